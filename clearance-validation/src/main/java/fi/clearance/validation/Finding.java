package fi.clearance.validation;

import java.util.List;

/**
 * What came of asking one rule.
 *
 * <p>It holds no text, no language and no personal data: {@link Report#explain} puts it into words.
 *
 * @param rule the rule
 * @param outcome what it came to
 * @param questions the open questions of which another reading, all else equal, would change the kind of the outcome,
 *     its gaps or its days
 * @param path which of several elements it is about, such as {@code data[1]}; empty if there is one thing only
 */
public record Finding(Rule<?> rule, Outcome outcome, List<Question> questions, String path) {

    /** Copies the list. */
    public Finding {
        questions = List.copyOf(questions);
    }

    /** {@return the same finding, about an element of something wider} */
    Finding within(String element) {
        return new Finding(rule, outcome, questions, path.isEmpty() ? element : element + "." + path);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + " ")
                + rule.norm().id() + " " + outcome.kind()
                + (questions.isEmpty() ? "" : " " + questions);
    }
}
