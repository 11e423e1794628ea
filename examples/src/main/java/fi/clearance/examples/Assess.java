package fi.clearance.examples;

import fi.clearance.model.Texts;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.StandingDuty;
import fi.clearance.validation.facility.FacilityValidators;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Assesses a facility clearance: what is missing from the application, what stands in the way of the clearance and of
 * those of its responsible persons, whose judgements remain, and which duties stand.
 *
 * <p>Usage: {@code Assess FACILITY.json LANGUAGE}, with {@code fi}, {@code sv} or {@code en} as the language.
 */
public final class Assess {

    static final String USAGE = "Assess FACILITY.json";

    private Assess() {}

    /**
     * Runs the program; ends with exit code 2 and one line on the error stream if a file is wrong.
     *
     * @param arguments the facility clearance and the language
     */
    public static void main(String... arguments) {
        Program.main(USAGE, FacilityFile.class, arguments);
    }

    static void print(FacilityFile file, Setting at, Locale language, PrintStream out) {
        ResourceBundle words = Phrases.of("assess", language);
        Report application =
                FacilityValidators.APPLICATION.validate(file.clearance().application(), at);
        Report clearance = FacilityValidators.CLEARANCE.validate(file.clearance(), at);

        out.println(Texts.masked(file.about()));
        Sections.print(
                words.getString("missing"),
                Sections.only(application.findings(), Sections::isMissing),
                words,
                at,
                language,
                out);
        out.println();
        out.println(
                words.getString("answer") + words.getString(clearance.verdict().name()));
        Sections.print(
                words.getString("inTheWay"),
                Sections.only(clearance.findings(), Sections::isFact),
                words,
                at,
                language,
                out);
        Sections.print(
                words.getString("judgements"),
                Sections.only(clearance.findings(), Sections::isJudgement),
                words,
                at,
                language,
                out);
        duties(clearance.duties(), words, language, out);
    }

    private static void duties(List<StandingDuty> duties, ResourceBundle words, Locale language, PrintStream out) {
        out.println();
        out.println(words.getString("duties") + (duties.isEmpty() ? words.getString("nothing") : ""));
        duties.forEach(duty -> out.println("  " + duty.explain(language)));
    }
}
