package fi.clearance.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the knock-outs of rules: one for each rule, and one for each part, however many rules it is a part of. */
public final class KnockOuts {

    private final IdentityHashMap<Object, Map<String, List<Found>>> parts = new IdentityHashMap<>();
    private final List<List<Found>> inOrder = new ArrayList<>();

    private KnockOuts() {}

    /**
     * Finds them.
     *
     * @param rules the rules
     * @return the knock-outs, in the order of the rules
     */
    public static List<KnockOut> of(List<Rule<?>> rules) {
        KnockOuts knockOuts = new KnockOuts();
        rules.forEach(knockOuts::visit);
        return knockOuts.inOrder.stream().map(KnockOuts::knockOut).toList();
    }

    private <T> void visit(Rule<T> rule) {
        Norm<T> norm = rule.norm();
        new Parts<>(
                        norm,
                        (whole, place, part, without) -> parts.computeIfAbsent(whole, it -> new LinkedHashMap<>())
                                .computeIfAbsent(place, it -> {
                                    List<Found> places = new ArrayList<>();
                                    inOrder.add(places);
                                    return places;
                                })
                                .add(new Found(rule, norm.id() + part, without)))
                .visit();
    }

    /** It has its name from the rule in which it stands least deep. */
    private static KnockOut knockOut(List<Found> places) {
        Found first = places.stream()
                .min(Comparator.comparingInt(place -> place.name().length()))
                .orElseThrow();
        List<String> facts = new ArrayList<>(first.rule().norm().check().facts());
        facts.removeAll(first.without().check().facts());
        return new KnockOut(
                first.name(),
                facts,
                places.stream()
                        .map(place -> new KnockOut.Left(place.rule(), place.without()))
                        .toList());
    }

    private record Found(Rule<?> rule, String name, Norm<?> without) {}
}
