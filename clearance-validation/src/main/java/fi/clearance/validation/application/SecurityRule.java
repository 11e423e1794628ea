package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Safeguards.Proof;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an applicant must have done for security, as a condition of every clearance but those that section 18 exempts.
 *
 * @statute 18
 */
public enum SecurityRule implements Rule<LevelQuestion> {
    /**
     * Access to the protected information is restricted.
     *
     * @statute 18.1
     */
    ACCESS("18.1/access", safeguards(answered("accessRestricted", Safeguards::accessRestricted))),

    /**
     * Premises and information systems are protected.
     *
     * @statute 18.1
     */
    PREMISES_AND_SYSTEMS(
            "18.1/premises",
            safeguards(answered("premisesAndSystemsProtected", Safeguards::premisesAndSystemsProtected))),

    /**
     * Other appropriate measures are taken.
     *
     * @statute 18.1
     */
    OTHER_MEASURES("18.1/measures", safeguards(answered("otherMeasures", Safeguards::otherMeasures))),

    /**
     * It is shown by a certificate, by a security plan, or in a way that the competent authority accepts.
     *
     * @statute 18.2
     */
    PROOF(
            "18.2",
            shown(
                    "application.safeguards.proof",
                    it -> it.application().safeguards().proof(),
                    accepted()));

    private final Norm<LevelQuestion> norm;

    SecurityRule(String id, Condition<LevelQuestion> demand) {
        this.norm = Norm.of(id, CONDITION, requires(always(), Exemption.EXEMPT.or(demand)));
    }

    @Override
    public Norm<LevelQuestion> norm() {
        return norm;
    }

    private static Condition<LevelQuestion> safeguards(Condition<Safeguards> condition) {
        return within("application.safeguards", it -> it.application().safeguards(), condition);
    }

    // 18 § 2 mom.

    /** It is shown by one of two kinds of paper, or in another way that is accepted. */
    static <T> Condition<T> shown(String fact, Function<T, Proof> proof, Condition<T> accepted) {
        return Condition.judging(
                accepted.matters(),
                (it, at) -> switch (proof.apply(it)) {
                    case ASSESSMENT_BODY_CERTIFICATE, ASSESSMENT_CERTIFICATE, SECURITY_PLAN -> Truth.YES;
                    case OTHER -> accepted.test(it, at);
                    case NONE -> Truth.NO;
                    case NOT_STATED -> Truth.unknown(fact, Truth.YES, Truth.NO, accepted.test(it, at));
                },
                Stream.concat(Stream.of(fact), accepted.facts().stream()).toArray(String[]::new));
    }

    private static Condition<LevelQuestion> accepted() {
        return judged(
                "intake.judgements",
                it -> it.intake().judgements(),
                ApplicationMatter.PROOF_ACCEPTED,
                it -> it.intake().assignment().maker());
    }
}
