package fi.clearance.trial;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import fi.clearance.examples.Topics;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PersonalIdentityCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the values of the model from JSON, by the types of their attributes. */
final class Values {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(When.class, When::parse),
            Map.entry(ActTime.class, ActTime::parse),
            Map.entry(Occurrence.class, Values::deed),
            Map.entry(PersonalIdentityCode.class, PersonalIdentityCode::parse),
            Map.entry(Country.class, Country::parse),
            Map.entry(BusinessId.class, BusinessId::parse),
            Map.entry(Matter.class, name -> constant(Topics.MATTERS.stream(), name)));

    private Values() {}

    /**
     * Makes a value.
     *
     * @throws RefusedException if the JSON does not fit the type, or the value refuses it
     */
    static Object read(Type type, JsonValue json) {
        if (type instanceof ParameterizedType several) {
            return several(several, json);
        }
        Class<?> plain = (Class<?>) type;
        try {
            if (plain == boolean.class) {
                return json.asBoolean();
            }
            if (plain == int.class) {
                return json.asInt();
            }
            if (plain == SubjectMatter.class) {
                return about(json);
            }
            Function<String, ?> parser = PARSERS.get(plain);
            if (parser != null) {
                return parser.apply(json.asString());
            }
            if (plain.isEnum()) {
                return constant(Stream.of(plain.getEnumConstants()), json.asString());
            }
            return Shape.isRecord(plain) ? record(plain, json.asObject()) : built(plain, json.asObject());
        } catch (UnsupportedOperationException | DateTimeException e) {
            throw new RefusedException("", "has another form");
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RefusedException("", String.valueOf(e.getMessage()));
        }
    }

    private static Object several(ParameterizedType type, JsonValue json) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return Optional.of(read(of[0], json));
        }
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (JsonValue item : json.asArray()) {
                list.add(within("[" + list.size() + "]", () -> read(of[0], item)));
            }
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (JsonObject.Member member : json.asObject()) {
            Object key = of[0] == String.class
                    ? member.getName()
                    : constant(Stream.of(((Class<?>) of[0]).getEnumConstants()), member.getName());
            map.put(key, within(member.getName(), () -> read(of[1], member.getValue())));
        }
        return map;
    }

    private static Object record(Class<?> type, JsonObject json) {
        Map<String, Type> attributes = Shape.attributes(type);
        List<Object> values = new ArrayList<>();
        json.names().forEach(name -> within(name, () -> known(attributes, name)));
        attributes.forEach((name, of) -> values.add(within(name, () -> read(of, given(json, name)))));
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return reflecting(() -> constructor.newInstance(values.toArray()));
    }

    private static Type known(Map<String, Type> attributes, String name) {
        Type of = attributes.get(name);
        if (of == null) {
            throw new RefusedException("", "unknown field");
        }
        return of;
    }

    private static JsonValue given(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value == null) {
            throw new RefusedException("", "must be given");
        }
        return value;
    }

    private static Object built(Class<?> type, JsonObject json) {
        Map<String, Type> attributes = Shape.attributes(type);
        Object builder = reflecting(() -> type.getMethod("builder").invoke(null));
        for (JsonObject.Member member : json) {
            String name = member.getName();
            within(name, () -> {
                return set(builder, name, read(known(attributes, name), member.getValue()));
            });
        }
        return reflecting(() -> {
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        });
    }

    private static Object set(Object builder, String name, Object value) {
        Method setter = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> Shape.fits(method.getParameterTypes()[0], value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " cannot be set"));
        setter.setAccessible(true);
        return reflecting(() -> setter.invoke(builder, value));
    }

    /** What a datum is about: a topic by its name, or an object with the one key {@code act} or {@code health}. */
    private static Object about(JsonValue json) {
        if (json.isString()) {
            return read(Topic.class, json);
        }
        JsonObject object = json.asObject();
        if (object.size() != 1) {
            throw new RefusedException("", "has another form");
        }
        return object.get("act") != null
                ? within("act", () -> read(CriminalAct.class, object.get("act")))
                : within("health", () -> read(HealthInformation.class, given(object, "health")));
    }

    private static Occurrence deed(String text) {
        return text.equals("NOT_DONE") ? Occurrence.NOT_DONE : Occurrence.on(LocalDate.parse(text));
    }

    private static Object constant(Stream<?> constants, String name) {
        return constants
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException("", "is none of those allowed"));
    }

    @FunctionalInterface
    private interface Made {
        Object get() throws ReflectiveOperationException;
    }

    private static Object within(String step, Made made) {
        try {
            return made.get();
        } catch (RefusedException e) {
            throw e.within(step);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(step, e);
        }
    }

    private static Object reflecting(Made made) {
        try {
            return made.get();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new LinkageError("not reflectable", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not reflectable", e);
        }
    }
}
