package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.certificate.Charge;
import fi.clearance.model.certificate.Charge.Payer;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.ServiceUnitApplies;

/**
 * Who is charged for a clearance.
 *
 * @statute 60.1
 */
public enum ChargeRule implements Rule<Charge> {
    /**
     * Whoever applied.
     *
     * @statute 60.1
     */
    APPLICANT(Norm.of("60.1/s1", OBLIGATION, requires(not(atAuthoritysWish()), charged(Payer.APPLICANT)))
            .near("IQ-931-1")),

    /**
     * But the company pays for a facility clearance on the application of an authority.
     *
     * @statute 60.1
     */
    SUBJECT(Norm.of("60.1/s2", OBLIGATION, requires(atAuthoritysWish(), charged(Payer.SUBJECT)))
            .near("IQ-931-1"));

    private final Norm<Charge> norm;

    ChargeRule(Norm<Charge> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Charge> norm() {
        return norm;
    }

    private static Condition<Charge> charged(Payer payer) {
        return known("charged", Charge::charged, Payer.NOT_STATED, charged -> charged == payer);
    }

    private static Condition<Charge> atAuthoritysWish() {
        return Condition.<Charge>is("kind", it -> it.kind() == ClearanceKind.FACILITY)
                .and(Condition.of(ChargeRule::authorityApplied, "applicant"));
    }

    private static Truth authorityApplied(Charge it, Setting at) {
        Truth unit = at.reads(ServiceUnitApplies.AS_AUTHORITY);
        return switch (it.applicant()) {
            case AUTHORITY -> Truth.YES;
            case SERVICE_UNIT -> unit;
            case OTHER -> Truth.NO;
            case NOT_STATED -> Truth.unknown("applicant", Truth.YES, Truth.NO, unit);
        };
    }
}
