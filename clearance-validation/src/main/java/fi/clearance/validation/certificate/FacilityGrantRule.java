package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.FacilityCertificateGrant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.TraficomMeant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a facility security clearance certificate is given, by whom and to whom, and how it is refused.
 *
 * @statute 46
 */
public enum FacilityGrantRule implements Rule<FacilityCertificateGrant> {
    /**
     * It is given only if the company meets the requirements of information security on which the clearance rests.
     *
     * @statute 46.1
     */
    REQUIREMENTS_MET(Norm.of("46.1", CONDITION, requires(madeByCompetent().and(asked()), met(giving())))),

    /**
     * The competent authority that made the clearance gives it, or another competent one if the two agreed so.
     *
     * @statute 46.1
     */
    BY_WHOM(Norm.of(
                    "46.1/maker",
                    CONDITION,
                    requires(
                            underThisAct().and(asked()).and(not(byTraficom())),
                            is(
                                            "issuer",
                                            (FacilityCertificateGrant it) ->
                                                    it.issuer().isCompetent())
                                    .and(issuerIsMaker()
                                            .or(makerIsCompetent()
                                                    .and(answered("agreed", FacilityCertificateGrant::agreed))))))
            .leaningOn(it -> List.of(Provision.of("9.5")))),

    /**
     * It rests on a clearance that has been made.
     *
     * @statute 46.1
     */
    ON_CLEARANCE(Norm.of(
            "46.1/clearance",
            CONDITION,
            requires(
                    underThisAct().and(given()),
                    inOrder(
                            "concluded",
                            FacilityCertificateGrant::concluded,
                            "given",
                            FacilityCertificateGrant::given)))),

    /**
     * If they are met, it has to be given to the applicant.
     *
     * @statute 46.1
     */
    GIVE(Norm.of(
                    "46.1/duty",
                    OBLIGATION,
                    duty(
                            madeByCompetent().and(not(refused())).and(met(giving())),
                            new Deed<>("concluded", FacilityCertificateGrant::concluded),
                            Optional.empty(),
                            giving()))
            .addressedTo(Addressee.MAKER)),

    /**
     * And to the subject as well.
     *
     * @statute 46.1
     */
    TO_SUBJECT(Norm.of(
            "46.1/s2",
            OBLIGATION,
            requires(
                    madeByCompetent().and(given()),
                    answered("alsoToSubject", FacilityCertificateGrant::alsoToSubject)))),

    /**
     * It must not be refused if the requirements are met.
     *
     * @statute 46.1
     */
    REFUSE(Norm.of("46.1/refusal", PROHIBITION, forbids(madeByCompetent().and(refused()), met(refusal())))),

    /**
     * One for an international information security obligation is given by the National Security Authority, as Act
     * 588/2004 says.
     *
     * @statute 46.2
     */
    NATIONAL_SECURITY_AUTHORITY(Norm.of(
            "46.2",
            CONDITION,
            requires(
                    asked().and(not(underThisAct())),
                    is("issuer", it -> it.issuer() == Authority.NATIONAL_SECURITY_AUTHORITY)))),

    /**
     * Traficom may give one on a clearance that it made and that was about information systems or telecommunications
     * alone.
     *
     * @statute 46.3
     */
    TRAFICOM(Norm.of(
                    "46.3",
                    POWER,
                    requires(
                            underThisAct().and(asked()).and(byTraficom()),
                            is("maker", (FacilityCertificateGrant it) -> it.maker() == Authority.TRAFICOM)
                                    .and(answered("onlySystems", FacilityCertificateGrant::onlySystems))))
            .claimed(it -> it.issuer() == Authority.TRAFICOM)),

    /**
     * It is refused in writing.
     *
     * @statute 46.4
     */
    REFUSAL_IN_WRITING(Norm.of(
                    "46.4",
                    OBLIGATION,
                    requires(
                            refused().and(decisionNeeded()),
                            answered("refusal.written", it -> it.refusal().written())))
            .leaningOn(FacilityGrantRule::traficomsPart)),

    /**
     * With reasons.
     *
     * @statute 46.4
     */
    REFUSAL_WITH_REASONS(Norm.of(
                    "46.4/reasons",
                    OBLIGATION,
                    requires(
                            refused().and(decisionNeeded()),
                            answered("refusal.givesReasons", it -> it.refusal().givesReasons())))
            .leaningOn(FacilityGrantRule::traficomsPart)),

    /**
     * To the applicant.
     *
     * @statute 46.4
     */
    REFUSAL_TO_APPLICANT(Norm.of(
                    "46.4/applicant",
                    OBLIGATION,
                    duty(
                            decisionNeeded(),
                            refusal(),
                            Optional.empty(),
                            new Deed<>("refusal.toApplicant", it -> it.refusal().toApplicant())))
            .addressedTo(Addressee.MAKER)
            .leaningOn(FacilityGrantRule::traficomsPart)),

    /**
     * And to the subject.
     *
     * @statute 46.4
     */
    REFUSAL_TO_SUBJECT(Norm.of(
                    "46.4/subject",
                    OBLIGATION,
                    duty(
                            decisionNeeded(),
                            refusal(),
                            Optional.empty(),
                            new Deed<>("refusal.toSubject", it -> it.refusal().toSubject())))
            .addressedTo(Addressee.MAKER)
            .leaningOn(FacilityGrantRule::traficomsPart));

    private final Norm<FacilityCertificateGrant> norm;

    FacilityGrantRule(Norm<FacilityCertificateGrant> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityCertificateGrant> norm() {
        return norm;
    }

    private static Condition<FacilityCertificateGrant> underThisAct() {
        return not(answered("forObligation", FacilityCertificateGrant::forObligation));
    }

    /** While it is not refused, or if it was given in spite of that. */
    private static Condition<FacilityCertificateGrant> asked() {
        return given().or(not(refused()));
    }

    private static Condition<FacilityCertificateGrant> madeByCompetent() {
        return underThisAct().and(makerIsCompetent());
    }

    private static Condition<FacilityCertificateGrant> makerIsCompetent() {
        return is("maker", it -> it.maker().isCompetent());
    }

    private static Condition<FacilityCertificateGrant> issuerIsMaker() {
        return Condition.of((it, at) -> Truth.of(it.issuer() == it.maker()), "issuer", "maker");
    }

    private static Condition<FacilityCertificateGrant> byTraficom() {
        return is("issuer", it -> it.issuer() == Authority.TRAFICOM);
    }

    private static Condition<FacilityCertificateGrant> given() {
        return done("given", FacilityCertificateGrant::given);
    }

    private static Condition<FacilityCertificateGrant> refused() {
        return done("refusal.decided", it -> it.refusal().decided());
    }

    private static Deed<FacilityCertificateGrant> giving() {
        return new Deed<>("given", FacilityCertificateGrant::given);
    }

    private static Deed<FacilityCertificateGrant> refusal() {
        return new Deed<>("refusal.decided", it -> it.refusal().decided());
    }

    // 46 § 1 mom.

    /** What is found after the decision cannot carry it. */
    private static Condition<FacilityCertificateGrant> met(Deed<FacilityCertificateGrant> decision) {
        return judged(
                "judgements",
                FacilityCertificateGrant::judgements,
                CertificateMatter.REQUIREMENTS_MET,
                FacilityCertificateGrant::maker,
                decision);
    }

    // 46 § 4 mom.

    private static Condition<FacilityCertificateGrant> decisionNeeded() {
        return underThisAct().and(not(byTraficom()).or(reading(TraficomMeant.COMPETENT)));
    }

    private static List<Provision> traficomsPart(FacilityCertificateGrant it) {
        return it.issuer() == Authority.TRAFICOM ? List.of(Provision.of("46.3")) : List.of();
    }
}
