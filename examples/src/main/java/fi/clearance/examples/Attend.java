package fi.clearance.examples;

import fi.clearance.migri.AgreedItem;
import fi.clearance.migri.Coverage;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.PremisesAgreement;
import fi.clearance.migri.RemoteParticipation;
import fi.clearance.model.Texts;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says in which ways counsel may take part in an interview: what stands in the way of those that are not open, what the
 * Finnish Immigration Service has to judge, and what an agreement covers on that day. The way that is planned is
 * explained in full; of the others it names the passages.
 *
 * <p>Usage: {@code Attend INTERVIEW.json LANGUAGE}, with {@code fi}, {@code sv} or {@code en} as the language.
 */
public final class Attend {

    static final String USAGE = "Attend INTERVIEW.json";

    private Attend() {}

    /**
     * Runs the program; ends with exit code 2 and one line on the error stream if a file is wrong.
     *
     * @param arguments the interview and the language
     */
    public static void main(String... arguments) {
        Program.main(USAGE, InterviewFile.class, arguments);
    }

    static void print(InterviewFile file, Readings readings, Locale language, PrintStream out) {
        ResourceBundle words = Phrases.of("attend", language);
        RemoteParticipation answer = RemoteParticipation.of(file.plan(), readings);
        Setting at = Setting.on(file.plan().interview().on()).with(readings);

        out.println(Texts.masked(file.about()));
        out.println(words.getString("guidance"));
        for (Mode mode : Mode.values()) {
            boolean planned = mode == file.plan().mode();
            out.println();
            out.println(words.getString(mode.name())
                    + (planned ? words.getString("planned") : "")
                    + ": "
                    + words.getString(answer.availability(mode).name()));
            BiConsumer<String, List<Finding>> section = planned
                    ? (key, findings) -> Sections.print(words.getString(key), findings, words, at, language, out)
                    : (key, findings) -> cite(words.getString(key), findings, language, out);
            way(answer, mode, section);
        }
        file.plan().agreement().ifPresent(agreement -> agreement(agreement, words, at, language, out));
    }

    private static void way(RemoteParticipation answer, Mode mode, BiConsumer<String, List<Finding>> section) {
        Report report = answer.report(mode);
        List<Finding> inTheWay = answer.standInTheWay(mode);
        List<Finding> restsOn = onReadings(report);
        switch (answer.availability(mode)) {
            case NOT_AVAILABLE, LEFT_TO_JUDGEMENT, UNDETERMINED -> {
                section.accept("inTheWay", Sections.only(inTheWay, Sections::isFact));
                section.accept("judgements", Sections.only(inTheWay, Sections::isJudgement));
            }
            default -> restsOn = both(inTheWay, restsOn);
        }
        if (!restsOn.isEmpty()) {
            section.accept("restsOn", restsOn);
        }
        List<Finding> besides = report.inTheWay().stream()
                .filter(finding -> !inTheWay.contains(finding))
                .toList();
        if (!besides.isEmpty()) {
            section.accept("besides", besides);
        }
    }

    /** Of a way that is not planned, the passages and the questions are enough. */
    private static void cite(String title, List<Finding> findings, Locale language, PrintStream out) {
        if (!findings.isEmpty()) {
            String passages = findings.stream()
                    .map(finding -> finding.rule().norm().provision().cite(language))
                    .distinct()
                    .collect(Collectors.joining("; "));
            Set<String> questions = findings.stream()
                    .flatMap(finding -> finding.questions().stream())
                    .map(Question::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            out.println(
                    "  " + title + passages + (questions.isEmpty() ? "" : " (" + String.join(", ", questions) + ")"));
        }
    }

    /** For each question that is not on a finding in the way, the first finding that rests on it. */
    private static List<Finding> onReadings(Report report) {
        List<Question> printed = new Report(report.setting(), report.inTheWay()).questions();
        return report.questions().stream()
                .filter(question -> !printed.contains(question))
                .map(question -> report.findings().stream()
                        .filter(finding -> finding.questions().contains(question))
                        .findFirst()
                        .orElseThrow())
                .distinct()
                .toList();
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }

    /** Names are never printed: premises and devices are told by their place in the file. */
    private static void agreement(
            PremisesAgreement agreement, ResourceBundle words, Setting at, Locale language, PrintStream out) {
        Coverage coverage = Coverage.of(agreement, at);
        int premises = agreement.premises().size();
        int devices = agreement.devices().size();
        out.println();
        out.println(words.getString("agreement"));
        items("premises", places(agreement, coverage.premises(), List.of()), premises, words, out);
        items("devices", places(agreement, List.of(), coverage.devices()), devices, words, out);
        List<AgreedItem> vague = coverage.tooVague();
        items("tooVague", places(agreement, vague, vague), premises + devices, words, out);
        List<AgreedItem> left = coverage.leftToJudgement();
        items("notJudged", places(agreement, left, left), premises + devices, words, out);
        Sections.print(words.getString("notInOrder"), coverage.standInTheWay(), words, at, language, out);
    }

    private static void items(String key, List<String> places, int all, ResourceBundle words, PrintStream out) {
        out.println(
                "  " + MessageFormat.format(words.getString(key), String.valueOf(places.size()), String.valueOf(all))
                        + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")"));
    }

    private static List<String> places(
            PremisesAgreement agreement, List<AgreedItem> premises, List<AgreedItem> devices) {
        return both(
                places("premises", agreement.premises(), premises), places("devices", agreement.devices(), devices));
    }

    private static List<String> places(String list, List<AgreedItem> items, List<AgreedItem> picked) {
        return IntStream.range(0, items.size())
                .filter(i -> picked.contains(items.get(i)))
                .mapToObj(i -> list + "[" + i + "]")
                .toList();
    }
}
