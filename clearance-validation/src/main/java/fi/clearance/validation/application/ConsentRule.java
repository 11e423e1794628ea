package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Consent.Told;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.ConsentUse.Purpose;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Check;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.ConsentWithdrawn;
import fi.clearance.validation.application.ApplicationReading.FollowUpConsent;
import fi.clearance.validation.application.ApplicationReading.SameDayConsent;
import java.util.List;
import java.util.function.Function;

/**
 * The subject's consent, or the declaration in its place when the subject applies.
 *
 * @statute 5
 */
public enum ConsentRule implements Rule<ConsentUse> {
    /**
     * Before processing starts.
     *
     * @statute 5.1
     */
    BEFOREHAND("5.1", requires(documentNeeded(), givenBeforehand())),

    /**
     * In writing.
     *
     * @statute 5.1
     */
    IN_WRITING("5.1/writing", requires(documentNeeded(), consent(answered("written", Consent::written)))),

    /**
     * To the making of the clearance.
     *
     * @statute 5.1
     */
    TO_CLEARANCE(
            "5.1/clearance",
            requires(
                    byAnotherApplicant().and(serves(Purpose.CLEARANCE)),
                    consent(answered("coversClearance", Consent::coversClearance)
                            .and(not(Condition.<Consent>reading(FollowUpConsent.INDIVISIBLE))
                                    .or(coversFollowUp()))))),

    /**
     * To the follow-up, for a follow-up; also when the subject applied.
     *
     * @statute 5.1
     */
    TO_FOLLOW_UP("5.1/follow-up", requires(serves(Purpose.FOLLOW_UP), consent(coversFollowUp()))),

    /**
     * Not withdrawn since.
     *
     * @statute 5.1
     */
    NOT_WITHDRAWN(
            "5.1/withdrawal",
            requires(
                    documentNeeded(),
                    consent(not(Condition.<Consent>reading(ConsentWithdrawn.STOPS)
                            .and(done("withdrawn", Consent::withdrawn)))))),

    /**
     * Told beforehand what the clearance is for.
     *
     * @statute 5.2
     */
    TOLD_PURPOSE("5.2/purpose", told(Told.PURPOSE_OF_CLEARANCE)),

    /**
     * Told beforehand what the follow-up is for.
     *
     * @statute 5.2
     */
    TOLD_FOLLOW_UP("5.2/follow-up", told(Told.PURPOSE_OF_FOLLOW_UP)),

    /**
     * Told beforehand how both are used.
     *
     * @statute 5.2
     */
    TOLD_USE("5.2/use", told(Told.USE)),

    /**
     * Told beforehand how data are processed.
     *
     * @statute 5.2
     */
    TOLD_PROCESSING("5.2/processing", told(Told.PROCESSING)),

    /**
     * Told beforehand of the right to learn what the clearance contains.
     *
     * @statute 5.2
     */
    TOLD_RIGHT("5.2/right", told(Told.RIGHT_TO_KNOW)),

    /**
     * To a personnel clearance, for the clearance, the employment, the task or the branch that it names.
     *
     * @statute 5.3
     */
    WITHIN_EXTENT(
            "5.3",
            requires(
                    Condition.<ConsentUse>is("kind", use -> use.kind() == ClearanceKind.PERSONNEL)
                            .and(byAnotherApplicant())
                            .and(serves(Purpose.CLEARANCE)),
                    answered("withinExtent", ConsentUse::withinExtent)),
            use -> List.of(new Argument.Term(use.consent().extent()))),

    /**
     * A subject who applies declares, instead, to have been told all that.
     *
     * @statute 5.4
     */
    DECLARATION(
            "5.4",
            requires(
                    answered("bySubject", ConsentUse::bySubject).and(serves(Purpose.CLEARANCE)),
                    consent(done("given", Consent::given)).and(toldEverything())));

    private final Norm<ConsentUse> norm;

    ConsentRule(String id, Check<ConsentUse> check) {
        this(id, check, use -> List.of());
    }

    ConsentRule(String id, Check<ConsentUse> check, Function<ConsentUse, List<Argument>> shown) {
        this.norm = Norm.of(id, CONDITION, check).showing(shown);
    }

    @Override
    public Norm<ConsentUse> norm() {
        return norm;
    }

    /** A subject who applies gives no consent to the making of the clearance; a follow-up needs one in any case. */
    private static Condition<ConsentUse> documentNeeded() {
        return byAnotherApplicant().or(serves(Purpose.FOLLOW_UP));
    }

    private static Condition<ConsentUse> byAnotherApplicant() {
        return not(answered("bySubject", ConsentUse::bySubject));
    }

    private static Condition<ConsentUse> serves(Purpose purpose) {
        return is("purpose", use -> use.purpose() == purpose);
    }

    private static Condition<ConsentUse> consent(Condition<Consent> condition) {
        return within("consent", ConsentUse::consent, condition);
    }

    private static Condition<Consent> coversFollowUp() {
        return answered("coversFollowUp", Consent::coversFollowUp);
    }

    // 5 § 1 mom.

    private static Condition<ConsentUse> givenBeforehand() {
        return Condition.inOrder("consent.given", use -> use.consent().given(), "started", ConsentUse::started)
                .and(Condition.of(ConsentRule::earlierDay, "consent.given", "started"));
    }

    private static Truth earlierDay(ConsentUse use, Setting at) {
        boolean sameDay = use.consent().given() instanceof Occurrence.On
                && use.consent().given().equals(use.started());
        return sameDay ? at.reads(SameDayConsent.IN_TIME) : Truth.YES;
    }

    // 5 § 2 mom.

    private static Check<ConsentUse> told(Told matter) {
        return requires(
                documentNeeded(), is("consent.told", use -> use.consent().told().contains(matter)));
    }

    // 5 § 4 mom.

    private static Condition<ConsentUse> toldEverything() {
        return is("consent.told", use -> use.consent().told().containsAll(List.of(Told.values())));
    }
}
