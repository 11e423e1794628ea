package fi.clearance.validation.certificate;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.FacilityCertificate;
import fi.clearance.model.certificate.SecurityClass;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("47: what a facility certificate states")
class FacilityCertificateTest {

    private static final Setting AT = at("2024-03-15");

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Judgement needed(CertificateMatter matter, Judgement.Result result) {
        return Samples.recorded(matter, Authority.SUPO, LocalDate.parse("2019-12-01"), result);
    }

    /** A certificate that needs every entry, and has it. */
    private static FacilityCertificate.Builder complete() {
        return FacilityCertificate.builder()
                .maker(Authority.SUPO)
                .subject(Samples.company())
                .issuer(Authority.SUPO)
                .validityDefined(Answer.YES)
                .validUntil(LocalDate.parse("2029-03-03"))
                .statesScope(true)
                .statesBasis(true)
                .statesResults(true)
                .documents(SecurityClass.III)
                .onObligation(Answer.YES)
                .statesObligation(true)
                .statesNoObstacle(true)
                .addJudgement(needed(CertificateMatter.DOCUMENTS_ENTRY, Judgement.Result.YES))
                .addJudgement(needed(CertificateMatter.COMPANY_NO_OBSTACLE_ENTRY, Judgement.Result.YES));
    }

    private static Report states(FacilityCertificate.Builder certificate, Setting at) {
        return CertificateValidators.FACILITY_CERTIFICATE.validate(certificate.build(), at);
    }

    private static Report states(FacilityCertificate.Builder certificate) {
        return states(certificate, AT);
    }

    @Test
    @DisplayName("47 a complete certificate, on which no date is needed")
    void inOrder() {
        assertThat(open(states(complete()))).isEmpty();
        assertThat(states(complete()).verdict()).isEqualTo(OutcomeKind.MET);
    }

    /** What a certificate leaves out, and the provision that asks for it. */
    record Omission(String provision, UnaryOperator<FacilityCertificate.Builder> leaveOut) {
        @Override
        public String toString() {
            return provision;
        }
    }

    static Stream<Omission> omissions() {
        return Stream.of(
                new Omission("47.1:1/subject", it -> it.subject(Optional.empty())),
                new Omission("47.1:1/issuer", it -> it.issuer(Optional.empty())),
                new Omission("47.1:2", it -> it.validUntil(Optional.empty())),
                new Omission("47.1:3/scope", it -> it.statesScope(false)),
                new Omission("47.1:3/basis", it -> it.statesBasis(false)),
                new Omission("47.1:3/results", it -> it.statesResults(false)),
                new Omission("47.1:4", it -> it.documents(Optional.empty())),
                new Omission("47.1:5", it -> it.statesObligation(false)),
                new Omission("47.2", it -> it.statesNoObstacle(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("omissions")
    @DisplayName("47 each needed entry that is left out is missing, and nothing else is")
    void omitted(Omission omission) {
        assertThat(open(states(omission.leaveOut.apply(complete())))).containsExactly(omission.provision);
        assertThat(notMet(states(omission.leaveOut.apply(complete())))).containsExactly(omission.provision);
    }

    @Test
    @DisplayName("47.1:2 47.1:5 no period where none was laid down, no requirements where there is no obligation")
    void notCalledFor() {
        FacilityCertificate.Builder plain = complete()
                .validityDefined(Answer.NO)
                .validUntil(Optional.empty())
                .onObligation(Answer.NO)
                .statesObligation(false);
        assertThat(open(states(plain))).isEmpty();
        assertThat(kind(states(plain), "47.1:2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(states(plain), "47.1:5")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(states(plain.onObligation(Answer.NOT_STATED)), "47.1:5")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Missing("onObligation"));
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTS_ENTRY, 47.1:4", "COMPANY_NO_OBSTACLE_ENTRY, 47.2"})
    @DisplayName("47.1:4 47.2 whether an entry is needed is for the authority to find; unrecorded, it stays open")
    void whereNeeded(CertificateMatter matter, String rule) {
        List<Judgement> others = complete().build().judgements().stream()
                .filter(judgement -> judgement.matter() != matter)
                .toList();
        FacilityCertificate.Builder silent =
                complete().documents(Optional.empty()).statesNoObstacle(false);
        assertThat(finding(states(silent.judgements(others)), rule).outcome().gaps())
                .containsExactly(new Gap.Unrecorded(matter));
        silent.addJudgement(needed(matter, Judgement.Result.NO));
        assertThat(kind(states(silent), rule)).isEqualTo(OutcomeKind.MET);
        assertThat(kind(states(complete().judgements(List.of())), rule)).isEqualTo(OutcomeKind.MET);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("47.1:4 any security class, or other documents of which misuse can do damage")
    void documents(SecurityClass highest) {
        assertThat(kind(states(complete().documents(highest)), "47.1:4")).isEqualTo(OutcomeKind.MET);
        FacilityCertificate.Builder others =
                complete().documents(Optional.empty()).statesOtherDocuments(true);
        assertThat(kind(states(others), "47.1:4")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("47.1:4 the wording is held from 1 January 2020, that of the other entries from the start")
    void wording() {
        FacilityCertificate.Builder without = complete().documents(Optional.empty());
        Report before = states(without, at("2019-12-31"));
        assertThat(finding(before, "47.1:4").outcome().gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("47.1:4")));
        assertThat(open(before)).containsExactly("47.1:4");
        assertThat(kind(states(without, at("2020-01-01")), "47.1:4")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(states(complete(), at("2020-01-01")).verdict()).isEqualTo(OutcomeKind.MET);
    }
}
