package fi.clearance.examples;

import com.fasterxml.jackson.annotation.Nulls;
import fi.clearance.model.Occurrence;
import fi.clearance.model.Texts;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads case files with Jackson. The model carries no annotation for it: what Jackson has to know stands at the end,
 * and texts are read by the model's own {@code parse} methods.
 */
final class CaseReader {

    /** In bytes; a case that a person can read takes a few thousand. */
    private static final long LARGEST = 10_000_000;

    private static final int LONGEST_PATH = 300;

    private static final Map<String, Matter> MATTERS = Topics.MATTERS.stream()
            .collect(Collectors.toMap(Matter::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .annotationIntrospector(new BuiltValues())
            .addModule(new SimpleModule()
                    .addDeserializer(
                            LocalDate.class, new Text<>(LocalDate.class, "a day such as 2024-03-15", CaseReader::day))
                    .addDeserializer(
                            LocalTime.class, new Text<>(LocalTime.class, "a time such as 10:30", LocalTime::parse))
                    .addDeserializer(
                            LocalDateTime.class,
                            new Text<>(
                                    LocalDateTime.class,
                                    "a day and a time such as 2024-03-15T10:30",
                                    CaseReader::moment))
                    .addDeserializer(
                            When.class,
                            new Text<>(
                                    When.class,
                                    "a day, month or year such as 2014-03-15, 2014-03 or 2014",
                                    When::parse))
                    .addDeserializer(
                            ActTime.class,
                            new Text<>(
                                    ActTime.class,
                                    "a day, month or year, or two of them with a slash between",
                                    ActTime::parse))
                    .addDeserializer(
                            Occurrence.class,
                            new Text<>(Occurrence.class, "a day such as 2024-03-15, or NOT_DONE", CaseReader::deed))
                    .addDeserializer(
                            PersonalIdentityCode.class,
                            new Text<>(PersonalIdentityCode.class, "", PersonalIdentityCode::parse))
                    .addDeserializer(Country.class, new Text<>(Country.class, "", Country::parse))
                    .addDeserializer(BusinessId.class, new Text<>(BusinessId.class, "", BusinessId::parse))
                    .addDeserializer(
                            Matter.class, new Text<>(Matter.class, "one of " + MATTERS.keySet(), CaseReader::matter))
                    .addDeserializer(SubjectMatter.class, new About()))
            .build();

    /**
     * Reads a case file.
     *
     * @param file the file
     * @param type what the case is about
     * @param <T> that type
     * @return the case
     * @throws CaseFileException if the file cannot be read or is larger than 10 MB, a field is unknown, missing or wrong, or a reading that it
     *     chooses does not exist
     */
    <T extends CaseDocument> T read(Path file, Class<T> type) {
        T document = parse(file, type);
        try {
            document.chosenReadings();
            return document;
        } catch (IllegalArgumentException e) {
            throw new CaseFileException(file, "", String.valueOf(e.getMessage()));
        }
    }

    private <T> T parse(Path file, Class<T> type) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CaseFileException(file, "", "is larger than " + LARGEST + " bytes");
            }
            T document = mapper.readValue(Files.readString(file), type);
            if (document == null) {
                throw new CaseFileException(file, "", "must be an object in braces");
            }
            return document;
        } catch (NoSuchFileException e) {
            throw new CaseFileException(file, "", "there is no such file");
        } catch (IOException e) {
            throw new CaseFileException(file, "", "cannot be read as UTF-8 text");
        } catch (InvalidNullException e) {
            throw new CaseFileException(file, path(e), "must not be null; leave it out if it is not known");
        } catch (PropertyBindingException e) {
            throw new CaseFileException(
                    file,
                    path(e),
                    "unknown field; allowed are "
                            + e.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        } catch (InvalidFormatException e) {
            throw new CaseFileException(file, path(e), allowed(e));
        } catch (DatabindException e) {
            throw new CaseFileException(file, path(e), reason(e));
        } catch (StreamConstraintsException e) {
            throw new CaseFileException(
                    file, "", "is nested too deeply, or holds a name, text or number that is too long");
        } catch (JacksonException e) {
            throw new CaseFileException(
                    file,
                    "",
                    "not JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
    }

    private static Matter matter(String name) {
        Matter matter = MATTERS.get(name);
        if (matter == null) {
            throw new IllegalArgumentException("no such matter");
        }
        return matter;
    }

    private static Occurrence deed(String text) {
        return text.equals("NOT_DONE") ? Occurrence.NOT_DONE : Occurrence.on(day(text));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        When.requireCalendarDay(day);
        return day;
    }

    private static LocalDateTime moment(String text) {
        LocalDateTime moment = LocalDateTime.parse(text);
        When.requireCalendarDay(moment.toLocalDate());
        return moment;
    }

    private static String path(DatabindException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + Texts.excerpt(step.getPropertyName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return path.length() <= LONGEST_PATH ? path : "..." + path.substring(path.length() - LONGEST_PATH);
    }

    private static String allowed(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (type != null && type.isEnum()) {
            return "must be one of " + Arrays.toString(type.getEnumConstants());
        }
        return type == null ? "has a wrong value" : "must be of type " + type.getSimpleName();
    }

    /** The model's own message, if it refused; else whether something is missing or has another form. */
    private static String reason(DatabindException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return e.getOriginalMessage().startsWith("Missing creator property")
                ? "must be given"
                : "must have another form: an object in braces, a list in brackets, or a text in quotation marks";
    }

    /** Reads a text with a {@code parse} method; the message says what is allowed, and never repeats the text. */
    private static final class Text<T> extends StdDeserializer<T> {
        private final String allowed;
        private final transient Function<String, T> parse;

        Text(Class<T> type, String allowed, Function<String, T> parse) {
            super(type);
            this.allowed = allowed;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) {
                throw context.weirdStringException("", handledType(), allowed);
            }
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                String message = allowed.isEmpty() ? e.getMessage() : "must be " + allowed;
                throw DatabindException.from(parser, message, new IllegalArgumentException(message));
            }
        }
    }

    /** A topic by its name, or an object with the one key {@code act} or {@code health}. */
    private static final class About extends StdDeserializer<SubjectMatter> {
        About() {
            super(SubjectMatter.class);
        }

        @Override
        public SubjectMatter deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            if (node.isString()) {
                return context.readTreeAsValue(node, Topic.class);
            }
            if (node.size() == 1 && node.has("act")) {
                return context.readTreeAsValue(node.get("act"), CriminalAct.class);
            }
            if (node.size() == 1 && node.has("health")) {
                return context.readTreeAsValue(node.get("health"), HealthInformation.class);
            }
            String message = "must be one of " + List.of(Topic.values()) + ", {\"act\": ...} or {\"health\": ...}";
            throw DatabindException.from(parser, message, new IllegalArgumentException(message));
        }
    }

    /**
     * Values are made by the builder nested in them, whose methods are named like the fields of the file. Of these,
     * only
     * the one that sets an attribute as a whole is a field.
     */
    private static final class BuiltValues extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            return Stream.of(type.getRawType().getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass builder) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            boolean convenience = member instanceof AnnotatedMethod method
                    && method.getParameterCount() == 1
                    && method.getName().matches("from|(add|put)[A-Z].*");
            return convenience || super.hasIgnoreMarker(config, member);
        }

        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
            return one.getRawParameterType(0) == Optional.class ? other : one;
        }
    }
}
