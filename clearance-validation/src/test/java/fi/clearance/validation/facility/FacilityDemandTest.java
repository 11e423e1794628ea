package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.demand;
import static fi.clearance.validation.facility.Facilities.inspection;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.CompanyDemand.Subject;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.Inspection.Target;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("39: what the company has to give, and what may be inspected")
class FacilityDemandTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report demanded(CompanyDemand.Builder demand, Setting at) {
        return FacilityValidators.DEMAND.validate(demand.build(), at);
    }

    @ParameterizedTest
    @CsvSource({"INFORMATION, 39.1, 39.1/access", "ACCESS, 39.1/access, 39.1"})
    @DisplayName("39.1 what is needed and demanded is owed until it is given, and never overdue")
    void owed(Subject subject, String rule, String other) {
        CompanyDemand.Builder demand = demand(subject);
        assertThat(kind(demanded(demand, at("2024-01-31")), rule)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(demanded(demand, at("2024-02-07")), rule)).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(demanded(demand, at("2024-02-08")), rule)).isEqualTo(OutcomeKind.MET);
        assertThat(kind(demanded(demand, at("2024-02-08")), other)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        demand.fulfilled(Occurrence.NOT_DONE);
        assertThat(finding(demanded(demand, at("2034-02-01")), rule).outcome())
                .isEqualTo(new Outcome.Outstanding(LocalDate.parse("2024-02-01"), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("39.1 what is not needed for the clearance is not owed")
    void notNeeded(Subject subject) {
        CompanyDemand.Builder demand = demand(subject).needed(Answer.NO).fulfilled(Occurrence.NOT_DONE);
        assertThat(demanded(demand, AT).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(demanded(demand.needed(Answer.YES), AT).verdict()).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("39.1 information that was given before it was demanded need not be given again")
    void informationBefore() {
        CompanyDemand.Builder early = demand(Subject.INFORMATION).fulfilled(on("2024-01-31"));
        assertThat(kind(demanded(early, AT), "39.1")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("39.1 to have let the makers in once does not answer a later demand")
    void accessBefore() {
        CompanyDemand.Builder once = demand(Subject.ACCESS).fulfilled(on("2024-01-31"));
        assertThat(kind(demanded(once, AT), "39.1/access")).isEqualTo(OutcomeKind.OUTSTANDING);
    }

    private static Report inspected(Inspection.Builder inspection, Setting at) {
        return FacilityValidators.INSPECTION.validate(inspection.build(), at);
    }

    @Test
    @DisplayName("39.2 an inspection goes as far as the authority has found to be needed")
    void extent() {
        assertThat(inspected(inspection(), AT).verdict()).isEqualTo(OutcomeKind.MET);
        Inspection.Builder late = inspection()
                .judgements(List.of(recorded(FacilityMatter.NECESSARY_EXTENT, Authority.SUPO, "2024-02-07")));
        assertThat(kind(inspected(late, AT), "39.2/s1")).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(finding(inspected(inspection().judgements(List.of()), AT), "39.2/s1")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Unrecorded(FacilityMatter.NECESSARY_EXTENT));
        Judgement tooFar = recorded(
                FacilityMatter.NECESSARY_EXTENT, Authority.SUPO, LocalDate.parse("2024-02-06"), Judgement.Result.NO);
        assertThat(notMet(inspected(inspection().addJudgement(tooFar), AT))).containsExactly("39.2/s1");
    }

    /** Who may inspect what, with the finding of whoever inspects. */
    private static final String INSPECTORS = """
            inspects                         | PREMISES | INFORMATION_SYSTEMS | TELECOMMUNICATIONS | OTHER_ARRANGEMENTS
            SUPO                             | yes      | yes                 | yes                | yes
            DEFENCE_COMMAND                  | yes      | yes                 | yes                | yes
            TRAFICOM                         | no       | yes                 | yes                | no
            NATIONAL_BUREAU_OF_INVESTIGATION | no       | no                  | no                 | no
            NATIONAL_SECURITY_AUTHORITY      | no       | no                  | no                 | no
            FINNISH_IMMIGRATION_SERVICE      | no       | no                  | no                 | no
            """;

    @Test
    @DisplayName("39.2 9.4 the competent authorities inspect, and Traficom systems and telecommunications")
    void byWhom() {
        List<String[]> table = INSPECTORS
                .lines()
                .map(line -> line.replace(" ", "").split("\\|", -1))
                .toList();
        assertThat(table).hasSize(Authority.values().length + 1);
        for (String[] row : table.subList(1, table.size())) {
            Authority inspector = Authority.valueOf(row[0]);
            for (int column = 1; column < row.length; column++) {
                Target target = Target.valueOf(table.get(0)[column]);
                Inspection.Builder inspection = inspection()
                        .inspector(inspector)
                        .target(target)
                        .judgements(List.of(recorded(FacilityMatter.NECESSARY_EXTENT, inspector, "2024-02-05")));
                assertThat(notMet(inspected(inspection, AT)))
                        .as("%s, %s", inspector, target)
                        .isEqualTo(row[column].equals("yes") ? List.of() : List.of("39.2/authority"));
            }
        }
    }

    @Test
    @DisplayName("39.2 9.4 what is Traficom's is held from 1 June 2020, which takes nothing away from the others")
    void traficomsWording() {
        Inspection.Builder systems = inspection().inspector(Authority.TRAFICOM).target(Target.INFORMATION_SYSTEMS);
        assertThat(finding(inspected(systems, at("2020-05-31")), "39.2/authority")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("9.4")));
        assertThat(kind(inspected(systems, at("2020-06-01")), "39.2/authority")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(inspected(systems.inspector(Authority.SUPO), at("2020-05-31")), "39.2/authority"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(InspectionRule.BY_WHOM.norm().nearby()).containsExactly(Question.of("IQ-46-1"));
    }

    @Test
    @DisplayName("39.2 not in a dwelling; whether it is one has to be known")
    void dwelling() {
        assertThat(notMet(inspected(inspection().dwelling(Answer.YES), AT))).containsExactly("39.2/s2");
        assertThat(InspectionRule.NO_DWELLING.norm().nearby()).containsExactly(Question.of("IQ-39-1"));
        assertThat(finding(inspected(inspection().dwelling(Answer.NOT_STATED), AT), "39.2/s2")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("dwelling"));
    }
}
