package fi.clearance.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which knock-outs would change an outcome during which test: only that test can notice them.
 *
 * @param <C> a test
 */
public final class Trace<C> {

    private final IdentityHashMap<Norm<?>, List<Changes<C>>> byNorm = new IdentityHashMap<>();
    private final IdentityHashMap<KnockOut, Set<C>> byKnockOut = new IdentityHashMap<>();
    private final Supplier<Optional<C>> current;
    private boolean comparing;

    /** The tests during which what is left of a rule would have come to something else. */
    private record Changes<C>(KnockOut.Left left, Set<C> tests) {}

    /**
     * Starts to look on.
     *
     * @param knockOuts all there are
     * @param current the test that is running, if one is
     */
    public Trace(List<KnockOut> knockOuts, Supplier<Optional<C>> current) {
        this.current = current;
        for (KnockOut knockOut : knockOuts) {
            Set<C> tests = new LinkedHashSet<>();
            byKnockOut.put(knockOut, tests);
            for (KnockOut.Left left : knockOut.left()) {
                byNorm.computeIfAbsent(left.rule().norm(), norm -> new ArrayList<>())
                        .add(new Changes<>(left, tests));
            }
        }
        Removal.observe(this::assessed);
    }

    /** Stops looking on. */
    public void end() {
        Removal.observe((norm, facts, at) -> {});
    }

    /**
     * Picks the tests that may notice a knock-out.
     *
     * @param knockOut the knock-out
     * @return those during which it would change an outcome, in the order in which they ran
     */
    public List<C> of(KnockOut knockOut) {
        return List.copyOf(byKnockOut.getOrDefault(knockOut, Set.of()));
    }

    /** {@return every test that may notice a knock-out} */
    public Set<C> all() {
        Set<C> all = new LinkedHashSet<>();
        byKnockOut.values().forEach(all::addAll);
        return all;
    }

    private void assessed(Norm<?> norm, Object facts, Setting at) {
        if (comparing) {
            return;
        }
        comparing = true;
        current.get().ifPresent(test -> {
            for (Changes<C> changes : byNorm.getOrDefault(norm, List.of())) {
                if (!changes.tests().contains(test) && changes.left().differs(facts, at)) {
                    changes.tests().add(test);
                }
            }
        });
        comparing = false;
    }
}
