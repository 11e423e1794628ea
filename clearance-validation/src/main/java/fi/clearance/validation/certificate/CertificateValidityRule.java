package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.CertificateValidity.Term;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Days;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.LongerThanFiveYears;
import fi.clearance.validation.certificate.CertificateReading.OutlivingTheClearance;
import java.util.List;

/**
 * How long a certificate is valid.
 *
 * @statute 53.1
 * @statute 55.4
 */
public enum CertificateValidityRule implements Rule<CertificateValidity> {
    /**
     * It is valid until the day laid down for it, and for five years at most, the fifth anniversary included, unless a
     * later day was laid down for a fixed-term task, for a project, or by the authority for special circumstances.
     *
     * @statute 53.1
     */
    VALID(Norm.of(
                    "53.1/s2",
                    CONDITION,
                    requires(
                            always(),
                            Condition.judging(
                                    List.of(CertificateMatter.SPECIAL_CIRCUMSTANCES),
                                    CertificateValidityRule::inTime,
                                    "given",
                                    "validUntil",
                                    "term",
                                    "judgements")))
            .near("IQ-TIME-1")),

    /**
     * And as long as the clearance it rests on is.
     *
     * @statute 53.1
     */
    WITH_THE_CLEARANCE(Norm.of(
                    "53.1/s2/clearance",
                    CONDITION,
                    requires(
                            done("given", CertificateValidity::given),
                            within("clearance", CertificateValidity::clearance, ClearanceValidityRule.isValid())
                                    .or(reading(OutlivingTheClearance.OWN_FIVE_YEARS))))
            .near("IQ-53-1", "IQ-TIME-1")),

    /**
     * No later end is laid down for it, unless one of these exceptions allows it.
     *
     * @statute 53.1
     */
    STATED_END(Norm.of(
                    "53.1/s2/end",
                    OBLIGATION,
                    requires(
                            is("validUntil", it -> it.validUntil().isPresent()),
                            Condition.judging(
                                    List.of(CertificateMatter.SPECIAL_CIRCUMSTANCES),
                                    CertificateValidityRule::endInOrder,
                                    "given",
                                    "validUntil",
                                    "term",
                                    "judgements")))
            .near("IQ-TIME-1")),

    /**
     * Another validity for special circumstances is decided by the authority.
     *
     * @statute 53.1
     */
    SPECIAL_CIRCUMSTANCES(Norm.of(
            "53.1/s2/circumstances",
            POWER,
            requires(
                    known(
                            "term",
                            CertificateValidity::term,
                            Term.NOT_STATED,
                            term -> term == Term.SPECIAL_CIRCUMSTANCES),
                    specialCircumstances()))),

    /**
     * It is not revoked with effect.
     *
     * @statute 55.4
     */
    NOT_REVOKED(Norm.of(
                    "55.4/effect",
                    CONDITION,
                    requires(
                            done("given", CertificateValidity::given),
                            not(within(
                                    "revocation", CertificateValidity::revocation, RevocationEffectRule.inEffect()))))
            .leaningOn(it -> List.of(Provision.of("55.1"))));

    private final Norm<CertificateValidity> norm;

    CertificateValidityRule(Norm<CertificateValidity> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<CertificateValidity> norm() {
        return norm;
    }

    private static Truth inTime(CertificateValidity it, Setting at) {
        Truth started = at.isDone(it.given(), "given");
        if (it.validUntil().filter(at::isAfter).isPresent()) {
            return Truth.NO;
        }
        Truth inFiveYears = ClearanceValidityRule.startedWithin(it.given(), "given", at);
        // Where no end was laid down, nothing departs from the general rule.
        if (it.validUntil().isEmpty() || longer(at).isNo()) {
            return started.and(inFiveYears);
        }
        Truth task = inFiveYears.or(longer(at));
        Truth decided = inFiveYears.or(longer(at).and(specialCircumstances().test(it, at)));
        return started.and(
                switch (it.term()) {
                    case GENERAL -> inFiveYears;
                    case FIXED_TERM_TASK, PROJECT_TASK -> task;
                    case SPECIAL_CIRCUMSTANCES -> decided;
                    case NOT_STATED -> Truth.unknown("term", inFiveYears, task, decided);
                });
    }

    private static Truth longer(Setting at) {
        return at.reads(LongerThanFiveYears.LONGER_TOO);
    }

    private static Condition<CertificateValidity> specialCircumstances() {
        return judged(
                "judgements",
                CertificateValidity::judgements,
                CertificateMatter.SPECIAL_CIRCUMSTANCES,
                CertificateValidity::maker);
    }

    private static Truth endInOrder(CertificateValidity it, Setting at) {
        if (it.given() == Occurrence.NOT_DONE) {
            return Truth.YES;
        }
        Truth within = it.given() instanceof Occurrence.On given
                ? Truth.of(
                        Days.compare(it.validUntil().orElse(given.day()), given.day(), ClearanceValidityRule.FIVE_YEARS)
                                <= 0)
                : Truth.missing("given");
        if (longer(at).isNo()) {
            return within;
        }
        Truth task = within.or(longer(at));
        Truth decided = within.or(longer(at).and(specialCircumstances().test(it, at)));
        return switch (it.term()) {
            case GENERAL -> within;
            case FIXED_TERM_TASK, PROJECT_TASK -> task;
            case SPECIAL_CIRCUMSTANCES -> decided;
            case NOT_STATED -> Truth.unknown("term", within, task, decided);
        };
    }
}
