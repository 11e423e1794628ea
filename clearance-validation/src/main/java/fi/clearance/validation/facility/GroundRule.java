package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityBasis.Prescription;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.party.Applicant.Requirement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which grounds a facility clearance may be made.
 *
 * @statute 36
 */
public enum GroundRule implements Rule<GroundQuestion> {
    /**
     * On one of the listed grounds.
     *
     * @statute 36.1
     */
    GROUND(Norm.<GroundQuestion>of(
                    "36.1/ground", CONDITION, requires(always(), relied(ground -> ground != Ground.NONE)))
            .near("IQ-GEN-1")),

    /**
     * On a ground of the first subsection only if the clearance is needed to assess the company.
     *
     * @statute 36.1
     */
    NEEDED(Norm.of(
            "36.1",
            CONDITION,
            requires(
                    relied(Ground::isDomestic),
                    judged(
                            "judgements",
                            GroundQuestion::judgements,
                            FacilityMatter.NEEDED_FOR_ASSESSMENT,
                            GroundQuestion::maker,
                            new Deed<>("started", GroundQuestion::started))))),

    /**
     * An Act, a provision under it or an international information security obligation requires or allows it, and is
     * cited.
     *
     * @statute 36.1:1
     */
    PRESCRIBED(Norm.of(
            "36.1:1",
            CONDITION,
            requires(
                    relies(Ground.PRESCRIBED),
                    known(
                                    "basis.prescribed",
                                    (GroundQuestion it) -> it.basis().prescribed(),
                                    Prescription.NOT_STATED,
                                    prescribed -> prescribed != Prescription.NONE)
                            .and(is(
                                    "basis.citation",
                                    it -> it.basis().citation().isPresent()))))),

    /**
     * An authority is about to make a contract with the company and, in connection with it, hands over secret
     * documents of an authority.
     *
     * @statute 36.1:2
     */
    CONTRACT(Norm.of(
                    "36.1:2",
                    CONDITION,
                    requires(
                            relies(Ground.CONTRACT),
                            answered(
                                            "basis.contractPlanned",
                                            (GroundQuestion it) -> it.basis().contractPlanned())
                                    .and(within(
                                            "basis.documents",
                                            it -> it.basis().documents(),
                                            ContractDocumentConditions.secretsOfAuthority()))))
            .claimed(it -> couldRelyOn(it, Ground.CONTRACT))),

    /**
     * The supervising authority asks for it about a company that carries on nuclear or explosives activity, or joins as
     * a subcontractor a project with access to it.
     *
     * @statute 36.1:3
     */
    SUPERVISION(Norm.of(
                    "36.1:3",
                    CONDITION,
                    requires(
                            relies(Ground.SUPERVISION),
                            answered(
                                            "basis.supervisorRequests",
                                            (GroundQuestion it) -> it.basis().supervisorRequests())
                                    .and(supervised("basis.activity", FacilityBasis::activity)
                                            .or(supervised("basis.access", FacilityBasis::access)))))
            .claimed(it -> couldRelyOn(it, Ground.SUPERVISION))
            .leaningOn(GroundRule::supervisedPoints)),

    /**
     * On a ground of the second subsection only if the rules of an international organisation or body, or the law of
     * another State, require a clearance.
     *
     * @statute 36.2
     */
    REQUIRED_ABROAD(Norm.of(
            "36.2",
            CONDITION,
            requires(relied(Ground::isAbroad), within("basis", GroundQuestion::basis, isRequiredAbroad())))),

    /**
     * The company needs it to be chosen for an international project, or for a competition in another State.
     *
     * @statute 36.2:1
     */
    PROJECT_OR_TENDER_ABROAD(Norm.of(
            "36.2:1",
            CONDITION,
            requires(
                    relies(Ground.PROJECT_OR_TENDER_ABROAD),
                    answered("basis.projectOrTender", it -> it.basis().projectOrTender())))),

    /**
     * The company needs it to start business in another State.
     *
     * @statute 36.2:2
     */
    BUSINESS_ABROAD(Norm.of(
            "36.2:2",
            CONDITION,
            requires(
                    relies(Ground.BUSINESS_ABROAD),
                    answered("basis.businessAbroad", it -> it.basis().businessAbroad())))),

    /**
     * A cited decree opens it to protect trade secrets or technological development whose misuse would do the company
     * significant economic damage, or whose protection matters for the public interest.
     *
     * @statute 36.4
     */
    BUSINESS_SECRETS(Norm.of(
                    "36.4",
                    CONDITION,
                    requires(
                            relies(Ground.BUSINESS_SECRETS),
                            within(
                                    "basis",
                                    GroundQuestion::basis,
                                    Decrees.cited(FacilityBasis::decree)
                                            .and(answered("businessSecrets", FacilityBasis::businessSecrets))
                                            .and(answered("significantDamage", FacilityBasis::significantDamage)
                                                    .or(answered("publicInterest", FacilityBasis::publicInterest))))))
            .claimed(it -> couldRelyOn(it, Ground.BUSINESS_SECRETS)));

    private final Norm<GroundQuestion> norm;

    GroundRule(Norm<GroundQuestion> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<GroundQuestion> norm() {
        return norm;
    }

    private static Condition<GroundQuestion> relies(Ground ground) {
        return relied(relied -> relied == ground);
    }

    private static Condition<GroundQuestion> relied(Predicate<Ground> grounds) {
        return known("basis.ground", it -> it.basis().ground(), Ground.NOT_STATED, grounds);
    }

    private static boolean couldRelyOn(GroundQuestion it, Ground ground) {
        return it.basis().ground() == ground || it.basis().ground() == Ground.NOT_STATED;
    }

    // 36 § 1 mom. 3 kohta

    private static Condition<GroundQuestion> supervised(
            String fact, Function<FacilityBasis, SupervisedActivity> activity) {
        return known(
                fact,
                it -> activity.apply(it.basis()),
                SupervisedActivity.NOT_STATED,
                kind -> kind != SupervisedActivity.NONE);
    }

    /** One point is enough; of two, the one whose present wording has been in force longer. */
    private static List<Provision> supervisedPoints(GroundQuestion it) {
        return Stream.of(it.basis().activity(), it.basis().access())
                .flatMap(activity -> activity.provision().stream())
                .min(Comparator.comparing(Provision::inForceSince))
                .stream()
                .toList();
    }

    // 36 § 2 mom.

    /** {@return whether it is a case of section 36, subsection 2, in which the company itself may ask} */
    static Condition<FacilityBasis> isCaseAbroad() {
        return isRequiredAbroad().and(Condition.of(GroundRule::needed, "ground", "projectOrTender", "businessAbroad"));
    }

    private static Condition<FacilityBasis> isRequiredAbroad() {
        return known(
                "requirement",
                FacilityBasis::requirement,
                Requirement.NOT_STATED,
                requirement -> requirement != Requirement.NONE);
    }

    private static Truth needed(FacilityBasis it, Setting at) {
        Truth project = Truth.of(it.projectOrTender(), "projectOrTender");
        Truth business = Truth.of(it.businessAbroad(), "businessAbroad");
        return switch (it.ground()) {
            case PROJECT_OR_TENDER_ABROAD -> project;
            case BUSINESS_ABROAD -> business;
            case PRESCRIBED, CONTRACT, SUPERVISION, BUSINESS_SECRETS, NONE -> Truth.NO;
            case NOT_STATED -> Truth.unknown("ground", Truth.NO, project, business);
        };
    }
}
