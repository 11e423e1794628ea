package fi.clearance.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A setting that notes on which later day a comparison would come out otherwise, too. */
final class FollowedSetting extends TracedSetting {

    private @Nullable LocalDate nextChange;

    FollowedSetting(Setting setting, @Nullable Reading instead) {
        super(setting, instead);
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
    FollowedSetting elsewhere(Reading reading) {
        return new FollowedSetting(this, reading);
    }

    @Override
    void noteDays(TracedSetting other) {
        if (other instanceof FollowedSetting followed) {
            followed.nextChange().ifPresent(this::note);
        }
    }

    /** The next day on which any comparison made so far would come out otherwise. */
    Optional<LocalDate> nextChange() {
        return Optional.ofNullable(nextChange);
    }

    private void note(LocalDate change) {
        if (nextChange == null || change.isBefore(nextChange)) {
            nextChange = change;
        }
    }
}
