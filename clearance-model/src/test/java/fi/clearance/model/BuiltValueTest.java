package fi.clearance.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.model.application.Account;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateRefusal;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Topic;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Relation;
import fi.clearance.model.party.WrittenDecision;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.tie.ForeignTie;
import fi.clearance.model.tie.PersonalDataForm;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attribute of every built value of these packages is tried; who adds one has it tested at once. */
@DisplayName("a built value of the packages party, application, tie, facility, certificate, register and history")
class BuiltValueTest {

    private static final Set<String> PACKAGES =
            Set.of("party", "application", "tie", "facility", "certificate", "register", "history");

    /** What a value cannot be without. A type that is not here can do without anything. */
    private static final Map<String, Set<String>> MANDATORY = Map.ofEntries(
            entry("Acceptance", Set.of("by", "level")),
            entry("Announcement", Set.of("kind")),
            entry("AppealQuestion", Set.of("kind")),
            entry("Applicant", Set.of("role")),
            entry("Assignment", Set.of("kind", "maker")),
            entry("CardTemplate", Set.of("setBy")),
            entry("CaseEvent", Set.of("on", "kind")),
            entry("CaseHistory", Set.of("maker", "applicant", "level")),
            entry("CertificateGrant", Set.of("maker", "issuer")),
            entry("CertificateValidity", Set.of("maker")),
            entry("Charge", Set.of("kind")),
            entry("ClearanceContent", Set.of("kind")),
            entry("Commitment", Set.of("maker")),
            entry("CompanyDatum", Set.of("source")),
            entry("CompanyDemand", Set.of("subject")),
            entry("Conclusion", Set.of("kind", "maker")),
            entry("ContentItem", Set.of("maker")),
            entry("ControllerDuty", Set.of("performedBy")),
            entry("DelegatedCheck", Set.of("kind", "maker")),
            entry("Disclosure", Set.of("givenBy")),
            entry("FacilityApplicant", Set.of("role")),
            entry("FacilityApplication", Set.of("on", "applicant", "subject")),
            entry("FacilityCertificate", Set.of("maker")),
            entry("FacilityCertificateGrant", Set.of("maker", "issuer")),
            entry("FacilityClearance", Set.of("application", "intake")),
            entry("FacilityRevocation", Set.of("maker", "issuer")),
            entry("Inspection", Set.of("inspector", "target")),
            entry("Intake", Set.of("assignment")),
            entry("Interview", Set.of("level", "maker")),
            entry("Judgement", Set.of("matter", "by", "on", "result", "reasons")),
            entry("LevelMove", Set.of("to", "by")),
            entry("MonitoringHit", Set.of("maker")),
            entry("MonitoringRun", Set.of("performedBy")),
            entry("NewCertificate", Set.of("kind", "maker")),
            entry("PersonalDataForm", Set.of("level")),
            entry("PersonnelApplication", Set.of("on", "level", "applicant", "subject", "task")),
            entry("PersonnelCertificate", Set.of("maker")),
            entry("PersonnelClearance", Set.of("level", "authority")),
            entry("RegisterEntry", Set.of("holder", "kind")),
            entry("RelativeExtension", Set.of("mainLevel", "kinship", "level", "maker")),
            entry("Remark", Set.of("maker")),
            entry("Renewal", Set.of("maker", "renewer")),
            entry("ResponsiblePersonClearance", Set.of("person", "clearance")),
            entry("Revocation", Set.of("maker", "issuer")),
            entry("SubcontractorExtension", Set.of("maker", "subcontractor")),
            entry("TieChange", Set.of("maker")),
            entry("Weighing", Set.of("maker")),
            entry("WrittenNotice", Set.of("kind")));

    /** What an attribute is when it is left out. */
    private static final Set<Object> NOT_STATED = Set.of(
            Answer.NOT_STATED,
            Occurrence.NOT_STATED,
            When.NOT_STATED,
            Optional.empty(),
            List.of(),
            Map.of(),
            Organisation.NOT_STATED,
            WrittenDecision.NOT_STATED,
            Consent.NOT_STATED,
            Safeguards.NOT_STATED,
            CertificateRefusal.NOT_STATED,
            ClearanceValidity.NOT_STATED,
            RevocationEffect.NOT_STATED,
            ContractDocuments.NOT_STATED,
            FacilityBasis.NOT_STATED,
            Person.builder().build());

    /** The maker of the sample of a history, which names its maker in what is left out. */
    private static final Authority FIRST_AUTHORITY = Authority.SUPO;

    /** The attributes that are something else then: most are parts of a document, which are missing from it. */
    private static final Map<String, Object> MISSING = Map.ofEntries(
            entry("Assignment.agreed", Occurrence.NOT_DONE),
            entry("Assignment.part", Assignment.Part.CLEARANCE),
            entry("CaseEvent.term", CertificateValidity.Term.GENERAL),
            entry(
                    "CaseHistory.grant",
                    CertificateGrant.builder()
                            .maker(FIRST_AUTHORITY)
                            .issuer(FIRST_AUTHORITY)
                            .build()),
            entry(
                    "CaseHistory.hit",
                    MonitoringHit.builder().maker(FIRST_AUTHORITY).build()),
            entry("CaseHistory.relation", Relation.TO_BE_CHOSEN),
            entry(
                    "CaseHistory.revocation",
                    Revocation.builder()
                            .maker(FIRST_AUTHORITY)
                            .issuer(FIRST_AUTHORITY)
                            .build()),
            entry(
                    "CaseHistory.weighing",
                    Weighing.builder().maker(FIRST_AUTHORITY).build()),
            entry("Consent.extent", Consent.Extent.NOT_SAID),
            entry("Consent.withdrawn", Occurrence.NOT_DONE),
            entry("ContentItem.statesStage", false),
            entry("FacilityApplication.accountsForConditions", false),
            entry("Assessment.certificateAttached", false),
            entry("FacilityApplication.assessment", Assessment.NOT_STATED),
            entry("FacilityApplication.consentAttached", false),
            entry("FacilityCertificate.statesBasis", false),
            entry("FacilityCertificate.statesNoObstacle", false),
            entry("FacilityCertificate.statesObligation", false),
            entry("FacilityCertificate.statesOtherDocuments", false),
            entry("FacilityCertificate.statesResults", false),
            entry("FacilityCertificate.statesScope", false),
            entry("PersonalDataForm.business", PersonalDataForm.Part.LEFT_OUT),
            entry("PersonalDataForm.economy", PersonalDataForm.Part.LEFT_OUT),
            entry("PersonalDataForm.family", PersonalDataForm.Part.LEFT_OUT),
            entry("PersonalDataForm.foreignTies", PersonalDataForm.Part.LEFT_OUT),
            entry("PersonnelApplication.consentAttached", false),
            entry("PersonnelApplication.statesChanges", false),
            entry("PersonnelApplication.statesNoCode", false),
            entry("PersonnelApplication.statesTaskFacts", false),
            entry("PersonnelCertificate.statesNoObstacle", false),
            entry("PersonnelCertificate.statesObligation", false),
            entry("PersonnelCertificate.statesOtherSecrets", false),
            entry("Subcontractor.assessment", Assessment.NOT_STATED));

    /** The accessors that are no attributes, since they follow from others. */
    private static final Set<String> DERIVED = Set.of(
            "CaseHistory.status",
            "CaseHistory.steps",
            "FacilityApplicant.bySubject",
            "FacilityApplication.standing",
            "FacilityClearance.consentUse",
            "FacilityClearance.groundQuestion",
            "FacilityClearance.maker",
            "MonitoringRun.consentUse",
            "Organisation.isNonBusinessBody",
            "Person.born",
            "RelativeExtension.consentUse",
            "ResponsiblePersonClearance.consentUse",
            "ResponsiblePersonClearance.screening",
            "SubcontractorExtension.consentUse",
            "SubcontractorExtension.groundQuestion");

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    /**
     * The attributes that contradict the samples: the person has an identity code, and the facility clearance is a
     * full one. The own tests of these types state them.
     */
    private static final Set<String> CONTRADICTS_THE_SAMPLES =
            Set.of("PersonnelApplication.statesNoCode", "FacilityClearance.leftOut");

    /**
     * The attributes on which others depend: only a certificate is valid, a maker stands in what is left out, only
     * what is about a company fits into a facility clearance, and the one of the samples is no foundation or
     * association.
     */
    private static final Map<String, Object> SAMPLES_OF = Map.of(
            "CaseEvent.kind",
            CaseEvent.Kind.CERTIFICATE_GIVEN,
            "CaseHistory.maker",
            FIRST_AUTHORITY,
            "FacilityClearance.intake",
            Intake.builder().assignment(facility(Assignment.Part.CLEARANCE)).build(),
            "FacilityClearance.systemsAssessment",
            Optional.of(facility(Assignment.Part.SYSTEMS_ASSESSMENT)),
            "ResponsiblePerson.ofNonBusinessBody",
            Answer.NO);

    /** Something to state, for each type of attribute that is neither an enum nor a built value of these packages. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(boolean.class, true),
            entry(String.class, "text"),
            entry(LocalDate.class, DAY),
            entry(Occurrence.class, Occurrence.on(DAY)),
            entry(When.class, When.parse("1952")),
            entry(PersonalIdentityCode.class, PersonalIdentityCode.parse("131052-308T")),
            entry(BusinessId.class, BusinessId.parse("0737546-2")),
            entry(Country.class, Country.FINLAND),
            entry(
                    CloseRelative.class,
                    new CloseRelative(CloseRelative.Kind.CHILD, Person.builder().build())),
            entry(Matter.class, ApplicationMatter.RESOURCES),
            entry(Account.class, new Account(DAY, DAY, Answer.YES)),
            entry(
                    Datum.class,
                    Datum.builder()
                            .source(DataSource.INTERVIEW)
                            .about(Topic.OTHER)
                            .build()),
            entry(Decree.class, new Decree("123/2024", DAY, Occurrence.NOT_DONE, Answer.YES)),
            entry(ExistingClearance.class, new ExistingClearance(ClearanceKind.PERSONNEL, DAY, Occurrence.NOT_DONE)),
            entry(ForeignTie.class, new ForeignTie.Assets(Country.FINLAND)));

    private static Assignment facility(Assignment.Part part) {
        return Assignment.builder()
                .kind(ClearanceKind.FACILITY)
                .maker(FIRST_AUTHORITY)
                .part(part)
                .build();
    }

    static Stream<Class<?>> types() {
        return ModelTypes.all().stream()
                .filter(BuiltValueTest::isBuilt)
                .filter(type -> PACKAGES.contains(type.getPackageName().replaceFirst(".*\\.", "")));
    }

    @Test
    @DisplayName("the tables here name no type or attribute that there is not")
    void tables() {
        assertThat(types().map(Class::getSimpleName)).hasSizeGreaterThan(65).containsAll(MANDATORY.keySet());
        assertThat(types().map(Class::getPackageName).map(name -> name.replaceFirst(".*\\.", "")))
                .containsAll(PACKAGES);
        assertThat(types().flatMap(ModelTypes::accessors).map(ModelTypes::nameOf))
                .containsAll(MISSING.keySet())
                .containsAll(SAMPLES_OF.keySet())
                .containsAll(CONTRADICTS_THE_SAMPLES)
                .containsAll(DERIVED);
        MANDATORY.forEach((type, mandatory) -> assertThat(
                        types().filter(other -> other.getSimpleName().equals(type))
                                .flatMap(BuiltValueTest::attributes)
                                .map(Method::getName))
                .as(type)
                .containsAll(mandatory));
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("cannot be without the mandatory attributes, and the refusal names all that are missing")
    void mandatory(Class<?> type) {
        Set<String> mandatory = MANDATORY.getOrDefault(type.getSimpleName(), Set.of());
        if (mandatory.isEmpty()) {
            assertThat(build(builder(type))).isEqualTo(least(type));
        } else {
            assertThatThrownBy(() -> build(builder(type)))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .satisfies(e -> assertThat(String.valueOf(e.getMessage())
                                    .replaceFirst(".*\\[", "")
                                    .replace("]", "")
                                    .split(", "))
                            .containsExactlyInAnyOrderElementsOf(mandatory));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("has every other attribute not stated when it is left out")
    void leftOut(Class<?> type) {
        Object least = least(type);
        assertThat(attributes(type).filter(attribute -> !isMandatory(attribute)))
                .allSatisfy(attribute -> {
                    Object value = invoke(attribute, least);
                    Object expected = MISSING.get(ModelTypes.nameOf(attribute));
                    if (expected != null) {
                        assertThat(value).isEqualTo(expected);
                    } else if (value instanceof Enum<?> constant) {
                        assertThat(constant.name()).isEqualTo("NOT_STATED");
                    } else {
                        assertThat(value).isIn(NOT_STATED);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("has each attribute as stated, and differs by it from the value that leaves it out")
    void stated(Class<?> type) {
        Object least = least(type);
        assertThat(attributes(type).filter(attribute -> !isMandatory(attribute)))
                .allSatisfy(attribute -> {
                    Object builder = builder(type);
                    stateMandatory(builder, type);
                    state(builder, attribute, sample(attribute));
                    Object value = build(builder);
                    assertThat(invoke(attribute, value)).isEqualTo(sample(attribute));
                    assertThat(value).isNotEqualTo(least);
                    assertThat(copy(type, value)).isEqualTo(value).hasSameHashCodeAs(value);
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("equals its copy, with everything stated and with nothing more than it needs")
    void copied(Class<?> type) {
        assertThat(List.of(least(type), full(type)))
                .allSatisfy(
                        value -> assertThat(copy(type, value)).isEqualTo(value).hasSameHashCodeAs(value));
        assertThat(attributes(type))
                .allSatisfy(
                        attribute -> assertThat(invoke(attribute, full(type))).isEqualTo(sample(attribute)));
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("keeps lists of its own, which nobody can change")
    void lists(Class<?> type) {
        assertThat(attributes(type).filter(attribute -> attribute.getReturnType() == List.class))
                .allSatisfy(attribute -> {
                    Object element = ((List<?>) sample(attribute)).get(0);
                    List<Object> before = List.of(element, element);
                    List<Object> source = new ArrayList<>(before);
                    Object builder = builder(type);
                    stateMandatory(builder, type);
                    state(builder, attribute, source);
                    Object value = build(builder);
                    source.clear();
                    assertThat(invoke(attribute, value)).isEqualTo(before);
                    state(builder, attribute, before);
                    assertThat(invoke(attribute, value))
                            .isEqualTo(before)
                            .isInstanceOfSatisfying(
                                    List.class,
                                    list -> assertThatThrownBy(() -> list.remove(0))
                                            .isInstanceOf(UnsupportedOperationException.class));
                });
    }

    /** Whether the type has one implementation, a generated one. */
    private static boolean isBuilt(Class<?> type) {
        return type.isSealed()
                && Stream.of(type.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .allMatch(("Immutable" + type.getSimpleName())::equals);
    }

    private static Stream<Method> attributes(Class<?> type) {
        return ModelTypes.accessors(type)
                .filter(method -> !DERIVED.contains(ModelTypes.nameOf(method)))
                .filter(method -> !CONTRADICTS_THE_SAMPLES.contains(ModelTypes.nameOf(method)));
    }

    private static boolean isMandatory(Method attribute) {
        return MANDATORY
                .getOrDefault(attribute.getDeclaringClass().getSimpleName(), Set.of())
                .contains(attribute.getName());
    }

    /** The value with nothing but its mandatory attributes. */
    private static Object least(Class<?> type) {
        Object builder = builder(type);
        stateMandatory(builder, type);
        return build(builder);
    }

    /** The value with every attribute. */
    private static Object full(Class<?> type) {
        Object builder = builder(type);
        attributes(type).forEach(attribute -> state(builder, attribute, sample(attribute)));
        return build(builder);
    }

    private static void stateMandatory(Object builder, Class<?> type) {
        attributes(type)
                .filter(BuiltValueTest::isMandatory)
                .forEach(attribute -> state(builder, attribute, sample(attribute)));
    }

    /** Something that can be stated, and is not what the attribute is when it is left out. */
    private static Object sample(Method attribute) {
        Object own = SAMPLES_OF.get(ModelTypes.nameOf(attribute));
        if (own != null) {
            return own;
        }
        Class<?> type = attribute.getReturnType();
        if (attribute.getGenericReturnType() instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Object first = sample((Class<?>) of[0], attribute);
            if (type == Optional.class) {
                return Optional.of(first);
            }
            return type == List.class ? List.of(first) : Map.of(first, sample((Class<?>) of[1], attribute));
        }
        return sample(type, attribute);
    }

    private static Object sample(Class<?> type, Method attribute) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> !constant.equals(MISSING.get(ModelTypes.nameOf(attribute))))
                    .findFirst()
                    .orElseThrow();
        }
        Object stated = SAMPLES.get(type);
        return stated != null ? stated : full(type);
    }

    private static Object builder(Class<?> type) {
        return invoke(method(type, "builder"), type);
    }

    private static void state(Object builder, Method attribute, Object value) {
        String name = attribute.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Class<?> type = attribute.getReturnType();
        if (type == List.class) {
            invoke(method(builder.getClass(), "addAll" + capital, Iterable.class), builder, value);
        } else if (type == Map.class) {
            invoke(method(builder.getClass(), "putAll" + capital, Map.class), builder, value);
        } else {
            invoke(method(builder.getClass(), name, type), builder, value);
        }
    }

    private static Object copy(Class<?> type, Object value) {
        Object builder = builder(type);
        return build(invoke(method(builder.getClass(), "from", type), builder, value));
    }

    private static Object build(Object builder) {
        return invoke(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            // A builder inherits its methods from a generated class that is not public.
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return Objects.requireNonNull(method.invoke(target, arguments), method.getName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
