package fi.clearance.validation;

import fi.clearance.model.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Yes, no, or open: what a condition comes to, with exactly what would settle it if it is open.
 *
 * <p>The connectives are those of Kleene's three-valued logic: an open part leaves the whole open only as long as it
 * can
 * still decide it.
 */
public final class Truth {

    /** It is so. */
    public static final Truth YES = new Truth(List.of());

    /** It is not so. */
    public static final Truth NO = new Truth(List.of());

    private final List<Gap> gaps;

    private Truth(List<Gap> gaps) {
        this.gaps = gaps;
    }

    /**
     * Converts a plain truth value.
     *
     * @param value the value
     * @return {@link #YES} for true, {@link #NO} for false
     */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Converts an answer.
     *
     * @param answer the answer
     * @param fact the path of the fact
     * @return {@link #YES} or {@link #NO}, or open on the fact if nothing is stated
     */
    public static Truth of(Answer answer, String fact) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case NOT_STATED -> missing(fact);
        };
    }

    /**
     * States that something would have to be known first.
     *
     * @param gap what would settle it
     * @return an open truth
     */
    public static Truth open(Gap gap) {
        return new Truth(List.of(gap));
    }

    /**
     * States that a fact is not stated.
     *
     * @param fact the path of the fact
     * @return an open truth with that fact as its gap
     */
    public static Truth missing(String fact) {
        return open(new Gap.Missing(fact));
    }

    /**
     * Combines what would be so under each value of a fact that is not stated.
     *
     * @param fact the path of the fact
     * @param possible what would be so, for each value it can have
     * @return what all of them agree on, or open on the fact and on whatever some of them are open on
     */
    public static Truth unknown(String fact, Truth... possible) {
        Truth missing = missing(fact);
        Truth together = possible[0];
        for (int i = 1; i < possible.length; i++) {
            together = missing.choose(possible[i], together);
        }
        return together;
    }

    /** {@return whether it is so} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether it is not so} */
    public boolean isNo() {
        return this == NO;
    }

    /** {@return whether it is open} */
    public boolean isOpen() {
        return this != YES && this != NO;
    }

    /** {@return what would settle it, each gap once; empty unless it is open} */
    public List<Gap> gaps() {
        return gaps;
    }

    /** {@return the opposite; what is open stays open} */
    public Truth negated() {
        if (isOpen()) {
            return this;
        }
        return isYes() ? NO : YES;
    }

    /**
     * Joins two truths that must both hold.
     *
     * @param other the second
     * @return no if either is no, yes if both are yes, else open with the gaps of both
     */
    public Truth and(Truth other) {
        return isNo() || other.isNo() ? NO : either(other);
    }

    /**
     * Joins two truths of which one must hold.
     *
     * @param other the second
     * @return yes if either is yes, no if both are no, else open with the gaps of both
     */
    public Truth or(Truth other) {
        return isYes() || other.isYes() ? YES : either(other);
    }

    /**
     * Takes one of two truths by what this one says.
     *
     * @param then what counts if this is yes
     * @param otherwise what counts if this is no
     * @return the one that counts; if this is open, what both agree on, or open with the gaps of all three
     */
    public Truth choose(Truth then, Truth otherwise) {
        if (isOpen()) {
            return !then.isOpen() && then.equals(otherwise) ? then : openOn(then, otherwise, this);
        }
        return isYes() ? then : otherwise;
    }

    /** The open one of the two, or both their gaps; the other of two settled ones, which are the same by now. */
    private Truth either(Truth other) {
        if (!isOpen()) {
            return other;
        }
        return other.isOpen() ? openOn(this, other) : this;
    }

    /** Open on everything that any of the given truths is open on; yes if none is. */
    static Truth openOn(Truth... truths) {
        Truth open = YES;
        for (Truth truth : truths) {
            if (truth.isOpen()) {
                open = open.isOpen() ? open.withGapsOf(truth) : truth;
            }
        }
        return open;
    }

    private Truth withGapsOf(Truth other) {
        List<Gap> both = new ArrayList<>(gaps);
        for (Gap gap : other.gaps) {
            if (!both.contains(gap)) {
                both.add(gap);
            }
        }
        return new Truth(List.copyOf(both));
    }

    /** The same, with the path of every missing fact prefixed. */
    Truth within(String path) {
        if (!isOpen()) {
            return this;
        }
        return new Truth(gaps.stream()
                .map(gap -> gap instanceof Gap.Missing missing ? new Gap.Missing(path + "." + missing.fact()) : gap)
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Truth that && isOpen() && that.isOpen() && gaps.equals(that.gaps));
    }

    @Override
    public int hashCode() {
        return isOpen() ? gaps.hashCode() : Boolean.hashCode(isYes());
    }

    @Override
    public String toString() {
        if (isOpen()) {
            return "open " + gaps;
        }
        return isYes() ? "yes" : "no";
    }
}
