package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.Commitment.Element;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The commitment that may be required of a company, and what follows from it.
 *
 * @statute 40
 * @statute 61
 */
public enum CommitmentRule implements Rule<Commitment> {
    /**
     * The authority may require one, and weighs whether to.
     *
     * @statute 40.1
     */
    REQUIRE(Norm.of(
            "40.1",
            POWER,
            requires(
                    is("required", it -> !it.required().isEmpty()),
                    judged(
                            "judgements",
                            Commitment::judgements,
                            FacilityMatter.COMMITMENT_REQUIRED,
                            Commitment::maker,
                            new Deed<>("given", Commitment::given))))),

    /**
     * The company commits itself to what is required.
     *
     * @statute 40.1
     */
    COMMIT(Norm.of(
            "40.1/commitment",
            CONDITION,
            requires(
                    is("required", it -> !it.required().isEmpty()),
                    given().and(is("promised", it -> it.promised().containsAll(it.required())))))),

    /**
     * It keeps up the level of information security.
     *
     * @statute 40.1
     */
    KEEP_LEVEL(Norm.of(
            "40.1/level",
            OBLIGATION,
            requires(promised(Element.KEEP_LEVEL).and(given()), answered("levelKept", Commitment::levelKept)))),

    /**
     * It reports changes that affect that level.
     *
     * @statute 40.1
     */
    REPORT_CHANGES(Norm.of(
                    "40.1/changes",
                    OBLIGATION,
                    dutyEvenBefore(
                            promised(Element.REPORT_CHANGES).and(givenBefore("changed", Commitment::changed)),
                            new Deed<>("changed", Commitment::changed),
                            Optional.empty(),
                            new Deed<>("changeReported", Commitment::changeReported)))
            .addressedTo(Addressee.COMPANY)),

    /**
     * It lets the authority enter its premises to supervise that.
     *
     * @statute 40.1
     */
    GIVE_ACCESS(Norm.of(
                    "40.1/access",
                    OBLIGATION,
                    duty(
                            promised(Element.GIVE_ACCESS)
                                    .and(givenBefore("accessDemanded", Commitment::accessDemanded)),
                            new Deed<>("accessDemanded", Commitment::accessDemanded),
                            Optional.empty(),
                            new Deed<>("accessGiven", Commitment::accessGiven)))
            .addressedTo(Addressee.COMPANY)),

    /**
     * It gives the information that the follow-up needs.
     *
     * @statute 40.1
     */
    GIVE_INFORMATION(Norm.of(
                    "40.1/information",
                    OBLIGATION,
                    dutyEvenBefore(
                            promised(Element.GIVE_INFORMATION)
                                    .and(givenBefore("informationDemanded", Commitment::informationDemanded)),
                            new Deed<>("informationDemanded", Commitment::informationDemanded),
                            Optional.empty(),
                            new Deed<>("informationGiven", Commitment::informationGiven)))
            .addressedTo(Addressee.COMPANY)),

    /**
     * To break the commitment counts as a breach of secrecy; which offence that is, if any, is for the courts.
     *
     * @statute 61.1
     */
    BREACH(Norm.of(
                    "61.1/s4",
                    PROHIBITION,
                    forbids(
                            Condition.<Commitment>is(
                                            "promised", it -> !it.promised().isEmpty())
                                    .and(given()),
                            answered("broken", Commitment::broken)))
            .leaningOn(it -> List.of(Provision.of("40.1"), Provision.of("59.1"))));

    private final Norm<Commitment> norm;

    CommitmentRule(Norm<Commitment> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Commitment> norm() {
        return norm;
    }

    private static Condition<Commitment> promised(Element element) {
        return is("promised", it -> it.promised().contains(element));
    }

    private static Condition<Commitment> given() {
        return done("given", Commitment::given);
    }

    /** What happened before the commitment does not come under it. */
    private static Condition<Commitment> givenBefore(String fact, Function<Commitment, Occurrence> deed) {
        return inOrder("given", Commitment::given, fact, deed);
    }
}
