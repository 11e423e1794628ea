package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.items;
import static fi.clearance.migri.Remotes.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M13 M26: what an agreement covers on a day")
class CoverageTest {

    private static Coverage covered(PremisesAgreement.Builder agreement) {
        return Coverage.of(agreement.build(), Setting.on(LocalDate.of(2024, 8, 15)));
    }

    private static AgreedItem described(String name, Judgement.Result result) {
        return AgreedItem.builder()
                .name(name)
                .addJudgement(recorded(BulletinMatter.SPECIFIC, result))
                .build();
    }

    private static List<String> names(List<AgreedItem> items) {
        return items.stream().map(AgreedItem::name).toList();
    }

    private static void assertNothing(Coverage coverage, Rule<?> because, OutcomeKind kind) {
        assertThat(coverage.premises()).isEmpty();
        assertThat(coverage.devices()).isEmpty();
        assertThat(coverage.standInTheWay()).extracting(Finding::rule).containsExactly(because);
        assertThat(coverage.report().verdict()).isEqualTo(kind);
    }

    @Test
    @DisplayName("one in order covers all that it names")
    void all() {
        Coverage coverage = covered(agreement().premises(items("room P1", "room P2")));
        assertThat(names(coverage.premises())).containsExactly("room P1", "room P2");
        assertThat(names(coverage.devices())).containsExactly("laptop L1");
        assertThat(coverage.tooVague()).isEmpty();
        assertThat(coverage.leftToJudgement()).isEmpty();
        assertThat(coverage.standInTheWay()).isEmpty();
    }

    @Test
    @DisplayName("what is too vague is not covered, and the rest is")
    void vague() {
        Coverage coverage = covered(agreement()
                .judgements(recorded(BulletinMatter.SATISFIED))
                .premises(List.of(
                        described("room P1", Judgement.Result.YES), described("our offices", Judgement.Result.NO)))
                .devices(List.of(described("laptop L1", Judgement.Result.YES), AgreedItem.of("tablet"))));
        assertThat(names(coverage.premises())).containsExactly("room P1");
        assertThat(names(coverage.devices())).containsExactly("laptop L1");
        assertThat(names(coverage.tooVague())).containsExactly("our offices");
        assertThat(names(coverage.leftToJudgement())).containsExactly("tablet");
        assertThat(coverage.standInTheWay()).extracting(Finding::rule).containsExactly(AgreementRule.SPECIFIC);
    }

    @Test
    @DisplayName("M25 while the signature is not stated, a judgement may come too late for it")
    void unsigned() {
        Coverage coverage = covered(agreement().signed(Occurrence.NOT_STATED));
        assertThat(coverage.report().verdict(AgreementRule.SATISFIED)).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("what is recorded of one item later counts for it rather than what was recorded of all")
    void later() {
        AgreedItem vague = AgreedItem.builder()
                .name("room P2")
                .addJudgement(Judgement.builder()
                        .from(recorded(BulletinMatter.SPECIFIC, Judgement.Result.NO))
                        .on(LocalDate.of(2024, 8, 15))
                        .build())
                .build();
        PremisesAgreement agreement =
                agreement().premises(List.of(AgreedItem.of("room P1"), vague)).build();
        assertThat(names(Coverage.of(agreement, Setting.on(LocalDate.of(2024, 8, 14)))
                        .premises()))
                .containsExactly("room P1", "room P2");
        assertThat(names(Coverage.of(agreement, Setting.on(LocalDate.of(2024, 8, 15)))
                        .premises()))
                .containsExactly("room P1");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31, false", "2024-08-01, true", "2024-08-02, true", "2034-08-01, true"})
    @DisplayName("from its signature on, without a last day")
    void signed(LocalDate day, boolean covers) {
        Coverage coverage = Coverage.of(agreement().build(), Setting.on(day));
        assertThat(coverage.premises().isEmpty()).isEqualTo(!covers);
        assertThat(coverage.devices().isEmpty()).isEqualTo(!covers);
    }

    @Test
    @DisplayName("nothing if it is not in order as a whole")
    void notInOrder() {
        assertNothing(covered(agreement().signed(Occurrence.NOT_DONE)), AgreementRule.SIGNED, OutcomeKind.NOT_MET);
        assertNothing(
                covered(agreement().signed(Occurrence.on(LocalDate.of(2024, 8, 16)))),
                AgreementRule.SIGNED,
                OutcomeKind.NOT_MET);
        assertNothing(covered(agreement().assessment(Optional.empty())), AgreementRule.ASSESSED, OutcomeKind.NOT_MET);
        assertNothing(
                covered(agreement().judgements(recorded(BulletinMatter.SPECIFIC))),
                AgreementRule.SATISFIED,
                OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("nothing if it names premises but no device, or the reverse")
    void oneSided() {
        assertNothing(covered(agreement().devices(List.of())), AgreementRule.SPECIFIC, OutcomeKind.NOT_MET);
        assertNothing(covered(agreement().premises(List.of())), AgreementRule.SPECIFIC, OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("M24 how it was negotiated is asked, and changes nothing of what it covers")
    void negotiation() {
        Coverage coverage = covered(agreement().negotiated(Occurrence.NOT_DONE));
        assertThat(coverage.report().verdict(AgreementRule.NEGOTIATED)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(names(coverage.premises())).containsExactly("room P1");
        Coverage tooLate = covered(agreement().negotiated(Occurrence.on(LocalDate.of(2024, 8, 2))));
        assertThat(tooLate.report().verdict(AgreementRule.NEGOTIATED)).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("counsel may take part from what is covered, and not from what is too vague")
    void agreesWithParticipation() {
        PremisesAgreement agreement = agreement()
                .judgements(recorded(BulletinMatter.SATISFIED))
                .premises(List.of(
                        described("room P1", Judgement.Result.YES),
                        described("our offices", Judgement.Result.NO),
                        AgreedItem.of("room P3")))
                .devices(List.of(described("laptop L1", Judgement.Result.YES)))
                .build();
        Coverage coverage = Coverage.of(agreement, Setting.on(LocalDate.of(2024, 8, 15)));
        for (AgreedItem premises : agreement.premises()) {
            OutcomeKind verdict = Remotes.of(
                            Remotes.underAgreement().agreement(agreement).fromPremises(premises.name()))
                    .verdict();
            assertThat(verdict == OutcomeKind.MET).isEqualTo(coverage.premises().contains(premises));
            assertThat(verdict == OutcomeKind.NOT_MET)
                    .isEqualTo(coverage.tooVague().contains(premises));
            assertThat(verdict == OutcomeKind.DISCRETION)
                    .isEqualTo(coverage.leftToJudgement().contains(premises));
        }
    }
}
