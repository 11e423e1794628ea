package fi.clearance.validation.party;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.Answer;
import fi.clearance.model.party.InformationRequest;
import fi.clearance.model.party.InformationRequest.Requester;
import fi.clearance.model.party.WrittenDecision;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.party.PartyReading.InspectionLimit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Learning from the competent authority whether a clearance was made, and what it contains.
 *
 * @statute 6
 */
public enum InformationRule implements Rule<InformationRequest> {
    /**
     * Whoever it concerns, or speaks for the company it concerns, may learn it, unless it comes from a register that
     * the
     * data subject may not inspect.
     *
     * @statute 6.1
     */
    RIGHT_TO_KNOW(Norm.of("6.1", RIGHT, requires(always(), entitled().and(notClosed())))
            .leaningOn(request -> List.of(Provision.of("6.3")))),

    /**
     * Once asked, the authority answers; a refusal does not end that duty.
     *
     * @statute 6.1
     */
    ANSWER(Norm.of(
                    "6.1/answer",
                    OBLIGATION,
                    duty(
                            entitled().and(notClosed()),
                            new Deed<>("requested", InformationRequest::requested),
                            Optional.empty(),
                            new Deed<>("given", InformationRequest::given)))
            .addressedTo(Addressee.COMPETENT_AUTHORITY)
            .leaningOn(request -> List.of(Provision.of("6.3")))),

    /**
     * A refusal is a written decision with reasons, given to whoever asked.
     *
     * @statute 6.4
     */
    REFUSAL(Norm.of(
            "6.4",
            OBLIGATION,
            requires(refused(), within("refusal", InformationRequest::refusal, writtenWithReasons()))));

    private final Norm<InformationRequest> norm;

    InformationRule(Norm<InformationRequest> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<InformationRequest> norm() {
        return norm;
    }

    private static Condition<InformationRequest> entitled() {
        return known(
                "requester",
                InformationRequest::requester,
                Requester.NOT_STATED,
                requester -> requester != Requester.OTHER);
    }

    // 6 § 3 mom.

    private static Condition<InformationRequest> notClosed() {
        return not(closed(InformationRequest::closedRegister, InformationRequest::closedElsewhere));
    }

    /** From a register without a right of inspection, itself or by what else there is. */
    static <T> Condition<T> closed(Function<T, Answer> itself, Function<T, Answer> elsewhere) {
        Condition<T> whole = reading(InspectionLimit.CLEARANCE);
        return answered("closedRegister", itself).or(whole.and(answered("closedElsewhere", elsewhere)));
    }

    private static Condition<InformationRequest> refused() {
        return answered("refused", InformationRequest::refused);
    }

    // 6 § 4 mom. ja 7 § 3 mom.

    static Condition<WrittenDecision> writtenWithReasons() {
        return answered("written", WrittenDecision::written)
                .and(answered("givesReasons", WrittenDecision::givesReasons))
                .and(done("delivered", WrittenDecision::delivered));
    }
}
