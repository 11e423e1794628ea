package fi.clearance.docs;

import fi.clearance.examples.WorkedCase;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The worked cases in which something comes out otherwise if an open question is read otherwise. */
final class Flips {

    /**
     * A case whose answer turns.
     *
     * @param worked the case, as its file has it
     * @param reading the reading that turns it
     * @param turned the findings that come out otherwise then, as they come out then
     */
    record Flip(WorkedCase worked, Reading reading, List<Finding> turned) {}

    private final Map<Question, List<Flip>> flips = new LinkedHashMap<>();

    Flips(Texts texts, List<WorkedCase> cases) {
        for (Question question : Question.all()) {
            List<Flip> found = new ArrayList<>();
            for (Reading reading : texts.readings(question)) {
                for (WorkedCase worked : cases) {
                    List<Finding> turned = asks(worked, question) ? turned(worked, worked.with(reading)) : List.of();
                    if (!turned.isEmpty()) {
                        found.add(new Flip(worked, reading, turned));
                    }
                }
            }
            flips.put(question, found);
        }
    }

    List<Flip> of(Question question) {
        return Objects.requireNonNull(flips.get(question));
    }

    /** A finding names every question of which another reading changes it. */
    private static boolean asks(WorkedCase worked, Question question) {
        return worked.findings().stream()
                .anyMatch(finding -> finding.questions().contains(question)
                        || finding.outcome().gaps().contains(new Gap.Open(question)));
    }

    private static List<Finding> turned(WorkedCase before, WorkedCase after) {
        Map<String, OutcomeKind> kinds = new LinkedHashMap<>();
        before.findings()
                .forEach(finding -> kinds.put(place(finding), finding.outcome().kind()));
        return after.findings().stream()
                .filter(finding ->
                        kinds.get(place(finding)) != finding.outcome().kind())
                .toList();
    }

    private static String place(Finding finding) {
        return finding.path() + " " + finding.rule().norm().id();
    }
}
