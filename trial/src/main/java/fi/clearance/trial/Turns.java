package fi.clearance.trial;

import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Timeline.Segment;
import fi.clearance.validation.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a timeline turns where it turns. */
public final class Turns {

    private Turns() {}

    /**
     * Names the provisions whose answer is another than the day before a stretch began.
     *
     * @param timeline the timeline
     * @param index the place of the stretch, from 0 on
     * @param words the words of a language
     * @return each provision with its new answer; empty for the first stretch
     */
    public static List<String> at(Timeline timeline, int index, Words words) {
        if (index == 0) {
            return List.of();
        }
        List<Segment> segments = timeline.segments();
        Set<String> turns = new LinkedHashSet<>();
        for (Finding finding : segments.get(index).changedSince(segments.get(index - 1))) {
            OutcomeKind kind = finding.outcome().kind();
            if (kind != OutcomeKind.NOT_APPLICABLE) {
                turns.add(finding.rule().norm().provision().cite(words.language()) + ": " + words.kind(kind));
            }
        }
        return List.copyOf(turns);
    }
}
