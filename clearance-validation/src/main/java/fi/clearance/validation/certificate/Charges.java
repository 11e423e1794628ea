package fi.clearance.validation.certificate;

import fi.clearance.model.certificate.Charge;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who pays for a clearance. */
public final class Charges {

    private Charges() {}

    /**
     * Finds who is to be charged.
     *
     * @param charge the clearance and who applied for it; who is charged in it does not matter
     * @param at the day and the readings
     * @return whoever may be charged without a breach; empty if that is open, or the wording on the day is not held
     */
    public static Optional<Charge.Payer> payer(Charge charge, Setting at) {
        return Stream.of(Charge.Payer.APPLICANT, Charge.Payer.SUBJECT)
                .filter(payer -> CertificateValidators.CHARGE.verdict(
                                Charge.builder().from(charge).charged(payer).build(), at)
                        == OutcomeKind.MET)
                .findFirst();
    }
}
