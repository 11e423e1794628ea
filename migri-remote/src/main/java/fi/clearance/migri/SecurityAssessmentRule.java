package fi.clearance.migri;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.allOf;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.migri.BulletinReading.LevelMeant;
import fi.clearance.migri.SecurityAssessment.Criteria;
import fi.clearance.migri.SecurityAssessment.Kind;
import fi.clearance.migri.SecurityAssessment.Level;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;

/**
 * Which assessments the Finnish Immigration Service accepts as a starting point, and what it may accept besides.
 *
 * @bulletin M17
 * @bulletin M18
 * @bulletin M19
 * @bulletin M20
 * @bulletin M21
 * @bulletin M22
 */
public enum SecurityAssessmentRule implements Rule<SecurityAssessment> {
    /**
     * It needs a written description of the results, which is sufficient or shows that another way can be accepted.
     *
     * @bulletin M17
     */
    DESCRIBED(Norm.of(
                    "M17",
                    CONDITION,
                    requires(always(), isDescribed().and(isSufficient().or(otherWay()))))
            .near("IQ-M-13")),

    /**
     * Of an assessment body: one that Traficom had approved.
     *
     * @bulletin M18
     */
    APPROVED_BODY(Norm.of(
            "M18",
            CONDITION,
            requires(madeBy(Kind.ASSESSMENT_BODY), isApproved().or(otherWay())))),

    /**
     * Of an approved one: by the national criteria in the version of 2020.
     *
     * @bulletin M19
     */
    NATIONAL_CRITERIA(Norm.of(
                    "M19",
                    CONDITION,
                    requires(
                            madeBy(Kind.ASSESSMENT_BODY).and(isApproved()),
                            byNationalCriteria().or(otherWay())))
            .near("IQ-M-12")),

    /**
     * By them: at the lowest base level at least.
     *
     * @bulletin M20
     */
    LEVEL(Norm.of(
            "M20",
            CONDITION,
            requires(
                    madeBy(Kind.ASSESSMENT_BODY).and(isApproved()).and(byNationalCriteria()),
                    atBaseLevel().or(otherWay())))),

    /**
     * Or of another authority, by the same criteria.
     *
     * @bulletin M21
     */
    OTHER_AUTHORITY(Norm.of(
                    "M21",
                    CONDITION,
                    requires(
                            madeBy(Kind.OTHER_AUTHORITY),
                            byNationalCriteria().and(levelOfAuthority()).or(otherWay())))
            .near("IQ-M-10")),

    /**
     * It may accept another way, if the description shows a sufficient level.
     *
     * @bulletin M22
     */
    OTHER_WAY(Norm.of("M22", POWER, requires(not(isStartingPoint()), otherWay())));

    private final Norm<SecurityAssessment> norm;

    SecurityAssessmentRule(Norm<SecurityAssessment> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<SecurityAssessment> norm() {
        return norm;
    }

    /** {@return whether an assessment is one that can be accepted: as a starting point, or as another way} */
    static Condition<SecurityAssessment> isAcceptable() {
        return isDescribed().and(isSufficient().and(isStartingPoint()).or(otherWay()));
    }

    private static Condition<SecurityAssessment> isStartingPoint() {
        Condition<SecurityAssessment> ofBody = allOf(isApproved(), byNationalCriteria(), atBaseLevel());
        Condition<SecurityAssessment> ofAuthority = byNationalCriteria().and(levelOfAuthority());
        return Condition.of(
                (it, at) -> {
                    Truth body = ofBody.test(it, at);
                    Truth authority = ofAuthority.test(it, at);
                    return switch (it.kind()) {
                        case ASSESSMENT_BODY -> body;
                        case OTHER_AUTHORITY -> authority;
                        case OTHER -> Truth.NO;
                        case NOT_STATED -> Truth.unknown("kind", Truth.NO, body, authority);
                    };
                },
                "kind",
                "bodyApproved",
                "criteria",
                "level");
    }

    private static Condition<SecurityAssessment> isDescribed() {
        return answered("described", SecurityAssessment::described);
    }

    private static Condition<SecurityAssessment> isSufficient() {
        return settled(BulletinMatter.DESCRIPTION_SUFFICIENT);
    }

    private static Condition<SecurityAssessment> madeBy(Kind kind) {
        return known("kind", SecurityAssessment::kind, Kind.NOT_STATED, made -> made == kind);
    }

    private static Condition<SecurityAssessment> isApproved() {
        return answered("bodyApproved", SecurityAssessment::bodyApproved);
    }

    private static Condition<SecurityAssessment> byNationalCriteria() {
        return known(
                "criteria",
                SecurityAssessment::criteria,
                Criteria.NOT_STATED,
                criteria -> criteria == Criteria.NATIONAL_2020);
    }

    private static Condition<SecurityAssessment> atBaseLevel() {
        return known("level", SecurityAssessment::level, Level.NOT_STATED, level -> level != Level.BELOW_BASE);
    }

    private static Condition<SecurityAssessment> levelOfAuthority() {
        return Condition.<SecurityAssessment>reading(LevelMeant.ASSESSMENT_BODY_ONLY)
                .or(atBaseLevel());
    }

    /** What is no starting point may be accepted all the same. */
    private static Condition<SecurityAssessment> otherWay() {
        return settled(BulletinMatter.OTHER_WAY_ACCEPTED);
    }

    private static Condition<SecurityAssessment> settled(BulletinMatter matter) {
        return judged(
                "judgements", SecurityAssessment::judgements, matter, it -> Authority.FINNISH_IMMIGRATION_SERVICE);
    }
}
