package fi.clearance.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What the programs that read a case file have in common: two arguments, and one line with exit code 2 if they are
 * wrong.
 */
final class Program {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    /** What a program does with a case file. */
    @FunctionalInterface
    interface Job {
        /**
         * Does it.
         *
         * @param file the case file
         * @param language the language of the answer
         * @param out where the answer goes
         * @throws CaseFileException if the file is wrong
         */
        void run(Path file, Locale language, PrintStream out);
    }

    private Program() {}

    /** Runs a program on the console and ends with its exit code. */
    static void main(String usage, Job job, String... arguments) {
        int code = run(usage, job, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a program and returns its exit code. */
    static int run(String usage, Job job, PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 2 || !LANGUAGES.contains(arguments[1])) {
            err.println("usage: " + usage + " LANGUAGE   (fi, sv or en)");
            return 2;
        }
        try {
            job.run(Path.of(arguments[0]), Locale.forLanguageTag(arguments[1]), out);
            return 0;
        } catch (CaseFileException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
