package fi.clearance.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the answer to one case changes with the day, as stretches on which every finding stays the same.
 *
 * @param segments the stretches, in order and without a gap between them; two that follow each other differ
 */
public record Timeline(List<Segment> segments) {

    /** Copies the list. */
    public Timeline {
        segments = List.copyOf(segments);
    }

    /**
     * A stretch of days with one answer.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @param findings the findings of every one of these days
     */
    public record Segment(LocalDate from, LocalDate to, List<Finding> findings) {

        /** Copies the list. */
        public Segment {
            findings = Findings.unchanging(findings);
        }

        /** {@return the weightiest kind among the findings} */
        public OutcomeKind verdict() {
            return findings.stream()
                    .map(finding -> finding.outcome().kind())
                    .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier);
        }

        /**
         * Says why the answer changed.
         *
         * @param before the stretch before this one
         * @return the findings of this stretch that were not so before
         */
        public List<Finding> changedSince(Segment before) {
            return findings.stream()
                    .filter(finding -> !before.findings.contains(finding))
                    .toList();
        }
    }

    /**
     * Finds the stretch of a day.
     *
     * @param day a day of the range
     * @return the stretch that holds it
     * @throws IllegalArgumentException if the day lies outside the range
     */
    public Segment on(LocalDate day) {
        return segments.stream()
                .filter(segment -> !day.isBefore(segment.from()) && !day.isAfter(segment.to()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " lies outside "
                        + segments.get(0).from() + " to "
                        + segments.get(segments.size() - 1).to()));
    }

    /** {@return the days on which a stretch begins whose verdict is not that of the one before} */
    public List<LocalDate> turningDays() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).verdict() != segments.get(i - 1).verdict()) {
                days.add(segments.get(i).from());
            }
        }
        return List.copyOf(days);
    }

    /**
     * Puts the timeline into words.
     *
     * <p>Each stretch with its days and its verdict, and from the second on the rules whose answer changed.
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return the text, lines of at most 100 columns, each ended by a line feed
     */
    public String explain(Locale language) {
        return new Explanation(language).of(this);
    }

    /** Adds a stretch, as a part of the last one if nothing changed. */
    static void append(List<Segment> segments, Segment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).findings().equals(next.findings())) {
            segments.set(last, new Segment(segments.get(last).from(), next.to(), next.findings()));
        } else {
            segments.add(next);
        }
    }
}
