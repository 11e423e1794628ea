package fi.clearance.examples;

import fi.clearance.model.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What the programs that read a case file have in common: two arguments, and one line with exit code 2 if they are
 * wrong.
 */
final class Program {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private Program() {}

    /** Runs a program on the console and ends with its exit code. */
    static void main(String usage, Class<? extends CaseDocument> type, String... arguments) {
        int code = run(usage, type, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a program and returns its exit code. */
    static int run(
            String usage, Class<? extends CaseDocument> type, PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 2 || !LANGUAGES.contains(arguments[1])) {
            err.println("usage: " + usage + " LANGUAGE   (fi, sv or en)");
            return 2;
        }
        try {
            CaseDocument document = new CaseReader().read(Path.of(arguments[0]), type);
            document.answer(document.chosenReadings(), Locale.forLanguageTag(arguments[1]), out);
            return 0;
        } catch (CaseFileException e) {
            err.println(e.getMessage());
            return 2;
        } catch (InvalidPathException e) {
            err.println(Texts.masked(arguments[0]) + ": there is no such file");
            return 2;
        }
    }
}
