package fi.clearance.validation;

import fi.clearance.model.Texts;
import fi.clearance.model.statute.Provision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A question that the text of the law leaves open.
 *
 * <p>It has named options, of which the first is the recommended one, and a confidence in that recommendation. At 60
 * per
 * cent and more the recommendation applies unless the caller chooses otherwise; below, the question stays open until
 * the
 * caller chooses.
 *
 * @param id the stable id, such as {@code Q-01}, with a part in brackets where one question has several
 * @param provisions the units that raise it
 * @param confidence how sure the recommendation is, in per cent
 * @param options the names of the options, the recommended one first
 */
public record Question(String id, List<Provision> provisions, int confidence, List<String> options) {

    private static final int APPLIES_FROM = 60;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are fewer than two options, or the confidence is not 0 to 100
     */
    public Question {
        provisions = List.copyOf(provisions);
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("question " + id + ": needs at least two options");
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("question " + id + ": confidence must be 0 to 100 per cent");
        }
    }

    /**
     * Looks up a question.
     *
     * @param id the id, such as {@code Q-01}
     * @return the question
     * @throws IllegalArgumentException if there is none of that id; the message lists those there are
     */
    public static Question of(String id) {
        Question question = Table.QUESTIONS.get(id);
        if (question == null) {
            throw new IllegalArgumentException("no question \"" + Texts.excerpt(id) + "\"; there are "
                    + String.join(", ", Table.QUESTIONS.keySet()));
        }
        return question;
    }

    /** {@return every question on the table, in the order of their ids} */
    public static List<Question> all() {
        return List.copyOf(Table.QUESTIONS.values());
    }

    /** {@return whether the recommendation applies unless the caller chooses otherwise} */
    public boolean isSettledByDefault() {
        return confidence >= APPLIES_FROM;
    }

    @Override
    public String toString() {
        return id;
    }

    private static final class Table {
        private static final String RESOURCE = "questions.tsv";
        static final Map<String, Question> QUESTIONS = read();

        private static Map<String, Question> read() {
            Map<String, Question> questions = new LinkedHashMap<>();
            try (InputStream in = Objects.requireNonNull(Question.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.readLine(); // the names of the columns
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cell = line.split("\t", -1);
                    questions.put(
                            cell[0],
                            new Question(
                                    cell[0],
                                    Stream.of(cell[1].split(" ", -1))
                                            .map(Provision::of)
                                            .toList(),
                                    Integer.parseInt(cell[2]),
                                    List.of(cell[3].split(" ", -1))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Collections.unmodifiableMap(questions);
        }
    }
}
