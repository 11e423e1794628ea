package fi.clearance.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A setting that notes which questions are asked. */
sealed class TracedSetting extends Setting permits FollowedSetting {

    private final @Nullable Reading instead;
    private List<Reading> consulted = List.of();

    TracedSetting(Setting setting, @Nullable Reading instead) {
        super(setting.day, setting.readings);
        this.instead = instead;
    }

    @Override
    public Truth reads(Reading reading) {
        note(reading);
        return instead != null && isSame(instead, reading) ? Truth.of(instead == reading) : super.reads(reading);
    }

    private void note(Reading reading) {
        for (int i = 0; i < consulted.size(); i++) {
            if (isSame(consulted.get(i), reading)) {
                return;
            }
        }
        if (consulted.isEmpty()) {
            consulted = new ArrayList<>(2);
        }
        consulted.add(reading);
    }

    private static boolean isSame(Reading one, Reading other) {
        return one.question().id().equals(other.question().id());
    }

    /** The same setting but for one question, and nothing noted. */
    TracedSetting elsewhere(Reading reading) {
        return new TracedSetting(this, reading);
    }

    /** Takes over what was noted about days. */
    void noteDays(TracedSetting other) {}

    @Override
    Setting plain() {
        return new Setting(day, instead == null ? readings : readings.with(instead));
    }

    /** Forgets the questions asked so far. */
    void forgetQuestions() {
        consulted = List.of();
    }

    /** One reading of each question that was asked. */
    List<Reading> consulted() {
        return consulted;
    }
}
