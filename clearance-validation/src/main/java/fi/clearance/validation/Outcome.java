package fi.clearance.validation;

import fi.clearance.model.party.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the assessment of one rule came to. The six are kept apart because they are different answers. */
public sealed interface Outcome {

    /** {@return the kind, for telling outcomes apart without their contents} */
    OutcomeKind kind();

    /** {@return what would settle the answer; empty unless it is undetermined or a matter of discretion} */
    default List<Gap> gaps() {
        return List.of();
    }

    /** {@return the days, numbers and terms that the answer shows; mostly none} */
    default List<Argument> arguments() {
        return List.of();
    }

    /**
     * The rule applies and holds.
     *
     * @param arguments what the answer shows
     */
    record Met(List<Argument> arguments) implements Outcome {

        /** With nothing to show. */
        public static final Outcome PLAIN = new Met(List.of());

        /** Copies the list. */
        public Met {
            arguments = List.copyOf(arguments);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.MET;
        }
    }

    /**
     * The rule applies and does not hold: a breach, a bar, or a step that is not open, as the rule's modality says.
     *
     * @param arguments what the answer shows
     */
    record NotMet(List<Argument> arguments) implements Outcome {

        /** With nothing to show. */
        public static final Outcome PLAIN = new NotMet(List.of());

        /** Copies the list. */
        public NotMet {
            arguments = List.copyOf(arguments);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NOT_MET;
        }
    }

    /**
     * A duty stands and is not done, and its last day has not passed.
     *
     * @param since the day from which it stands
     * @param due the last day on which it is done in time; empty if the text gives none, and then it is never overdue
     */
    record Outstanding(LocalDate since, Optional<LocalDate> due) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.OUTSTANDING;
        }
    }

    /** The rule does not bite. */
    record NotApplicable() implements Outcome {

        /** The one there need be. */
        public static final Outcome PLAIN = new NotApplicable();

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NOT_APPLICABLE;
        }
    }

    /**
     * Something is not known that could decide.
     *
     * @param gaps what would settle it, judgements among them; never empty
     */
    record Undetermined(List<Gap> gaps) implements Outcome {
        /** Copies the list. */
        public Undetermined {
            gaps = List.copyOf(gaps);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.UNDETERMINED;
        }
    }

    /**
     * All that is still open is judgement. Until it is recorded, a prohibition stands and a power is not available.
     *
     * @param matters what no authority has recorded; never empty
     */
    record Discretion(List<Matter> matters) implements Outcome {
        /** Copies the list. */
        public Discretion {
            matters = List.copyOf(matters);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.DISCRETION;
        }

        @Override
        public List<Gap> gaps() {
            return matters.stream().<Gap>map(Gap.Unrecorded::new).toList();
        }
    }

    /**
     * Sorts what is open: judgement alone, or something else too.
     *
     * @param gaps the gaps, at least one
     * @return a {@link Discretion} if every gap is an unrecorded matter, else an {@link Undetermined} with all of them
     */
    static Outcome open(List<Gap> gaps) {
        List<Matter> matters = gaps.stream()
                .filter(Gap.Unrecorded.class::isInstance)
                .map(gap -> ((Gap.Unrecorded) gap).matter())
                .toList();
        return matters.size() == gaps.size() ? new Discretion(matters) : new Undetermined(gaps);
    }
}
