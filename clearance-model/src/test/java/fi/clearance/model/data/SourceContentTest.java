package fi.clearance.model.data;

import static fi.clearance.model.data.DataSource.*;
import static fi.clearance.model.data.SourceContent.*;
import static java.util.EnumSet.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the parts of the sources")
class SourceContentTest {

    private static final Set<SourceContent> IMMIGRATION = range(IMMIGRATION_7_1, OTHER_IMMIGRATION_DATA);
    private static final Set<SourceContent> FOREIGN = range(LIKE_POPULATION_DATA, OTHER_FOREIGN_DATA);
    private static final Map<DataSource, Set<SourceContent>> PARTS = Map.ofEntries(
            Map.entry(REGISTER_OF_FINES, EnumSet.of(FINE_PUNISHMENT, OTHER_FINES_DATA)),
            Map.entry(JUSTICE_CASE_MANAGEMENT, EnumSet.of(CRIMINAL_MATTER_WITH_PROSECUTOR, OTHER_JUSTICE_MATTER)),
            Map.entry(JUSTICE_DECISIONS, EnumSet.of(CRIMINAL_DECISION, OTHER_DECISION)),
            Map.entry(POLICE_REGISTERS, range(POLICE_5_1, OTHER_POLICE_DATA)),
            Map.entry(BORDER_GUARD_REGISTER, range(BORDER_GUARD_7, OTHER_BORDER_GUARD_DATA)),
            Map.entry(CUSTOMS_DATA, range(CUSTOMS_7_1, OTHER_CUSTOMS_DATA)),
            Map.entry(SUPERVISORY_REGISTERS, EnumSet.of(RESPONSIBLE_PERSON_CAPACITY, OTHER_SUPERVISORY_DATA)),
            Map.entry(IMMIGRATION_CASE_SYSTEM, IMMIGRATION),
            Map.entry(NATIONAL_VISA_SYSTEM, IMMIGRATION),
            Map.entry(FOREIGN_REGISTER, FOREIGN),
            Map.entry(FOREIGN_CERTIFICATE, FOREIGN),
            Map.entry(TAX_DATA, EnumSet.of(PUBLIC_TAX_DATA, OTHER_TAX_DATA)),
            Map.entry(CONSCRIPT_REGISTER, EnumSet.of(HEALTH_OR_FITNESS, OTHER_CONSCRIPT_DATA)));

    @ParameterizedTest
    @EnumSource
    @DisplayName("a source has its own parts and no others, and may always be left without one")
    void parts(DataSource source) {
        Set<SourceContent> parts = EnumSet.of(SourceContent.NOT_STATED);
        parts.addAll(PARTS.getOrDefault(source, Set.of()));
        assertThat(Stream.of(SourceContent.values()).filter(content -> content.isPartOf(source)))
                .containsExactlyElementsOf(parts);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("every part belongs to at least one source")
    void belongs(SourceContent content) {
        assertThat(DataSource.values()).anyMatch(content::isPartOf);
    }

    @Test
    @DisplayName("closed are what is left over in a source, immigration data on anybody else, and what is not stated")
    void opened() {
        assertThat(Stream.of(SourceContent.values()).filter(content -> !content.isOpened()))
                .containsExactly(
                        OTHER_FINES_DATA,
                        OTHER_JUSTICE_MATTER,
                        OTHER_DECISION,
                        OTHER_POLICE_DATA,
                        OTHER_BORDER_GUARD_DATA,
                        OTHER_CUSTOMS_DATA,
                        OTHER_SUPERVISORY_DATA,
                        IMMIGRATION_7_4_OTHER,
                        OTHER_IMMIGRATION_DATA,
                        OTHER_FOREIGN_DATA,
                        OTHER_TAX_DATA,
                        SourceContent.NOT_STATED);
    }

    @Test
    @DisplayName("seven sections of the police Act are listed, and they are what is open of the police registers")
    void listedPoliceData() {
        assertThat(Stream.of(SourceContent.values()).filter(SourceContent::isListedPoliceData))
                .containsExactly(POLICE_5_1, POLICE_5_2, POLICE_6, POLICE_11, POLICE_12_1, POLICE_48_1, POLICE_49)
                .containsExactlyElementsOf(Stream.of(SourceContent.values())
                        .filter(content -> content.isPartOf(POLICE_REGISTERS))
                        .filter(content -> content != SourceContent.NOT_STATED && content.isOpened())
                        .toList());
    }
}
