package fi.clearance.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the programs answer to every worked case in three languages, begun at any of them. */
public final class Answers implements Callable<String> {

    private final int first;

    /** Begins at a case, counted round and round. */
    public Answers(int first) {
        this.first = first;
    }

    @Override
    public String call() {
        return of(WorkedCase.all(Path.of(".")), first);
    }

    /** The answers in the order of the cases, wherever they were begun. */
    static String of(List<WorkedCase> cases, int first) {
        String[] answers = new String[cases.size()];
        for (int i = first; i < first + answers.length; i++) {
            int which = i % answers.length;
            answers[which] = answers(cases.get(which));
        }
        return String.join("", answers);
    }

    private static String answers(WorkedCase worked) {
        return worked.kind()
                + worked.name()
                + worked.findings()
                + worked.timeline()
                + Stream.of("fi", "sv", "en")
                        .map(Locale::forLanguageTag)
                        .map(worked::answer)
                        .collect(Collectors.joining());
    }
}
