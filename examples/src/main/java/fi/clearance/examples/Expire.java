package fi.clearance.examples;

import fi.clearance.model.Texts;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Words;
import fi.clearance.validation.certificate.CertificateValidators;
import fi.clearance.validation.certificate.Validities;
import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says whether a certificate is valid on a day, until which day, and how that runs through time.
 *
 * <p>Usage: {@code Expire CERTIFICATE.json LANGUAGE}, with {@code fi}, {@code sv} or {@code en} as the language.
 */
public final class Expire {

    static final String USAGE = "Expire CERTIFICATE.json";

    private Expire() {}

    /**
     * Runs the program; ends with exit code 2 and one line on the error stream if a file is wrong.
     *
     * @param arguments the certificate and the language
     */
    public static void main(String... arguments) {
        Program.main(USAGE, CertificateFile.class, arguments);
    }

    static void print(CertificateFile file, Readings readings, Locale language, PrintStream out) {
        ResourceBundle words = Phrases.of("expire", language);
        Report report = CertificateValidators.CERTIFICATE_VALIDITY.validate(
                file.certificate(), Setting.on(file.day()).with(readings));
        Timeline timeline = CertificateValidators.CERTIFICATE_VALIDITY.timeline(
                file.certificate(), file.timeline().from(), file.timeline().to(), readings);
        out.println(Texts.masked(file.about()));
        out.println();
        out.println(words.getString("lastDay")
                + Validities.lastDay(file.certificate(), readings)
                        .map(Words.in(language)::day)
                        .orElse(words.getString("open")));
        out.println();
        out.print(report.explain(language));
        out.println();
        out.print(timeline.explain(language));
    }
}
