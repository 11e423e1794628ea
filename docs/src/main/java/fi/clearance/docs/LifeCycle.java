package fi.clearance.docs;

import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseStatus;
import fi.clearance.model.history.CaseStatus.Clearance;
import fi.clearance.model.history.Step;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.history.HistoryValidators;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a clearance moves from status to status: the steps that the rules allow, and what they do. */
final class LifeCycle {

    /**
     * A step that changes a status.
     *
     * @param from the status before
     * @param event what happens
     * @param to the status after
     */
    record Move(Clearance from, CaseEvent.Kind event, Clearance to) {}

    private LifeCycle() {}

    /** The moves over everything that can be reached from the start of a case. */
    static Set<Move> moves() {
        Set<Move> moves = new LinkedHashSet<>();
        Set<CaseStatus> seen = new LinkedHashSet<>(Set.of(CaseStatus.START));
        Deque<CaseStatus> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            CaseStatus before = open.remove();
            for (CaseEvent.Kind event : CaseEvent.Kind.values()) {
                CaseStatus after = before.after(event);
                if (after.equals(before) || !isAllowed(before, event)) {
                    continue;
                }
                if (before.clearance() != after.clearance()) {
                    moves.add(new Move(before.clearance(), event, after.clearance()));
                }
                if (seen.add(after)) {
                    open.add(after);
                }
            }
        }
        return moves;
    }

    private static boolean isAllowed(CaseStatus before, CaseEvent.Kind event) {
        return HistoryValidators.STEP.verdict(new Step(before, event), Setting.on(Texts.latestWording()))
                != OutcomeKind.NOT_MET;
    }
}
