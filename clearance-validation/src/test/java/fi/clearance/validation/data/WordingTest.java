package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.Topic;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.statute.Disposition;
import fi.clearance.validation.statute.Ledger;
import fi.clearance.validation.statute.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the wording in time")
class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"7.4", "9.2", "22.4", "32.1:2"})
    @DisplayName("V-01 a repealed unit has no rule and is not in force")
    void repealed(String id) {
        Provision unit = Provision.of(id);
        assertThat(unit.isInForce(USE)).isFalse();
        assertThat(Ledger.ofTheAct().entry(unit).disposition()).isEqualTo(Disposition.REPEALED);
        assertThat(Rules.all()).noneMatch(rule -> rule.norm().provision().equals(unit));
    }

    @Test
    @DisplayName("V-05 a rule that leans on 19.1:1 is undetermined on 2019-12-31 and applies on 2020-01-01")
    void leaning() {
        DataUse ties = use(
                standard().foreignTiesBasis(ForeignTiesBasis.TASK_OF_19_1_1),
                datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build());
        assertThat(finding(screen(ties, "2019-12-31"), "25.3").outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Gap.WordingNotHeld(Provision.of("19.1:1")))));
        assertThat(kind(screen(ties, "2020-01-01"), "25.3")).isEqualTo(OutcomeKind.MET);
        DataUse officer = use(
                standard().foreignTiesBasis(ForeignTiesBasis.OFFICER_STUDIES),
                datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build());
        assertThat(kind(screen(officer, "2018-01-01"), "25.3")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(screen(officer, "2017-12-31"), "25.3")).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("a point of the register list is asked about only for data under it, whatever its wording was")
    void claims() {
        DataUse population = use(
                concise(),
                datum(DataSource.POPULATION_INFORMATION_SYSTEM, Topic.OTHER).build());
        assertThat(kind(screen(population, "2018-06-01"), "25.1:4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(screen(population, "2018-06-01"), "25.1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(screen(population, "2018-06-01"), "30.1")).isEqualTo(OutcomeKind.MET);
        DataUse police = use(
                concise(),
                datum(DataSource.POLICE_REGISTERS, Topic.OTHER)
                        .content(SourceContent.POLICE_6)
                        .build());
        for (String rule : List.of("25.1", "25.1:4", "30.1")) {
            assertThat(kind(screen(police, "2019-05-31"), rule)).isEqualTo(OutcomeKind.UNDETERMINED);
            assertThat(kind(screen(police, "2019-06-01"), rule)).isEqualTo(OutcomeKind.MET);
        }
        DataUse unlisted =
                use(standard(), datum(DataSource.OTHER_REGISTER, Topic.OTHER).build());
        assertThat(kind(screen(unlisted, "2020-08-31"), "25.1")).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(screen(unlisted, "2020-09-01"), "25.1")).isEqualTo(OutcomeKind.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("dataRules")
    @DisplayName("no rule answers by today's wording on the day before that wording came into force")
    void guard(Rule<DataUse> rule) {
        LocalDate before = rule.norm().provision().inForceSince().minusDays(1);
        for (DataSource source : DataSource.values()) {
            DataUse use = DataSpaces.use(Map.of("datum.source", source)).orElseThrow();
            Outcome outcome = DataValidators.DATA_USE.validate(use, Setting.on(before)).findings().stream()
                    .filter(finding -> finding.rule() == rule)
                    .findFirst()
                    .orElseThrow()
                    .outcome();
            if (rule.norm().claim().test(use)) {
                assertThat(outcome.gaps())
                        .contains(new Gap.WordingNotHeld(rule.norm().provision()));
            } else {
                assertThat(outcome).isEqualTo(Outcome.NotApplicable.PLAIN);
            }
        }
    }

    static Stream<Rule<DataUse>> dataRules() {
        return DataRuleLaws.dataRules();
    }
}
