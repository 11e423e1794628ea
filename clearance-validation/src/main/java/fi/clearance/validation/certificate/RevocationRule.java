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
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.Revocation.Ground;
import fi.clearance.model.certificate.Revocation.Initiator;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.certificate.CertificateReading.OwnRequest;
import fi.clearance.validation.certificate.CertificateReading.UnderAnotherAct;
import java.util.List;
import java.util.function.Function;

/**
 * When a personnel security clearance certificate may be revoked.
 *
 * @statute 55
 */
public enum RevocationRule implements Rule<Revocation> {
    /**
     * The authority weighs whether to revoke it.
     *
     * @statute 55.1
     */
    WEIGHED(Norm.of("55.1", POWER, requires(always(), settled(CertificateMatter.REVOCATION)))),

    /**
     * The competent authority revokes it.
     *
     * @statute 55.1
     */
    COMPETENT(Norm.<Revocation>of(
            "55.1/authority",
            CONDITION,
            requires(always(), is("maker", it -> it.maker().isCompetent())))),

    /**
     * Only one that was given under this Act.
     *
     * @statute 55.1
     */
    UNDER_THIS_ACT(Norm.<Revocation>of(
                    "55.1/act",
                    CONDITION,
                    requires(
                            always(),
                            is("issuer", (Revocation it) -> it.issuer().isCompetent())
                                    .or(is(
                                                    "issuer",
                                                    (Revocation it) ->
                                                            it.issuer() == Authority.NATIONAL_SECURITY_AUTHORITY)
                                            .and(reading(UnderAnotherAct.COVERED)))))
            .near("IQ-55-3")),

    /**
     * On its own initiative, or on the application of the applicant, the employer or the subject.
     *
     * @statute 55.1
     */
    INITIATOR(Norm.of(
            "55.1/initiator",
            CONDITION,
            requires(
                    always(),
                    known("initiator", Revocation::initiator, Initiator.NOT_STATED, who -> who != Initiator.OTHER)))),

    /**
     * On one of the listed grounds.
     *
     * @statute 55.1
     */
    GROUND(Norm.of(
                    "55.1/ground",
                    CONDITION,
                    requires(
                            always(),
                            known("ground", Revocation::ground, Ground.NOT_STATED, ground -> ground != Ground.NONE)))
            .near("IQ-GEN-1")),

    /**
     * The subject no longer works in the tasks for which it was given.
     *
     * @statute 55.1:1
     */
    TASKS_ENDED(Norm.of(
            "55.1:1",
            CONDITION,
            requires(
                    claims(Ground.TASKS_ENDED),
                    inOrder("tasksEnded", Revocation::tasksEnded, "decided", Revocation::decided)))),

    /**
     * A notice under an international obligation says that the subject neglected requirements of information security
     * in the task for which it was given.
     *
     * @statute 55.1:2
     */
    NEGLECT(Norm.of(
            "55.1:2",
            CONDITION,
            requires(
                    claims(Ground.NEGLECT_NOTICE),
                    answered("neglectNotice", Revocation::neglectNotice)
                            .and(answered("inTaskOfCertificate", Revocation::inTaskOfCertificate))))),

    /**
     * The follow-up raised the suspicion of an act that would have barred it.
     *
     * @statute 55.1:3
     */
    SUSPICION(Norm.of(
                    "55.1:3",
                    CONDITION,
                    requires(
                            claims(Ground.SUSPICION_IN_FOLLOW_UP),
                            answered("suspectedInFollowUp", Revocation::suspectedInFollowUp)
                                    .and(settled(CertificateMatter.WOULD_HAVE_BARRED))))
            .claimed(it -> it.ground() == Ground.SUSPICION_IN_FOLLOW_UP || it.ground() == Ground.NOT_STATED)
            .leaningOn(it -> List.of(Provision.of("51.1")))),

    /**
     * Or it could no longer be given because other circumstances have changed.
     *
     * @statute 55.1:3
     */
    CIRCUMSTANCES(Norm.of(
            "55.1:3/circumstances",
            CONDITION,
            requires(
                    claims(Ground.CHANGED_CIRCUMSTANCES),
                    answered("otherCircumstancesChanged", Revocation::otherCircumstancesChanged)
                            .and(settled(CertificateMatter.COULD_NO_LONGER_BE_GIVEN))))),

    /**
     * The subject is heard before the decision, at the latest on the same day.
     *
     * @statute 55.3
     */
    HEAR_SUBJECT(Norm.of(
            "55.3",
            CONDITION,
            requires(always(), heard("subjectHeard", Revocation::subjectHeard).or(ownRequest())))),

    /**
     * So is the applicant, where needed.
     *
     * @statute 55.3
     */
    HEAR_APPLICANT(Norm.of(
            "55.3/applicant",
            CONDITION,
            requires(
                    always(),
                    heard("applicantHeard", Revocation::applicantHeard)
                            .or(not(settled(CertificateMatter.APPLICANT_TO_BE_HEARD)))))),

    /**
     * So is the employer, where needed.
     *
     * @statute 55.3
     */
    HEAR_EMPLOYER(Norm.of(
            "55.3/employer",
            CONDITION,
            requires(
                    always(),
                    heard("employerHeard", Revocation::employerHeard)
                            .or(not(settled(CertificateMatter.EMPLOYER_TO_BE_HEARD))))));

    private final Norm<Revocation> norm;

    RevocationRule(Norm<Revocation> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Revocation> norm() {
        return norm;
    }

    /** What is found after the decision cannot carry it. */
    private static Condition<Revocation> settled(CertificateMatter matter) {
        return judged(
                "judgements",
                Revocation::judgements,
                matter,
                Revocation::maker,
                new Deed<>("decided", Revocation::decided));
    }

    private static Condition<Revocation> claims(Ground ground) {
        return known("ground", Revocation::ground, Ground.NOT_STATED, claimed -> claimed == ground);
    }

    // 55 § 3 mom.

    private static Condition<Revocation> heard(String fact, Function<Revocation, Occurrence> hearing) {
        return inOrder(fact, hearing, "decided", Revocation::decided);
    }

    private static Condition<Revocation> ownRequest() {
        return known("initiator", Revocation::initiator, Initiator.NOT_STATED, who -> who == Initiator.SUBJECT)
                .and(reading(OwnRequest.HEARD_BY_REQUEST));
    }
}
