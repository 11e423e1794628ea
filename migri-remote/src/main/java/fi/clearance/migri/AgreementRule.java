package fi.clearance.migri;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Judgements;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an agreement has to be for anybody to take part remotely under it, and how it comes about.
 *
 * @bulletin M11
 * @bulletin M24
 * @bulletin M25
 * @bulletin M26
 * @bulletin M27
 */
public enum AgreementRule implements Rule<PremisesAgreement> {
    /**
     * It rests on an assessment that can be accepted.
     *
     * @bulletin M11
     */
    ASSESSED(Norm.of("M11/agreement", CONDITION, requires(always(), isAssessed()))),

    /**
     * It was negotiated, with a look at the documentation of the assessment.
     *
     * @bulletin M24
     */
    NEGOTIATED(Norm.of(
            "M24",
            OBLIGATION,
            requires(
                    always(),
                    inOrder("negotiated", PremisesAgreement::negotiated, "signed", PremisesAgreement::signed)
                            .and(answered("documentationReviewed", PremisesAgreement::documentationReviewed))))),

    /**
     * The Finnish Immigration Service had satisfied itself of a sufficient level.
     *
     * @bulletin M25
     */
    SATISFIED(Norm.of("M25/agreement", CONDITION, requires(always(), isSatisfied()))),

    /**
     * It describes devices and premises, each specifically enough.
     *
     * @bulletin M26
     */
    SPECIFIC(Norm.of("M26", CONDITION, requires(always(), isSpecific()))),

    /**
     * It has been signed.
     *
     * @bulletin M27
     */
    SIGNED(Norm.of("M27/agreement", CONDITION, requires(always(), done("signed", PremisesAgreement::signed)))
            .near("IQ-M-18", "IQ-M-21"));

    private final Norm<PremisesAgreement> norm;

    AgreementRule(Norm<PremisesAgreement> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<PremisesAgreement> norm() {
        return norm;
    }

    static Condition<PremisesAgreement> isAssessed() {
        return Condition.<PremisesAgreement>is(
                        "assessment", it -> it.assessment().isPresent())
                .and(within("assessment", it -> it.assessment().orElseThrow(), SecurityAssessmentRule.isAcceptable()));
    }

    /** What is found after the signature cannot carry it. */
    static Condition<PremisesAgreement> isSatisfied() {
        return judged(
                "judgements",
                PremisesAgreement::judgements,
                BulletinMatter.SATISFIED,
                it -> Authority.FINNISH_IMMIGRATION_SERVICE,
                new Deed<>("signed", PremisesAgreement::signed));
    }

    private static Condition<PremisesAgreement> isSpecific() {
        return Condition.judging(
                List.of(BulletinMatter.SPECIFIC),
                (it, at) -> Stream.concat(it.premises().stream(), it.devices().stream())
                        .map(item -> isSpecific(it, item, at))
                        .reduce(
                                Truth.of(!it.premises().isEmpty()
                                        && !it.devices().isEmpty()),
                                Truth::and),
                "premises",
                "devices",
                "judgements");
    }

    /** Whether one item is described specifically enough: by what is recorded about it, or about them all. */
    static Truth isSpecific(PremisesAgreement agreement, AgreedItem item, Setting at) {
        List<Judgement> judgements = Stream.concat(agreement.judgements().stream(), item.judgements().stream())
                .toList();
        return Judgements.settle(judgements, BulletinMatter.SPECIFIC, Authority.FINNISH_IMMIGRATION_SERVICE, at);
    }
}
