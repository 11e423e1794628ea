package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateGrant.Form;
import fi.clearance.model.certificate.CertificateGrant.Need;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.RegularlyOnSite;
import fi.clearance.validation.certificate.CertificateReading.UnneededCertificate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a personnel security clearance certificate is given, by whom and in which form, and how it is refused.
 *
 * @statute 43
 */
public enum GrantRule implements Rule<CertificateGrant> {
    /**
     * A certificate is given only if no reasons came up why the person could not be chosen.
     *
     * @statute 43.1
     */
    NO_OBSTACLE(Norm.of("43.1", CONDITION, requires(asked(), not(obstacle(giving()))))),

    /**
     * And only if it is needed, for one of two reasons.
     *
     * @statute 43.1
     */
    NEED(Norm.of(
                    "43.1/need",
                    CONDITION,
                    requires(
                            asked(), known("need", CertificateGrant::need, Need.NOT_STATED, need -> need != Need.NONE)))
            .near("IQ-GEN-1")),

    /**
     * The competent authority that made the clearance gives it, or another one if the two agreed so.
     *
     * @statute 43.1
     */
    BY_WHOM(Norm.of(
                    "43.1/maker",
                    CONDITION,
                    requires(
                            underThisAct().and(given()),
                            Condition.<CertificateGrant>is(
                                            "issuer", it -> it.issuer().isCompetent())
                                    .and(issuerIsMaker().or(answered("agreed", CertificateGrant::agreed)))))
            .leaningOn(it -> List.of(Provision.of("9.5")))),

    /**
     * If it is needed and there is no such reason, it has to be given.
     *
     * @statute 43.1
     */
    GIVE(Norm.of(
                    "43.1/duty",
                    OBLIGATION,
                    duty(
                            underThisAct()
                                    .and(not(refused()))
                                    .and(needed(giving()))
                                    .and(not(obstacle(giving()))),
                            new Deed<>("concluded", CertificateGrant::concluded),
                            Optional.empty(),
                            giving()))
            .addressedTo(Addressee.MAKER)
            .leaningOn(it -> List.of(Provision.of("43.1:1"), Provision.of("43.1:2")))),

    /**
     * A certificate that is needed must not be refused if no such reason came up.
     *
     * @statute 43.1
     */
    REFUSE(Norm.of(
            "43.1/refusal",
            PROHIBITION,
            forbids(underThisAct().and(refused()), needed(refusal()).and(not(obstacle(refusal())))))),

    /**
     * It is needed if an Act or a provision given under it requires it, or a task for an international body or another
     * State does.
     *
     * @statute 43.1:1
     */
    LAW_OR_TASK_OF_15_2(
            Norm.of("43.1:1", CONDITION, requires(asked().and(claims(Need.LAW_OR_TASK_OF_15_2)), required()))),

    /**
     * It is needed if it saves superfluous clearances of a shotfirer, or of somebody whose maintenance, installation,
     * guarding or similar work regularly takes them to sites whose workers are cleared.
     *
     * @statute 43.1:2
     */
    SITE_WORK(Norm.of("43.1:2", CONDITION, requires(asked().and(claims(Need.SITE_WORK)), siteWork(giving())))),

    /**
     * One for an international information security obligation is given by the National Security Authority, as Act
     * 588/2004 says.
     *
     * @statute 43.2
     */
    NATIONAL_SECURITY_AUTHORITY(Norm.of(
            "43.2",
            CONDITION,
            requires(
                    given().and(not(underThisAct())),
                    is("issuer", it -> it.issuer() == Authority.NATIONAL_SECURITY_AUTHORITY)))),

    /**
     * It may be an identity card only if it saves superfluous clearances.
     *
     * @statute 43.3
     */
    CARD(Norm.of(
                    "43.3/s1",
                    POWER,
                    requires(
                            not(refused())
                                    .and(known(
                                            "form",
                                            CertificateGrant::form,
                                            Form.NOT_STATED,
                                            form -> form == Form.CARD)),
                            known("need", CertificateGrant::need, Need.NOT_STATED, need -> need == Need.SITE_WORK)))
            .leaningOn(it -> List.of(Provision.of("43.1:2")))),

    /**
     * It is refused in writing.
     *
     * @statute 43.4
     */
    REFUSAL_IN_WRITING(Norm.of(
            "43.4",
            OBLIGATION,
            requires(
                    refused().and(decisionNeeded()),
                    answered("refusal.written", it -> it.refusal().written())))),

    /**
     * With reasons.
     *
     * @statute 43.4
     */
    REFUSAL_WITH_REASONS(Norm.of(
            "43.4/reasons",
            OBLIGATION,
            requires(
                    refused().and(decisionNeeded()),
                    answered("refusal.givesReasons", it -> it.refusal().givesReasons())))),

    /**
     * To the applicant.
     *
     * @statute 43.4
     */
    REFUSAL_TO_APPLICANT(Norm.of(
                    "43.4/applicant",
                    OBLIGATION,
                    duty(
                            decisionNeeded(),
                            refusal(),
                            Optional.empty(),
                            new Deed<>("refusal.toApplicant", it -> it.refusal().toApplicant())))
            .addressedTo(Addressee.MAKER)),

    /**
     * And to the subject.
     *
     * @statute 43.4
     */
    REFUSAL_TO_SUBJECT(Norm.of(
                    "43.4/subject",
                    OBLIGATION,
                    duty(
                            decisionNeeded(),
                            refusal(),
                            Optional.empty(),
                            new Deed<>("refusal.toSubject", it -> it.refusal().toSubject())))
            .addressedTo(Addressee.MAKER));

    private final Norm<CertificateGrant> norm;

    GrantRule(Norm<CertificateGrant> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CertificateGrant> norm() {
        return norm;
    }

    private static Condition<CertificateGrant> underThisAct() {
        return not(answered("forObligation", CertificateGrant::forObligation));
    }

    private static Condition<CertificateGrant> issuerIsMaker() {
        return Condition.of((it, at) -> Truth.of(it.issuer() == it.maker()), "issuer", "maker");
    }

    private static Condition<CertificateGrant> given() {
        return done("given", CertificateGrant::given);
    }

    private static Condition<CertificateGrant> refused() {
        return done("refusal.decided", it -> it.refusal().decided());
    }

    private static Deed<CertificateGrant> giving() {
        return new Deed<>("given", CertificateGrant::given);
    }

    private static Deed<CertificateGrant> refusal() {
        return new Deed<>("refusal.decided", it -> it.refusal().decided());
    }

    // 43 § 1 mom.

    /** As long as it is not refused; and if it was given all the same. */
    private static Condition<CertificateGrant> asked() {
        return underThisAct().and(given().or(not(refused())));
    }

    private static Condition<CertificateGrant> obstacle(Deed<CertificateGrant> decision) {
        return found(CertificateMatter.OBSTACLE_TO_SELECTION, decision);
    }

    /** What is found after the decision cannot carry it. */
    private static Condition<CertificateGrant> found(CertificateMatter matter, Deed<CertificateGrant> decision) {
        return judged("judgements", CertificateGrant::judgements, matter, CertificateGrant::maker, decision);
    }

    private static Condition<CertificateGrant> needed(Deed<CertificateGrant> decision) {
        Condition<CertificateGrant> required = required();
        Condition<CertificateGrant> siteWork = siteWork(decision);
        return Condition.judging(
                siteWork.matters(),
                (it, at) -> switch (it.need()) {
                    case LAW_OR_TASK_OF_15_2 -> required.test(it, at);
                    case SITE_WORK -> siteWork.test(it, at);
                    case NONE -> Truth.NO;
                    case NOT_STATED -> Truth.unknown("need", Truth.NO, required.test(it, at), siteWork.test(it, at));
                },
                "need",
                "requiredByLaw",
                "taskOf15_2",
                "siteWork",
                "regularlyInClearedPremises",
                "judgements",
                decision.fact());
    }

    private static Condition<CertificateGrant> claims(Need need) {
        return known("need", CertificateGrant::need, Need.NOT_STATED, claimed -> claimed == need);
    }

    private static Condition<CertificateGrant> required() {
        return answered("requiredByLaw", CertificateGrant::requiredByLaw)
                .or(answered("taskOf15_2", CertificateGrant::taskOf15_2));
    }

    private static Condition<CertificateGrant> siteWork(Deed<CertificateGrant> decision) {
        return found(CertificateMatter.SAVES_CLEARANCES, decision)
                .and(Condition.of(GrantRule::workAtSites, "siteWork", "regularlyInClearedPremises"));
    }

    private static Truth workAtSites(CertificateGrant it, Setting at) {
        Truth regularly = Truth.of(it.regularlyInClearedPremises(), "regularlyInClearedPremises");
        Truth shotfirer = at.reads(RegularlyOnSite.SIMILAR_WORK_ONLY).or(regularly);
        return switch (it.siteWork()) {
            case SHOTFIRER -> shotfirer;
            case MAINTENANCE, INSTALLATION, GUARDING, OTHER_SIMILAR -> regularly;
            case NONE -> Truth.NO;
            case NOT_STATED -> Truth.unknown("siteWork", Truth.NO, regularly, shotfirer);
        };
    }

    // 43 § 4 mom.

    private static Condition<CertificateGrant> decisionNeeded() {
        return underThisAct()
                .and(Condition.<CertificateGrant>reading(UnneededCertificate.DECISION)
                        .or(needed(refusal())));
    }
}
