package fi.clearance.examples;

import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.certificate.CertificateValidators;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which it is asked whether the certificate is valid
 * @param timeline the first and the last day of the timeline
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param certificate the certificate, with the clearance that it rests on
 */
record CertificateFile(
        String about, LocalDate day, Range timeline, Map<String, String> readings, CertificateValidity certificate)
        implements CaseDocument {

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Expire.print(this, readings, language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        return CertificateValidators.CERTIFICATE_VALIDITY
                .validate(certificate, Setting.on(day).with(readings))
                .findings();
    }

    @Override
    public Optional<Timeline> timeline(Readings readings) {
        return Optional.of(CertificateValidators.CERTIFICATE_VALIDITY.timeline(
                certificate, timeline.from(), timeline.to(), readings));
    }
}
