package fi.clearance.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the open questions are read: the recommended readings, and those that the caller chose instead. */
public final class Readings {

    private static final Readings RECOMMENDED = new Readings(Map.of());

    private final Map<String, Reading> chosen;

    private Readings(Map<String, Reading> chosen) {
        this.chosen = chosen;
    }

    /** {@return the recommended readings; a question whose recommendation is below 60 per cent stays open} */
    public static Readings recommended() {
        return RECOMMENDED;
    }

    /**
     * Chooses a reading.
     *
     * @param reading the reading
     * @return the same readings but for that question
     */
    public Readings with(Reading reading) {
        Map<String, Reading> changed = new HashMap<>(chosen);
        changed.put(reading.question().id(), reading);
        return new Readings(Map.copyOf(changed));
    }

    /** Whether a reading is the one in force: chosen, or recommended and not replaced; open if neither. */
    Truth reads(Reading reading) {
        Question question = reading.question();
        Reading choice = chosen.isEmpty() ? null : chosen.get(question.id());
        if (choice != null) {
            return Truth.of(choice == reading);
        }
        return question.isSettledByDefault() ? Truth.of(reading.isRecommended()) : Truth.open(new Gap.Open(question));
    }

    /**
     * Says how a question is read.
     *
     * @param question the question
     * @return the name of the option in force; empty if the question is open until the caller chooses
     */
    public Optional<String> inForce(Question question) {
        Reading choice = chosen.get(question.id());
        if (choice != null) {
            return Optional.of(choice.name());
        }
        return question.isSettledByDefault() ? Optional.of(question.options().get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readings that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    /** {@return the choices that differ from the recommendation, by question} */
    @Override
    public String toString() {
        return chosen.isEmpty() ? "recommended readings" : "recommended readings but " + chosen;
    }
}
