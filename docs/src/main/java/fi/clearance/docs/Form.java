package fi.clearance.docs;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import fi.clearance.examples.CaseKind;
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
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.trial.Shape;
import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page asks for: the fields of every kind of case, by the types of the model, with what they are called in one
 * language. A script makes controls of it.
 */
final class Form {

    /** How a field is filled in that is no choice and holds no further fields. */
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(LocalDate.class, "day"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(LocalDateTime.class, "moment"),
            Map.entry(When.class, "when"),
            Map.entry(ActTime.class, "when"),
            Map.entry(Occurrence.class, "deed"),
            Map.entry(String.class, "text"),
            Map.entry(PersonalIdentityCode.class, "text"),
            Map.entry(Country.class, "text"),
            Map.entry(BusinessId.class, "text"),
            Map.entry(boolean.class, "flag"),
            Map.entry(int.class, "count"));

    private final Language language;
    private final FactWords facts;
    private final JsonObject types = new JsonObject();
    private final JsonObject choices = new JsonObject();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private Form(Language language, FactWords facts) {
        this.language = language;
        this.facts = facts;
    }

    /** The form in a language. */
    static JsonObject of(Language language, Texts texts) {
        return new Form(language, new FactWords(texts)).whole();
    }

    private JsonObject whole() {
        JsonObject kinds = new JsonObject();
        for (CaseKind kind : CaseKind.values()) {
            kinds.add(kind.name(), type(kind.type()));
        }
        while (!waiting.isEmpty()) {
            describe(waiting.remove());
        }
        return Json.object()
                .add("kinds", kinds)
                .add("types", types)
                .add("choices", choices)
                .add("questions", questions());
    }

    /** The name of a type that is described sooner or later. */
    private String type(Class<?> type) {
        if (seen.add(type)) {
            waiting.add(type);
        }
        return Names.of(type);
    }

    private void describe(Class<?> type) {
        JsonArray fields = new JsonArray();
        Map<String, Type> attributes = Shape.attributes(type);
        for (String name : declared(type)) {
            Type of = attributes.get(name);
            if (of != null && !isOfFile(type, name)) {
                fields.add(field(type, name, of)
                        .add("name", name)
                        .add("label", label(type, name))
                        .add("required", isRequired(type, name, of)));
            }
        }
        types.add(Names.of(type), fields);
    }

    /** The names of the attributes in the order of their declaration, which the class behind a built type keeps. */
    private static List<String> declared(Class<?> type) {
        Class<?> holder = Shape.isRecord(type) ? type : type.getPermittedSubclasses()[0];
        return Stream.of(holder.getDeclaredFields()).map(Field::getName).toList();
    }

    /** What a case shows is told by its file; readings are chosen beside the questions that an answer rests on. */
    private static boolean isOfFile(Class<?> type, String name) {
        return Stream.of(CaseKind.values()).anyMatch(kind -> kind.type() == type)
                && List.of("about", "readings").contains(name);
    }

    private JsonObject field(Class<?> holder, String name, Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            if (several.getRawType() == Optional.class) {
                return field(holder, name, of[0]);
            }
            JsonObject item = field(holder, name, of[of.length - 1]);
            return several.getRawType() == List.class
                    ? Json.object().add("as", "list").add("item", item)
                    : Json.object()
                            .add("as", "map")
                            .add("keys", choice((Class<?>) of[0]))
                            .add("item", item);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return Json.object().add("as", PLAIN.get(plain));
        }
        if (plain == SubjectMatter.class) {
            return Json.object()
                    .add("as", "about")
                    .add("topics", choice(Topic.class))
                    .add("act", type(CriminalAct.class))
                    .add("health", type(HealthInformation.class));
        }
        if (plain == Matter.class) {
            return Json.object().add("as", "matter");
        }
        if (plain.isEnum()) {
            return Json.object().add("as", "choice").add("of", choice(plain));
        }
        JsonObject value = Json.object().add("as", "value").add("of", type(plain));
        return plain == Judgement.class ? value.add("matters", matters(holder)) : value;
    }

    /** The name of a list of options; that nothing is stated is no option, but a field left empty. */
    private String choice(Class<?> type) {
        String name = Names.of(type);
        if (choices.get(name) == null) {
            JsonArray options = new JsonArray();
            Stream.of(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .filter(constant -> !constant.name().equals("NOT_STATED"))
                    .forEach(constant -> options.add(option(constant)));
            choices.add(name, options);
        }
        return name;
    }

    /** The matters of the topic of a type, or all of them if it belongs to none. */
    private String matters(Class<?> holder) {
        String topic = holder.getPackageName();
        List<Matter> own = Topics.MATTERS.stream()
                .filter(matter -> matter.getClass().getPackageName().equals(topic))
                .toList();
        String name = own.isEmpty() ? "matters" : topic;
        if (choices.get(name) == null) {
            JsonArray options = new JsonArray();
            (own.isEmpty() ? Topics.MATTERS : own).forEach(matter -> options.add(option((Enum<?>) matter)));
            choices.add(name, options);
        }
        return name;
    }

    private JsonArray option(Enum<?> constant) {
        String words = language.form(Names.of(constant))
                .or(() -> facts.of(constant.getDeclaringClass(), constant.name(), language.words()))
                .orElseGet(() -> language.words().term(constant));
        return Json.array(constant.name(), words).asArray();
    }

    private String label(Class<?> type, String name) {
        return language.form(Names.of(type) + "." + name)
                .or(() -> facts.of(type, name, language.words()))
                .orElseThrow(() -> new IllegalStateException(
                        Names.of(type) + "." + name + " has no words in " + language.title()));
    }

    /** What a builder has no default for, and what a record has to hold. */
    private static boolean isRequired(Class<?> type, String name, Type of) {
        boolean mayBeEmpty = of instanceof ParameterizedType;
        if (Shape.isRecord(type)) {
            return !mayBeEmpty;
        }
        try {
            Method getter = type.getMethod(name);
            return !mayBeEmpty && Modifier.isAbstract(getter.getModifiers());
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private JsonObject questions() {
        JsonObject questions = new JsonObject();
        for (Reading reading : Topics.READINGS) {
            Question question = reading.question();
            if (questions.get(question.id()) == null) {
                JsonArray options = new JsonArray();
                question.options()
                        .forEach(option ->
                                options.add(Json.array(option, language.words().option(question, option))));
                questions.add(
                        question.id(),
                        Json.object()
                                .add("text", language.words().question(question))
                                .add("open", !question.isSettledByDefault())
                                .add("options", options));
            }
        }
        return questions;
    }
}
