package fi.clearance.docs;

import fi.clearance.trial.Shape;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rules call the facts that they look at, by the type that holds the fact and the name it has there. */
final class FactWords {

    /** A rule that looks at a fact, by the path that it names it with. */
    private record Look(Rule<?> rule, String path) {}

    /** The shortest path to each fact: its words say the least of where it was found. */
    private final Map<String, Look> looks = new HashMap<>();

    FactWords(Texts texts) {
        for (Rule<?> rule : texts.rules()) {
            for (String path : rule.norm().check().facts()) {
                holder(rule, path)
                        .ifPresent(fact -> looks.merge(
                                fact,
                                new Look(rule, path),
                                (one, other) ->
                                        other.path().length() < one.path().length() ? other : one));
            }
        }
    }

    /** What a fact is called, if some rule looks at it. */
    Optional<String> of(Class<?> holder, String name, Words words) {
        return Optional.ofNullable(looks.get(Names.of(holder) + "." + name))
                .map(look -> words.fact(look.rule(), look.path()));
    }

    /**
     * The type that holds the last step of a path, with that step, or a key of a map; empty if the path goes through no
     * attributes.
     */
    private static Optional<String> holder(Rule<?> rule, String path) {
        Class<?> type = subject(rule);
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length; i++) {
            Type of = isOfModel(type) ? Shape.attributes(type).get(steps[i]) : null;
            if (of == null) {
                return Optional.empty();
            }
            if (i == steps.length - 1) {
                return Optional.of(Names.of(type) + "." + steps[i]);
            }
            if (isMap(of)) {
                return Optional.of(Names.of(key(of)) + "." + steps[i + 1]);
            }
            type = element(of);
        }
        return Optional.empty();
    }

    private static boolean isOfModel(Class<?> type) {
        return Shape.isRecord(type) || Shape.isBuilt(type);
    }

    private static Class<?> subject(Rule<?> rule) {
        Type implemented = ((Enum<?>) rule).getDeclaringClass().getGenericInterfaces()[0];
        return element(((ParameterizedType) implemented).getActualTypeArguments()[0]);
    }

    private static boolean isMap(Type type) {
        return type instanceof ParameterizedType several && several.getRawType() == Map.class;
    }

    private static Class<?> key(Type map) {
        return (Class<?>) ((ParameterizedType) map).getActualTypeArguments()[0];
    }

    /** What a list, a map or an optional holds, or the type itself. */
    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            return element(of[of.length - 1]);
        }
        return (Class<?>) type;
    }
}
