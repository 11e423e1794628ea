package fi.clearance.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A setting that notes which questions are asked and on which later day a comparison would come out otherwise. */
final class TracedSetting extends Setting {

    private final List<Reading> consulted = new ArrayList<>();
    private @Nullable LocalDate nextChange;

    TracedSetting(Setting setting) {
        super(setting.day, setting.readings);
    }

    @Override
    public boolean isAfter(LocalDate other) {
        if (!day.isAfter(other)) {
            note(other.plusDays(1));
        }
        return super.isAfter(other);
    }

    @Override
    public boolean isBefore(LocalDate other) {
        if (day.isBefore(other)) {
            note(other);
        }
        return super.isBefore(other);
    }

    @Override
    public boolean isOn(LocalDate other) {
        if (day.isBefore(other)) {
            note(other);
        } else if (day.equals(other)) {
            note(other.plusDays(1));
        }
        return super.isOn(other);
    }

    @Override
    public boolean isAfter(LocalDate start, Period period) {
        return isAfter(start.plus(period));
    }

    @Override
    public boolean isBefore(LocalDate start, Period period) {
        return isBefore(start.plus(period));
    }

    @Override
    public boolean isOn(LocalDate start, Period period) {
        return isOn(start.plus(period));
    }

    @Override
    public Truth reads(Reading reading) {
        if (consulted.stream().noneMatch(r -> r.question().equals(reading.question()))) {
            consulted.add(reading);
        }
        return super.reads(reading);
    }

    /** Forgets the questions asked so far, but not the days. */
    void forgetQuestions() {
        consulted.clear();
    }

    /** One reading of each question that was asked. */
    List<Reading> consulted() {
        return List.copyOf(consulted);
    }

    /** The next day on which any comparison made so far would come out otherwise. */
    Optional<LocalDate> nextChange() {
        return Optional.ofNullable(nextChange);
    }

    /** Notes a later day on which something changes. */
    void note(LocalDate change) {
        if (nextChange == null || change.isBefore(nextChange)) {
            nextChange = change;
        }
    }
}
