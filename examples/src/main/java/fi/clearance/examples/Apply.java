package fi.clearance.examples;

import fi.clearance.model.Texts;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.Level;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.application.Levels;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Checks an application for a personnel clearance: what is missing from it, at which level it may go on, and whose
 * judgements remain.
 *
 * <p>Usage: {@code Apply APPLICATION.json LANGUAGE}, with {@code fi}, {@code sv} or {@code en} as the language.
 */
public final class Apply {

    static final String USAGE = "Apply APPLICATION.json";

    private Apply() {}

    /**
     * Runs the program; ends with exit code 2 and one line on the error stream if a file is wrong.
     *
     * @param arguments the application and the language
     */
    public static void main(String... arguments) {
        Program.main(USAGE, ApplicationFile.class, arguments);
    }

    static void print(ApplicationFile file, Setting at, Locale language, PrintStream out) {
        ResourceBundle words = Phrases.of("apply", language);
        Level appliedFor = file.application().level();
        Report complete = ApplicationValidators.APPLICATION.validate(file.application(), at);
        Levels levels = Levels.of(file.application(), file.intake(), at);
        Optional<Level> level = levels.level();
        List<Finding> inTheWay = level.isPresent() ? List.of() : levels.standInTheWay(appliedFor);
        List<Finding> missing = new ArrayList<>(complete.findings());
        level.filter(handledAt -> handledAt != appliedFor)
                .map(handledAt -> new AttachmentQuestion(file.application(), handledAt))
                .ifPresent(moved -> missing.addAll(
                        ApplicationValidators.ATTACHMENTS.validate(moved, at).findings()));
        List<Finding> all = new ArrayList<>(missing);
        all.addAll(levels.report(level.orElse(appliedFor)).findings());

        out.println(Texts.masked(file.about()));
        Sections.print(
                words.getString("missing"), Sections.only(missing, Sections::isMissing), words, at, language, out);
        out.println();
        out.println(words.getString("level")
                + level.map(found -> words.getString(found.name())).orElse(words.getString("none")));
        Sections.print(
                words.getString("inTheWay"), Sections.only(inTheWay, Sections::isFact), words, at, language, out);
        Sections.print(
                words.getString("judgements"), Sections.only(all, Sections::isJudgement), words, at, language, out);
    }
}
