package fi.clearance.validation.register;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.register.Deletion;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.register.RegisterReading.NothingStarts;
import fi.clearance.validation.register.RegisterReading.SeveralTriggers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When data have to be gone from the register: within three years, the third anniversary included.
 *
 * @statute 49.1
 */
public enum DeletionRule implements Rule<Deletion> {
    /**
     * After a corresponding new clearance was made.
     *
     * @statute 49.1
     */
    REPLACED(Trigger.REPLACED),

    /**
     * Or after the validity of the clearance ended.
     *
     * @statute 49.1
     */
    CLEARANCE_ENDED(Trigger.CLEARANCE_ENDED),

    /**
     * Or after the validity of the certificate ended.
     *
     * @statute 49.1
     */
    CERTIFICATE_ENDED(Trigger.CERTIFICATE_ENDED),

    /**
     * Or after the task ended for which the clearance was made.
     *
     * @statute 49.1
     */
    TASK_ENDED(Trigger.TASK_ENDED),

    /**
     * Or after the certificate was revoked.
     *
     * @statute 49.1
     */
    REVOKED(Trigger.REVOKED),

    /**
     * What limits them if nothing can ever start the three years, the Act does not say.
     *
     * @statute 49.1
     */
    NOTHING_STARTS(Norm.of(
            "49.1/none",
            CONDITION,
            requires(
                    answered("nothingCanStart", Deletion::nothingCanStart).and(not(done("deleted", Deletion::deleted))),
                    reading(NothingStarts.NO_LIMIT))));

    private final Norm<Deletion> norm;

    DeletionRule(Trigger trigger) {
        this(trigger.norm());
    }

    DeletionRule(Norm<Deletion> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Deletion> norm() {
        return norm;
    }

    private static Optional<UnaryOperator<LocalDate>> threeYears() {
        return Optional.of(day -> day.plusYears(3));
    }

    private enum Trigger {
        REPLACED("49.1/replaced", "replaced", Deletion::replaced),
        CLEARANCE_ENDED("49.1/clearance", "clearanceValidUntil", Deletion::clearanceValidUntil),
        CERTIFICATE_ENDED("49.1/certificate", "certificateValidUntil", Deletion::certificateValidUntil),
        TASK_ENDED("49.1/task", "taskEnded", Deletion::taskEnded),
        REVOKED("49.1/revoked", "revoked", Deletion::revoked);

        private final String id;
        private final String fact;
        private final Function<Deletion, Occurrence> day;

        Trigger(String id, String fact, Function<Deletion, Occurrence> day) {
            this.id = id;
            this.fact = fact;
            this.day = day;
        }

        Norm<Deletion> norm() {
            return Norm.of(id, OBLIGATION, Check.read(SeveralTriggers.EARLIEST, delete(always()), delete(isLast())))
                    .addressedTo(Addressee.COMPETENT_AUTHORITY)
                    .near("IQ-49-2", "IQ-TIME-1");
        }

        private Check<Deletion> delete(Condition<Deletion> scope) {
            return dutyEvenBefore(scope, new Deed<>(fact, day), threeYears(), new Deed<>("deleted", Deletion::deleted));
        }

        /** Whether no other trigger lies later; of two on one day both do. */
        private Condition<Deletion> isLast() {
            List<Trigger> others =
                    Stream.of(values()).filter(other -> other != this).toList();
            return Condition.of(
                    (it, at) -> others.stream()
                            .map(other -> other.isNotAfter(day.apply(it), it, at))
                            .reduce(Truth.YES, Truth::and),
                    others.stream().map(other -> other.fact).toArray(String[]::new));
        }

        private Truth isNotAfter(Occurrence mine, Deletion it, Setting at) {
            Occurrence own = day.apply(it);
            if (own == Occurrence.NOT_STATED) {
                return Truth.missing(fact);
            }
            // One that is still to come is later than any that has come.
            return Truth.of(!(own instanceof Occurrence.On on
                    && (at.isBefore(on.day())
                            || (mine instanceof Occurrence.On that && on.day().isAfter(that.day())))));
        }
    }
}
