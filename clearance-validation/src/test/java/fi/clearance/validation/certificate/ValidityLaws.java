package fi.clearance.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.CertificateValidity.Term;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.certificate.WrittenNotice;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.certificate.CertificateReading.LongerThanFiveYears;
import fi.clearance.validation.certificate.CertificateReading.OutlivingTheClearance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("how long clearances and certificates are valid")
class ValidityLaws {

    /** Days on which the Act is in force, the ends of months among them. */
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 9000).map(first::plusDays);
        Arbitrary<LocalDate> ends = Arbitraries.integers()
                .between(1, 300)
                .map(months -> first.plusMonths(months).minusDays(1));
        Arbitrary<LocalDate> leapDays = Arbitraries.of(2016, 2020, 2024, 2028).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.oneOf(any, ends, leapDays);
    }

    @Provide
    Arbitrary<Readings> readings() {
        Arbitrary<Readings> chosen = Combinators.combine(
                        Arbitraries.of(LongerThanFiveYears.values()), Arbitraries.of(OutlivingTheClearance.values()))
                .as((longer, outliving) -> Readings.recommended().with(longer).with(outliving));
        return Arbitraries.oneOf(chosen, Arbitraries.just(Readings.recommended()));
    }

    @Provide
    Arbitrary<Term> exceptions() {
        return Arbitraries.of(Term.FIXED_TERM_TASK, Term.PROJECT_TASK, Term.SPECIAL_CIRCUMSTANCES);
    }

    private static ClearanceValidity clearance(LocalDate made) {
        return ClearanceValidity.builder().made(Occurrence.on(made)).build();
    }

    @Property
    @Label("the last day of a clearance is its fifth anniversary: valid on it, not after it")
    void clearance(@ForAll("days") LocalDate made, @ForAll @IntRange(min = 1, max = 4000) int later) {
        LocalDate last = made.plusYears(5);
        assertThat(Validities.lastDay(clearance(made), Readings.recommended())).contains(last);
        assertThat(valid(clearance(made), last)).isEqualTo(OutcomeKind.MET);
        assertThat(valid(clearance(made), last.plusDays(later))).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Property
    @Label("a clearance is valid from the day of its making to its fifth anniversary, and on no other day")
    void clearanceDays(@ForAll("days") LocalDate made, @ForAll("days") LocalDate day) {
        boolean within = !day.isBefore(made) && !day.isAfter(made.plusYears(5));
        assertThat(valid(clearance(made), day)).isEqualTo(within ? OutcomeKind.MET : OutcomeKind.NOT_MET);
    }

    private static OutcomeKind valid(ClearanceValidity clearance, LocalDate day) {
        return CertificateValidators.CLEARANCE_VALIDITY.verdict(clearance, Setting.on(day));
    }

    private static CertificateValidity.Builder certificate(LocalDate given, Term term) {
        return CertificateValidity.builder()
                .maker(Authority.SUPO)
                .clearance(clearance(given))
                .given(Occurrence.on(given))
                .revocation(RevocationEffect.NONE)
                .term(term)
                .addJudgement(Samples.recorded(
                        CertificateMatter.SPECIAL_CIRCUMSTANCES, Authority.SUPO, given, Judgement.Result.YES));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a certificate under the general rule is not valid after five years, nor after an earlier stated end")
    void general(
            @ForAll("days") LocalDate given,
            @ForAll @IntRange(max = 4000) int stated,
            @ForAll @IntRange(max = 4000) int asked,
            @ForAll("readings") Readings readings) {
        LocalDate end = given.plusDays(stated);
        CertificateValidity certificate =
                certificate(given, Term.GENERAL).validUntil(end).build();
        LocalDate last = end.isBefore(given.plusYears(5)) ? end : given.plusYears(5);
        LocalDate day = given.plusDays(asked);
        assertThat(CertificateValidators.CERTIFICATE_VALIDITY.verdict(
                        certificate, Setting.on(day).with(readings)))
                .isEqualTo(day.isAfter(last) ? OutcomeKind.NOT_MET : OutcomeKind.MET);
        assertThat(Validities.lastDay(certificate, readings)).contains(last);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("what lets a certificate be valid for more than five years rests on IQ-53-2, and names it")
    void longer(
            @ForAll("days") LocalDate given,
            @ForAll("exceptions") Term term,
            @ForAll @IntRange(max = 4000) int stated,
            @ForAll @IntRange(max = 4000) int asked) {
        LocalDate end = given.plusDays(stated);
        LocalDate day = given.plusDays(asked);
        CertificateValidity certificate =
                certificate(given, term).validUntil(end).build();
        Finding valid = valid(certificate, Setting.on(day), "53.1/s2");
        boolean beyond = day.isAfter(given.plusYears(5)) && !day.isAfter(end);
        assertThat(names(valid)).isEqualTo(beyond);
        assertThat(valid.outcome().kind() == OutcomeKind.UNDETERMINED).isEqualTo(beyond);
        if (beyond) {
            assertThat(kind(certificate, Setting.on(day).with(LongerThanFiveYears.LONGER_TOO)))
                    .isEqualTo(OutcomeKind.MET);
            assertThat(kind(certificate, Setting.on(day).with(LongerThanFiveYears.SHORTER_ONLY)))
                    .isEqualTo(OutcomeKind.NOT_MET);
            assertThat(names(valid(certificate, Setting.on(day).with(LongerThanFiveYears.LONGER_TOO), "53.1/s2")))
                    .isTrue();
        }
        Finding ending = Reports.finding(
                CertificateValidators.CERTIFICATE_TERM.validate(certificate, Setting.on(given)), "53.1/s2/end");
        assertThat(names(ending)).isEqualTo(end.isAfter(given.plusYears(5)));
    }

    private static Finding valid(CertificateValidity certificate, Setting at, String rule) {
        return Reports.finding(CertificateValidators.CERTIFICATE_VALIDITY.validate(certificate, at), rule);
    }

    private static OutcomeKind kind(CertificateValidity certificate, Setting at) {
        return valid(certificate, at, "53.1/s2").outcome().kind();
    }

    private static boolean names(Finding finding) {
        Question question = Question.of("IQ-53-2");
        return finding.questions().contains(question)
                || finding.outcome().gaps().contains(new Gap.Open(question));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a revoked certificate without an appeal is valid until the day before the revocation, and never after")
    void revoked(
            @ForAll("days") LocalDate given,
            @ForAll Term term,
            @ForAll @IntRange(min = 1, max = 1800) int revokedAfter,
            @ForAll @IntRange(max = 4000) int later,
            @ForAll("readings") Readings readings) {
        LocalDate revoked = given.plusDays(revokedAfter);
        CertificateValidity certificate = certificate(given, term)
                .validUntil(given.plusDays(1800))
                .revocation(RevocationEffect.builder()
                        .decided(Occurrence.on(revoked))
                        .despiteAppeal(Answer.NOT_STATED)
                        .appealed(Occurrence.NOT_DONE)
                        .annulled(Occurrence.NOT_DONE)
                        .build())
                .build();
        assertThat(CertificateValidators.CERTIFICATE_VALIDITY.verdict(
                        certificate, Setting.on(revoked.plusDays(later)).with(readings)))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(CertificateValidators.CERTIFICATE_VALIDITY.verdict(
                        certificate, Setting.on(revoked.minusDays(1)).with(readings)))
                .isEqualTo(OutcomeKind.MET);
        assertThat(Validities.lastDay(certificate, readings)).contains(revoked.minusDays(1));
    }

    private static Report keeps(WrittenNotice notice, LocalDate day) {
        return CertificateValidators.WRITTEN_NOTICE.validate(notice, Setting.on(day));
    }

    @Property
    @Label("a notice is due six months after the information: outstanding until then, not met from the next day on")
    void notice(
            @ForAll("days") LocalDate informed,
            @ForAll @IntRange(max = 400) int asked,
            @ForAll @IntRange(max = 400) int gone) {
        LocalDate due = informed.plusMonths(6);
        WrittenNotice.Builder notice = WrittenNotice.builder()
                .kind(ClearanceKind.PERSONNEL)
                .informed(Occurrence.on(informed))
                .received(Occurrence.on(informed))
                .notNeeded(Occurrence.NOT_DONE)
                .destroyed(Occurrence.NOT_DONE);
        for (LocalDate day :
                Stream.of(informed.plusDays(asked), due, due.plusDays(1)).toList()) {
            Outcome outcome =
                    Reports.finding(keeps(notice.build(), day), "45.2").outcome();
            if (day.isAfter(due)) {
                assertThat(outcome.kind()).isEqualTo(OutcomeKind.NOT_MET);
            } else {
                assertThat(outcome).isEqualTo(new Outcome.Outstanding(informed, Optional.of(due)));
            }
        }
        LocalDate destroyed = informed.plusDays(gone);
        assertThat(Reports.kind(keeps(notice.destroyed(Occurrence.on(destroyed)).build(), destroyed), "45.2"))
                .isEqualTo(destroyed.isAfter(due) ? OutcomeKind.NOT_MET : OutcomeKind.MET);
    }

    @Property
    @Label("six months from the last day of August end on the last day of February")
    void august(@ForAll @IntRange(min = 2015, max = 2100) int year) {
        LocalDate informed = LocalDate.of(year, 8, 31);
        WrittenNotice notice = WrittenNotice.builder()
                .kind(ClearanceKind.PERSONNEL)
                .informed(Occurrence.on(informed))
                .received(Occurrence.on(informed))
                .destroyed(Occurrence.NOT_DONE)
                .build();
        LocalDate last = LocalDate.of(year + 1, 3, 1).minusDays(1);
        assertThat(Reports.kind(keeps(notice, last), "45.2")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(Reports.kind(keeps(notice, last.plusDays(1)), "45.2")).isEqualTo(OutcomeKind.NOT_MET);
    }
}
