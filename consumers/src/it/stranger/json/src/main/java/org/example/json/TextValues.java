package org.example.json;

import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.Question;
import fi.clearance.validation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Values that are one word each: days, codes, ids. */
final class TextValues {

    private static final String SPAN = "..";
    private static final Map<String, Matter> MATTERS = Stream.<Matter[]>of(
                    PartyMatter.values(),
                    ApplicationMatter.values(),
                    DataMatter.values(),
                    TieMatter.values(),
                    CertificateMatter.values(),
                    RegisterMatter.values())
            .flatMap(Stream::of)
            .collect(Collectors.toMap(TextValues::print, Function.identity()));

    private TextValues() {}

    /** The texts of all these values; a rule is its id. */
    static SimpleModule module(List<Rule<?>> rules) {
        Map<String, Rule<?>> byId = rules.stream()
                .distinct()
                .collect(Collectors.toMap(rule -> rule.norm().id(), Function.identity()));
        SimpleModule module = new SimpleModule("texts");
        add(module, Occurrence.class, TextValues::print, TextValues::occurrence);
        add(module, When.class, When::toString, TextValues::when);
        add(module, PersonalIdentityCode.class, PersonalIdentityCode::value, PersonalIdentityCode::parse);
        add(module, Country.class, Country::code, Country::parse);
        add(module, BusinessId.class, BusinessId::value, BusinessId::parse);
        add(module, Provision.class, Provision::id, Provision::of);
        add(module, Question.class, Question::id, Question::of);
        add(module, Matter.class, TextValues::print, text -> known(MATTERS, text));
        add(module, Rule.class, rule -> rule.norm().id(), text -> known(byId, text));
        return module;
    }

    private static String print(Occurrence deed) {
        return deed instanceof Occurrence.On on ? on.day().toString() : deed.toString();
    }

    private static Occurrence occurrence(String text) {
        return switch (text) {
            case "NOT_DONE" -> Occurrence.NOT_DONE;
            case "NOT_STATED" -> Occurrence.NOT_STATED;
            default -> Occurrence.on(LocalDate.parse(text));
        };
    }

    private static When when(String text) {
        int span = text.indexOf(SPAN);
        if (span >= 0) {
            return When.between(
                    LocalDate.parse(text.substring(0, span)), LocalDate.parse(text.substring(span + SPAN.length())));
        }
        return text.equals(When.NOT_STATED.toString()) ? When.NOT_STATED : When.parse(text);
    }

    private static String print(Matter matter) {
        return matter.getClass().getSimpleName() + "." + matter.name();
    }

    private static <T> T known(Map<String, T> values, String text) {
        T value = values.get(text);
        if (value == null) {
            throw new IllegalArgumentException("must be one of " + values.keySet());
        }
        return value;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> print, Function<String, T> parse) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(print.apply(value));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return parse.apply(in.getString());
            }
        });
    }
}
