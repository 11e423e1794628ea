package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.FacilityRevocation.Ground;
import fi.clearance.model.certificate.FacilityRevocation.Suspicion;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.SuspectedAct;
import fi.clearance.validation.certificate.CertificateReading.TimeToCorrect;
import fi.clearance.validation.certificate.CertificateReading.TraficomMeant;
import fi.clearance.validation.certificate.CertificateReading.UnderAnotherAct;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * When a facility security clearance certificate may be revoked.
 *
 * @statute 55.2
 * @statute 55.3
 */
public enum FacilityRevocationRule implements Rule<FacilityRevocation> {
    /**
     * The authority weighs whether to revoke it.
     *
     * @statute 55.2
     */
    WEIGHED(Norm.of("55.2", POWER, requires(always(), settled(CertificateMatter.FACILITY_REVOCATION)))),

    /**
     * The competent authority revokes it; if Traficom is one, Traficom revokes its own.
     *
     * @statute 55.2
     */
    COMPETENT(Norm.of(
                    "55.2/authority",
                    CONDITION,
                    requires(
                            always(),
                            is("maker", (FacilityRevocation it) -> it.maker().isCompetent())
                                    .or(ofTraficomItself().and(reading(TraficomMeant.COMPETENT)))))
            .leaningOn(it -> it.maker() == Authority.TRAFICOM ? List.of(Provision.of("46.3")) : List.of())),

    /**
     * Only one that was given under this Act.
     *
     * @statute 55.2
     */
    UNDER_THIS_ACT(Norm.of(
            "55.2/act",
            CONDITION,
            requires(
                    always(),
                    is("issuer", (FacilityRevocation it) -> it.issuer() != Authority.NATIONAL_SECURITY_AUTHORITY)
                            .or(reading(UnderAnotherAct.COVERED))))),

    /**
     * On one of two grounds.
     *
     * @statute 55.2
     */
    GROUND(Norm.of(
            "55.2/ground",
            CONDITION,
            requires(
                    always(),
                    known("ground", FacilityRevocation::ground, Ground.NOT_STATED, ground -> ground != Ground.NONE)))),

    /**
     * The activity of the company no longer meets the requirements on which it was given.
     *
     * @statute 55.2
     */
    REQUIREMENTS(Norm.of(
            "55.2/requirements",
            CONDITION,
            requires(claims(Ground.REQUIREMENTS_NOT_MET), settled(CertificateMatter.REQUIREMENTS_NO_LONGER_MET)))),

    /**
     * Or a responsible person is suspected of what could have a personnel certificate revoked.
     *
     * @statute 55.2
     */
    SUSPICION(Norm.of(
                    "55.2/suspicion",
                    CONDITION,
                    requires(
                            claims(Ground.RESPONSIBLE_PERSON_SUSPECTED),
                            answered("suspectIsResponsible", FacilityRevocation::suspectIsResponsible)
                                    .and(suspectedAsMeant())))
            .leaningOn(FacilityRevocationRule::pointMeant)),

    /**
     * And the company did not put things right in the time set for it.
     *
     * @statute 55.2
     */
    TIME_TO_CORRECT(Norm.of(
                    "55.2/time",
                    CONDITION,
                    requires(
                            claims(Ground.RESPONSIBLE_PERSON_SUSPECTED)
                                    .or(claims(Ground.REQUIREMENTS_NOT_MET).and(reading(TimeToCorrect.BOTH_GROUNDS))),
                            Condition.of(
                                    FacilityRevocationRule::notCorrectedInTime,
                                    "timeSet",
                                    "timeLimit",
                                    "decided",
                                    "corrected")))
            .showing(it -> it.timeLimit()
                    .map(day -> List.<Argument>of(new Argument.Day(day)))
                    .orElse(List.of()))),

    /**
     * The company is heard before the decision, at the latest on the same day.
     *
     * @statute 55.3
     */
    HEAR_SUBJECT(Norm.of(
            "55.3/company", CONDITION, requires(always(), heard("subjectHeard", FacilityRevocation::subjectHeard)))),

    /**
     * So is the applicant, where needed.
     *
     * @statute 55.3
     */
    HEAR_APPLICANT(Norm.of(
            "55.3/company-applicant",
            CONDITION,
            requires(
                    always(),
                    heard("applicantHeard", FacilityRevocation::applicantHeard)
                            .or(not(settled(CertificateMatter.APPLICANT_TO_BE_HEARD))))));

    private final Norm<FacilityRevocation> norm;

    FacilityRevocationRule(Norm<FacilityRevocation> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityRevocation> norm() {
        return norm;
    }

    /** What is found after the decision cannot carry it. */
    private static Condition<FacilityRevocation> settled(CertificateMatter matter) {
        return judged(
                "judgements",
                FacilityRevocation::judgements,
                matter,
                FacilityRevocation::maker,
                new Deed<>("decided", FacilityRevocation::decided));
    }

    private static Condition<FacilityRevocation> claims(Ground ground) {
        return known("ground", FacilityRevocation::ground, Ground.NOT_STATED, claimed -> claimed == ground);
    }

    private static Condition<FacilityRevocation> ofTraficomItself() {
        return is("maker", (FacilityRevocation it) -> it.maker() == Authority.TRAFICOM)
                .and(is("issuer", it -> it.issuer() == Authority.TRAFICOM));
    }

    private static Condition<FacilityRevocation> suspectedAsMeant() {
        Condition<FacilityRevocation> inFollowUp = Condition.<FacilityRevocation>reading(SuspectedAct.FOLLOW_UP_TOO)
                .and(settled(CertificateMatter.WOULD_HAVE_BARRED));
        return Condition.judging(
                inFollowUp.matters(),
                (it, at) -> {
                    Truth neglect = Truth.of(it.inTaskOfCertificate(), "inTaskOfCertificate");
                    Truth act = inFollowUp.test(it, at);
                    return switch (it.suspicion()) {
                        case NEGLECT -> neglect;
                        case ACT_IN_FOLLOW_UP -> act;
                        case OTHER -> Truth.NO;
                        case NOT_STATED -> Truth.unknown("suspicion", Truth.NO, neglect, act);
                    };
                },
                "suspicion",
                "inTaskOfCertificate",
                "judgements",
                "decided");
    }

    private static List<Provision> pointMeant(FacilityRevocation it) {
        return it.suspicion() == Suspicion.ACT_IN_FOLLOW_UP
                ? List.of(Provision.of("55.1:3"), Provision.of("51.1"))
                : List.of(Provision.of("55.1:2"));
    }

    // The last day set still counts as in time; the decision comes after it.

    private static Truth notCorrectedInTime(FacilityRevocation it, Setting at) {
        Truth passed = it.timeLimit()
                .map(lastDay -> passedInVain(lastDay, it, at))
                .orElseGet(() -> Truth.missing("timeLimit").and(passedInVain(earliestLastDay(it), it, at)));
        return at.isDone(it.timeSet(), "timeSet").and(passed);
    }

    private static LocalDate earliestLastDay(FacilityRevocation it) {
        return it.timeSet() instanceof Occurrence.On set ? set.day() : LocalDate.MIN;
    }

    private static Truth passedInVain(LocalDate lastDay, FacilityRevocation it, Setting at) {
        return decidedAfter(lastDay, it, at).and(notCorrectedBy(lastDay, it.corrected()));
    }

    private static Truth decidedAfter(LocalDate lastDay, FacilityRevocation it, Setting at) {
        if (it.decided() instanceof Occurrence.On on && !at.isBefore(on.day())) {
            return Truth.of(on.day().isAfter(lastDay));
        }
        if (!at.isAfter(lastDay)) {
            return Truth.NO;
        }
        return it.decided() == Occurrence.NOT_STATED ? Truth.missing("decided") : Truth.YES;
    }

    private static Truth notCorrectedBy(LocalDate lastDay, Occurrence corrected) {
        if (corrected instanceof Occurrence.On on) {
            return Truth.of(on.day().isAfter(lastDay));
        }
        return corrected == Occurrence.NOT_STATED ? Truth.missing("corrected") : Truth.YES;
    }

    // 55 § 3 mom.

    private static Condition<FacilityRevocation> heard(String fact, Function<FacilityRevocation, Occurrence> hearing) {
        return inOrder(fact, hearing, "decided", FacilityRevocation::decided);
    }
}
