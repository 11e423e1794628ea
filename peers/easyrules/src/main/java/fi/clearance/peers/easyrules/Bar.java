package fi.clearance.peers.easyrules;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.core.BasicRule;

/** A rule that fires if it is in the way. */
final class Bar extends BasicRule {

    private final int rule;

    Bar(int rule) {
        super("rule " + rule, "", rule);
        this.rule = rule;
    }

    @Override
    public boolean evaluate(Facts facts) {
        return !((Case<?>) facts).obeys(rule);
    }

    @Override
    public void execute(Facts facts) {
        ((Case<?>) facts).note(rule);
    }
}
