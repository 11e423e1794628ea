package fi.clearance.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.FacilityRevocation.Ground;
import fi.clearance.model.certificate.FacilityRevocation.Suspicion;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.certificate.CertificateReading.SuspectedAct;
import fi.clearance.validation.certificate.CertificateReading.TimeToCorrect;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("55.2: the time that a company has to put things right")
class FacilityRevocationLaws {

    /** Days on which every wording is held, leap days and ends of months among them. */
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 3000).map(first::plusDays);
        Arbitrary<LocalDate> ends = Arbitraries.integers()
                .between(1, 90)
                .map(months -> first.plusMonths(months).minusDays(1));
        return Arbitraries.oneOf(any, ends, Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)));
    }

    @Provide
    Arbitrary<Ground> grounds() {
        return Arbitraries.of(Ground.REQUIREMENTS_NOT_MET, Ground.RESPONSIBLE_PERSON_SUSPECTED);
    }

    @Provide
    Arbitrary<Suspicion> suspicions() {
        return Arbitraries.of(Suspicion.NEGLECT, Suspicion.ACT_IN_FOLLOW_UP);
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Combinators.combine(Arbitraries.of(SuspectedAct.values()), Arbitraries.of(TimeToCorrect.values()))
                .as((suspected, time) -> Readings.recommended().with(suspected).with(time));
    }

    /** Everything speaks for the revocation; the time for putting things right was set a week before its last day. */
    private static FacilityRevocation.Builder revocation(Ground ground, Suspicion suspicion, LocalDate lastDay) {
        FacilityRevocation.Builder revocation = FacilityRevocation.builder()
                .maker(Authority.SUPO)
                .issuer(Authority.SUPO)
                .ground(ground)
                .suspectIsResponsible(Answer.YES)
                .suspicion(suspicion)
                .inTaskOfCertificate(Answer.YES)
                .timeSet(Occurrence.on(lastDay.minusDays(7)))
                .timeLimit(lastDay)
                .corrected(Occurrence.NOT_DONE)
                .subjectHeard(Occurrence.on(lastDay.minusDays(7)))
                .applicantHeard(Occurrence.on(lastDay.minusDays(7)))
                .decided(Occurrence.NOT_DONE);
        for (CertificateMatter matter : List.of(
                CertificateMatter.FACILITY_REVOCATION,
                CertificateMatter.REQUIREMENTS_NO_LONGER_MET,
                CertificateMatter.WOULD_HAVE_BARRED)) {
            revocation.addJudgement(
                    Samples.recorded(matter, Authority.SUPO, LocalDate.of(2020, 12, 31), Judgement.Result.YES));
        }
        return revocation;
    }

    private static OutcomeKind time(FacilityRevocation.Builder revocation, Setting at) {
        return Reports.kind(CertificateValidators.FACILITY_REVOCATION.validate(revocation.build(), at), "55.2/time");
    }

    @Property
    @Label("no decision on or before the last day, on either ground, if time has to be set on both")
    void notBefore(
            @ForAll("grounds") Ground ground,
            @ForAll("suspicions") Suspicion suspicion,
            @ForAll("days") LocalDate lastDay,
            @ForAll @IntRange(max = 400) int earlier,
            @ForAll @IntRange(max = 4000) int asked) {
        LocalDate decided = lastDay.minusDays(earlier);
        FacilityRevocation.Builder early =
                revocation(ground, suspicion, lastDay).decided(Occurrence.on(decided));
        assertThat(time(early, Setting.on(decided.plusDays(asked)))).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Property
    @Label("no decision ever, under any reading on a suspicion, once things were put right on the last day or before")
    void notOnceCorrected(
            @ForAll("suspicions") Suspicion suspicion,
            @ForAll("days") LocalDate lastDay,
            @ForAll @IntRange(max = 400) int earlier,
            @ForAll @IntRange(min = 1, max = 4000) int later,
            @ForAll("readings") Readings readings) {
        FacilityRevocation.Builder corrected = revocation(Ground.RESPONSIBLE_PERSON_SUSPECTED, suspicion, lastDay)
                .corrected(Occurrence.on(lastDay.minusDays(earlier)));
        LocalDate day = lastDay.plusDays(later);
        assertThat(time(corrected, Setting.on(day).with(readings))).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(time(corrected.decided(Occurrence.on(day)), Setting.on(day).with(readings)))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Property
    @Label("what was put right after the last day came too late, and does not stand in the way")
    void correctedLate(
            @ForAll("grounds") Ground ground,
            @ForAll("days") LocalDate lastDay,
            @ForAll @IntRange(min = 1, max = 400) int later,
            @ForAll @IntRange(min = 1, max = 400) int decidedAfter,
            @ForAll("readings") Readings readings) {
        LocalDate decided = lastDay.plusDays(decidedAfter);
        FacilityRevocation.Builder late = revocation(ground, Suspicion.NEGLECT, lastDay)
                .corrected(Occurrence.on(lastDay.plusDays(later)))
                .decided(Occurrence.on(decided));
        assertThat(CertificateValidators.FACILITY_REVOCATION.verdict(
                        late.build(), Setting.on(decided).with(readings)))
                .isEqualTo(OutcomeKind.MET);
    }

    @Property(tries = 100)
    @Label(
            "undecided and unremedied, it opens on the day after the last one and stays open; the timeline says the same")
    void opens(
            @ForAll("grounds") Ground ground,
            @ForAll("days") LocalDate lastDay,
            @ForAll("readings") Readings readings) {
        FacilityRevocation waiting =
                revocation(ground, Suspicion.NEGLECT, lastDay).build();
        Setting choice = Setting.on(lastDay).with(readings);
        Timeline timeline = CertificateValidators.FACILITY_REVOCATION.timeline(
                waiting, lastDay.minusDays(10), lastDay.plusDays(10), readings);
        for (int offset = -10; offset <= 10; offset++) {
            LocalDate day = lastDay.plusDays(offset);
            assertThat(timeline.on(day).findings())
                    .isEqualTo(CertificateValidators.FACILITY_REVOCATION
                            .validate(waiting, Setting.on(day).with(readings))
                            .findings());
        }
        assertThat(timeline.on(lastDay.plusDays(1)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(timeline.on(lastDay.plusDays(10)).verdict()).isEqualTo(OutcomeKind.MET);
        boolean noTimeNeeded = ground == Ground.REQUIREMENTS_NOT_MET
                && choice.reads(TimeToCorrect.SUSPICION_ONLY).isYes();
        assertThat(timeline.on(lastDay).verdict()).isEqualTo(noTimeNeeded ? OutcomeKind.MET : OutcomeKind.NOT_MET);
    }
}
