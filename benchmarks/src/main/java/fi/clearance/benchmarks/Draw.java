package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance: each fact may come out right, wrong or missing. */
final class Draw {

    private final SplittableRandom random;
    private final double wrong;
    private final double missing;

    /**
     * Makes a source of chance.
     *
     * @param seed the same seed draws the same
     * @param mix how much is wrong or missing in a case
     * @param facts how many facts of a case can be wrong or missing and then bite
     */
    Draw(long seed, Mix mix, int facts) {
        this.random = new SplittableRandom(seed);
        this.wrong = mix.wrong() / facts;
        this.missing = mix.missing() / facts;
    }

    boolean wrong() {
        return random.nextDouble() < wrong;
    }

    boolean missing() {
        return random.nextDouble() < missing;
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** {@return a number from 0, below the limit} */
    int below(int limit) {
        return random.nextInt(limit);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@return what is right, unless it is missing or wrong} */
    Answer answer(boolean right) {
        return missing() ? Answer.NOT_STATED : Answer.of(right != wrong());
    }

    /** {@return a new day, between the least and the greatest number of days before another} */
    LocalDate before(LocalDate day, int least, int most) {
        return LocalDate.ofEpochDay(day.toEpochDay() - least - random.nextInt(most - least + 1));
    }

    /** {@return a new day, between the least and the greatest number of days after another} */
    LocalDate after(LocalDate day, int least, int most) {
        return LocalDate.ofEpochDay(day.toEpochDay() + least + random.nextInt(most - least + 1));
    }
}
