package fi.clearance.validation.certificate;

import fi.clearance.model.Occurrence;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;

/** Says until when a clearance or a certificate is valid. */
public final class Validities {

    private Validities() {}

    /**
     * Finds the last day of a clearance.
     *
     * @param validity the clearance
     * @param readings how open questions are read
     * @return the last day on which it is valid, inclusive; empty if it has not been made, or nobody has said
     */
    public static Optional<LocalDate> lastDay(ClearanceValidity validity, Readings readings) {
        return validity.made() instanceof Occurrence.On made
                ? lastDay(CertificateValidators.CLEARANCE_VALIDITY, validity, made.day(), Optional.empty(), readings)
                : Optional.empty();
    }

    /**
     * Finds the last day of a certificate.
     *
     * @param validity the certificate
     * @param readings how open questions are read
     * @return the last day on which it is valid, inclusive, before it ends for the first time; empty if it has not been
     *     given, was never valid, or something is open that decides
     */
    public static Optional<LocalDate> lastDay(CertificateValidity validity, Readings readings) {
        return validity.given() instanceof Occurrence.On given
                ? lastDay(
                        CertificateValidators.CERTIFICATE_VALIDITY,
                        validity,
                        given.day(),
                        validity.validUntil(),
                        readings)
                : Optional.empty();
    }

    /** The end of the first stretch, if it is one of validity and the next one is settled too. */
    private static <T> Optional<LocalDate> lastDay(
            Validator<T> validator, T validity, LocalDate start, Optional<LocalDate> stated, Readings readings) {
        LocalDate fiveYears = start.plusYears(5);
        LocalDate beyond = stated.filter(fiveYears::isBefore).orElse(fiveYears).plusDays(1);
        Optional<LocalDate> last = Optional.empty();
        for (Timeline.Segment segment :
                validator.timeline(validity, start, beyond, readings).segments()) {
            OutcomeKind answer = segment.verdict();
            if (answer != OutcomeKind.MET) {
                return answer == OutcomeKind.NOT_MET ? last : Optional.empty();
            }
            last = Optional.of(segment.to());
        }
        return Optional.empty();
    }
}
