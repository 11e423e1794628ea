package fi.clearance.docs;

import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseStatus;
import fi.clearance.model.history.Step;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.history.HistoryValidators;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How a clearance or a certificate moves from status to status: the steps that the rules allow, and what they do. */
final class LifeCycle {

    /**
     * A step that changes a status.
     *
     * @param from the status before
     * @param event what happens
     * @param to the status after
     */
    record Move(Enum<?> from, CaseEvent.Kind event, Enum<?> to) {}

    private LifeCycle() {}

    /** The moves of the clearance over everything that can be reached from the start of a case. */
    static List<Move> ofClearance() {
        return moves(CaseStatus::clearance);
    }

    /** The moves of the certificate. */
    static List<Move> ofCertificate() {
        return moves(CaseStatus::certificate);
    }

    private static List<Move> moves(Function<CaseStatus, Enum<?>> part) {
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
                if (part.apply(before) != part.apply(after)) {
                    moves.add(new Move(part.apply(before), event, part.apply(after)));
                }
                if (seen.add(after)) {
                    open.add(after);
                }
            }
        }
        return List.copyOf(moves);
    }

    private static boolean isAllowed(CaseStatus before, CaseEvent.Kind event) {
        return HistoryValidators.STEP.verdict(new Step(before, event), Setting.on(Texts.latestWording()))
                != OutcomeKind.NOT_MET;
    }
}
