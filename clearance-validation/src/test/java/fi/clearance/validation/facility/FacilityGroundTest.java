package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.facility.Facilities.at;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.decree;
import static fi.clearance.validation.facility.Facilities.documents;
import static fi.clearance.validation.facility.Facilities.ground;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityReading.ArisingDocuments;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("36: on which ground a facility clearance may be made")
class FacilityGroundTest {

    private static final Setting AT = Setting.on(DAY);

    private static Report may(FacilityBasis.Builder basis, Setting at) {
        return FacilityValidators.GROUND.validate(ground(basis), at);
    }

    @Test
    @DisplayName("C12 to protect trade secrets there is no clearance while no decree is cited")
    void noDecree() {
        Report report = may(basis(Ground.BUSINESS_SECRETS).decree(Optional.empty()), at("2024-09-02"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(report)).containsExactly("36.4");
    }

    @Test
    @DisplayName("C13 the wording is held from 15 August 2018; what it said before is not known")
    void wording() {
        FacilityBasis.Builder secrets = basis(Ground.BUSINESS_SECRETS).decree(decree(LocalDate.parse("2018-01-01")));
        Finding before = finding(may(secrets, at("2018-08-14")), "36.4");
        assertThat(before.outcome().kind()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(before.outcome().gaps()).containsExactly(new Gap.WordingNotHeld(Provision.of("36.4")));
        assertThat(may(secrets, at("2018-08-15")).verdict()).isEqualTo(OutcomeKind.MET);
        secrets.decree(Optional.empty());
        assertThat(kind(may(secrets, at("2018-08-14")), "36.4")).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(kind(may(secrets, at("2018-08-15")), "36.4")).isEqualTo(OutcomeKind.NOT_MET);
    }

    private static FacilityBasis.Builder contract(ContractDocuments.Builder documents) {
        return basis(Ground.CONTRACT).documents(documents.build());
    }

    @Test
    @DisplayName("IQ-36-1 whether documents that only arise because of the contract give a ground is open")
    void arising() {
        ContractDocuments.Builder only = documents().classes(Flow.ARISING);
        Finding open = finding(may(contract(only), AT), "36.1:2");
        assertThat(open.outcome().kind()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(open.outcome().gaps()).containsExactly(new Gap.Open(Question.of("IQ-36-1")));
        assertThat(may(contract(only), AT.with(ArisingDocuments.ARISING_TOO)).verdict())
                .isEqualTo(OutcomeKind.MET);
        Report handedOverOnly = may(contract(only), AT.with(ArisingDocuments.HANDED_OVER_ONLY));
        assertThat(notMet(handedOverOnly)).containsExactly("36.1:2");
        assertThat(finding(handedOverOnly, "36.1:2").questions()).containsExactly(Question.of("IQ-36-1"));
    }

    @ParameterizedTest
    @CsvSource({"ARISING_TOO", "HANDED_OVER_ONLY"})
    @DisplayName("IQ-36-1 documents that are handed over give it under either reading, and none give none")
    void handedOver(ArisingDocuments reading) {
        assertThat(may(contract(documents().classes(Flow.BOTH)), AT.with(reading))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(may(contract(documents().classes(Flow.NONE)), AT.with(reading))
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("36.1:2 documents handed over that are not those of an authority leave the question of those arising")
    void notOfAuthority() {
        ContractDocuments.Builder foreign = documents().classes(Flow.BOTH).ofAuthority(Answer.NO);
        assertThat(finding(may(contract(foreign), AT), "36.1:2").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-36-1")));
        assertThat(notMet(may(contract(foreign.classes(Flow.HANDED_OVER)), AT))).containsExactly("36.1:2");
    }

    @ParameterizedTest
    @CsvSource({"ARISING_TOO", "HANDED_OVER_ONLY"})
    @DisplayName("36.1:2 whether documents come to the company has to be known, and is all that has to be")
    void flowNotStated(ArisingDocuments reading) {
        ContractDocuments.Builder unknown = documents().classes(Flow.NOT_STATED);
        assertThat(finding(may(contract(unknown), AT.with(reading)), "36.1:2")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("basis.documents.classes"));
    }

    @Test
    @DisplayName("36.1 the listed grounds are alternatives")
    void alternatives() {
        assertThat(GroundRule.GROUND.norm().nearby()).containsExactly(Question.of("IQ-GEN-1"));
        assertThat(FacilityStandingRule.LISTED.norm().nearby()).containsExactly(Question.of("IQ-GEN-1"));
    }

    @ParameterizedTest
    @CsvSource({"classes", "damagingSecrets", "otherSecrets"})
    @DisplayName("36.1:2 every kind of secret document gives the ground: no class, no damage is asked for")
    void everyKind(String kind) {
        ContractDocuments.Builder none = documents().classes(Flow.NONE).classesCanDamage(Answer.NO);
        ContractDocuments.Builder one = switch (kind) {
            case "classes" -> none.classes(Flow.HANDED_OVER);
            case "damagingSecrets" -> none.damagingSecrets(Flow.HANDED_OVER);
            default -> none.otherSecrets(Flow.HANDED_OVER);
        };
        assertThat(may(contract(one), AT).verdict()).isEqualTo(OutcomeKind.MET);
    }
}
