package fi.clearance.validation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Facts;
import fi.clearance.laws.Space;
import fi.clearance.laws.Space.Dimension;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ExistingClearance;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.ListedTask;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.CompanyDuties;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.certificate.SecurityClass;
import fi.clearance.model.certificate.SiteWork;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Relation;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringHit.Information;
import fi.clearance.model.register.MonitoringSource;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.model.tie.ForeignTie;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.application.ApplicationReading;
import fi.clearance.validation.application.ApplicationRule;
import fi.clearance.validation.application.DutyToApplyRule;
import fi.clearance.validation.application.LevelRule;
import fi.clearance.validation.application.SecurityRule;
import fi.clearance.validation.application.TaskRule;
import fi.clearance.validation.certificate.CertificateContentRule;
import fi.clearance.validation.certificate.CertificateReading;
import fi.clearance.validation.certificate.CertificateValidityRule;
import fi.clearance.validation.certificate.CompanyRule;
import fi.clearance.validation.certificate.EmployerRule;
import fi.clearance.validation.certificate.FacilityCertificateContentRule;
import fi.clearance.validation.certificate.GrantRule;
import fi.clearance.validation.facility.AssessmentRule;
import fi.clearance.validation.facility.CompanyDemandRule;
import fi.clearance.validation.facility.DutyToObtainRule;
import fi.clearance.validation.facility.FacilityApplicationRule;
import fi.clearance.validation.facility.FacilityReading;
import fi.clearance.validation.party.KinshipRule;
import fi.clearance.validation.party.PartyReading;
import fi.clearance.validation.register.EntryRule;
import fi.clearance.validation.register.HitRule;
import fi.clearance.validation.register.RegisterReading;
import fi.clearance.validation.statute.Rules;
import fi.clearance.validation.tie.TieReading;
import fi.clearance.validation.tie.TieRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on data have values of their own to be tried with; these laws try all others with values found by type. */
@DisplayName("laws of every rule on people, applications and ties, over all partial statements of its facts")
class RuleLaws {

    private static final LocalDate DAY = Samples.DAY;

    /** The day of what is judged first; a deed can come before it still. */
    private static final LocalDate JUDGED = LocalDate.of(2023, 1, 1);

    /** A day on which anything may have been judged before any deed. */
    private static final LocalDate EARLIEST = JUDGED.minusDays(2);

    private static final List<Occurrence> DEEDS = List.of(
            Occurrence.NOT_STATED,
            Occurrence.NOT_DONE,
            Occurrence.on(DAY.minusDays(1)),
            Occurrence.on(DAY),
            Occurrence.on(DAY.plusDays(1)));

    /** For what has so many days that the space would grow beyond measure. */
    private static final List<Occurrence> FEW_DEEDS =
            List.of(Occurrence.NOT_STATED, Occurrence.NOT_DONE, Occurrence.on(DAY), Occurrence.on(DAY.plusDays(1)));

    private static final Set<Class<?>> VALIDITIES = Set.of(ClearanceValidity.class, CertificateValidity.class);

    private static final Set<Class<?>> MANY_DAYS = Set.of(
            Deletion.class,
            CertificateValidity.class,
            RevocationEffect.class,
            EmployerDuties.class,
            CompanyDuties.class,
            MonitoringHit.class);

    private static final List<Occurrence> OUTERMOST =
            List.of(Occurrence.on(JUDGED.minusDays(1)), Occurrence.on(DAY.plusDays(2)));

    /** The rules that ask about a whole task. */
    private static final Set<LevelRule> GROUND_RULES =
            EnumSet.of(LevelRule.STANDARD_GROUND, LevelRule.COMPREHENSIVE_GROUND, LevelRule.CONCISE_GROUND);

    /** The questions below 60 per cent, by the rules that ask them. */
    private static final Map<String, List<? extends Reading>> OPEN_QUESTIONS = Map.ofEntries(
            entry("10.2", List.of(ApplicationReading.DutyByDecree.values())),
            entry("10.2/duty", List.of(ApplicationReading.DutyByDecree.values())),
            entry("10.2:1", List.of(ApplicationReading.DutyByDecree.values())),
            entry("10.2:2", List.of(ApplicationReading.DutyByDecree.values())),
            entry("10.2:3", List.of(ApplicationReading.DutyByDecree.values())),
            entry("19.2:1", List.of(ApplicationReading.CrisisManagement.values())),
            entry("21.2:2", List.of(ApplicationReading.EmergencyRecruits.values())),
            entry("36.1:2", List.of(FacilityReading.ArisingDocuments.values())),
            entry("48.5/s3", List.of(RegisterReading.ReportOnPaper.values())),
            entry("49.1/none", List.of(RegisterReading.NothingStarts.values())),
            entry("52.2/recruiter", List.of(RegisterReading.RecruiterMeant.values())),
            entry("52.2/s2/recruiter", List.of(RegisterReading.RecruiterMeant.values())),
            entry("52.2/hearing", List.of(RegisterReading.HearingOnThreat.values())),
            entry("52.2/hearing-recruiter", List.of(RegisterReading.HearingOnThreat.values())),
            entry("53.1/s2", List.of(CertificateReading.LongerThanFiveYears.values())),
            entry("53.1/s2/end", List.of(CertificateReading.LongerThanFiveYears.values())),
            entry("53.1/s2/clearance", List.of(CertificateReading.OutlivingTheClearance.values())),
            entry("55.2/suspicion", List.of(CertificateReading.SuspectedAct.values())),
            entry("55.4", List.of(CertificateReading.RevocationUnderAppeal.values())),
            entry("55.4/effect", List.of(CertificateReading.RevocationUnderAppeal.values())),
            entry("58.1", List.of(CertificateReading.ApplicantNotEmployer.values())),
            entry("58.2", List.of(CertificateReading.RevocationUnderAppeal.values())),
            entry("58.3", List.of(CertificateReading.RevocationUnderAppeal.values())),
            entry("52.6", List.of(RegisterReading.HearingOnThreat.values())),
            entry("52.2/finding-recruiter", List.of(RegisterReading.RecruiterMeant.values())),
            entry("62.1", List.of(CertificateReading.ChangedLevel.values())),
            entry("62.2/s1", List.of(CertificateReading.ChangedLevel.values())));

    /** The matters of rules that ask about matters of another provision. */
    private static final Map<String, String> MATTERS_OF =
            Map.of("7.3", "7.2", "11.2", "11.1", "22.2/security", "18.2", "22.2", "22.2");

    private static final List<Matter> MOMENT_TWO = List.of(
            RegisterMatter.COULD_HAVE_AFFECTED, RegisterMatter.AVERTS_SERIOUS_THREAT, RegisterMatter.ORGANISED_CRIME);

    /** The matters of rules that ask only about some of those of their provision. */
    private static final Map<String, List<Matter>> MATTERS_BY_RULE = Map.ofEntries(
            entry("41.1/form", List.of(CertificateMatter.RELEVANT_TO_RELIABILITY)),
            entry("43.1", List.of(CertificateMatter.OBSTACLE_TO_SELECTION)),
            entry("43.1/duty", List.of(CertificateMatter.OBSTACLE_TO_SELECTION, CertificateMatter.SAVES_CLEARANCES)),
            entry("43.1/refusal", List.of(CertificateMatter.OBSTACLE_TO_SELECTION, CertificateMatter.SAVES_CLEARANCES)),
            entry("43.4", List.of(CertificateMatter.SAVES_CLEARANCES)),
            entry("43.4/reasons", List.of(CertificateMatter.SAVES_CLEARANCES)),
            entry("43.4/applicant", List.of(CertificateMatter.SAVES_CLEARANCES)),
            entry("43.4/subject", List.of(CertificateMatter.SAVES_CLEARANCES)),
            entry("52.2/finding", MOMENT_TWO),
            entry(
                    "52.2/finding-recruiter",
                    List.of(RegisterMatter.COULD_HAVE_AFFECTED, RegisterMatter.AVERTS_SERIOUS_THREAT)),
            entry("55.2", List.of(CertificateMatter.FACILITY_REVOCATION)),
            entry("55.2/suspicion", List.of(CertificateMatter.WOULD_HAVE_BARRED)),
            entry("55.2/requirements", List.of(CertificateMatter.REQUIREMENTS_NO_LONGER_MET)),
            entry("55.3/company-applicant", List.of(CertificateMatter.APPLICANT_TO_BE_HEARD)),
            entry("55.1:3", List.of(CertificateMatter.WOULD_HAVE_BARRED)),
            entry("55.1:3/circumstances", List.of(CertificateMatter.COULD_NO_LONGER_BE_GIVEN)),
            entry("55.3/applicant", List.of(CertificateMatter.APPLICANT_TO_BE_HEARD)),
            entry("55.3/employer", List.of(CertificateMatter.EMPLOYER_TO_BE_HEARD)),
            entry("52.2/s1", List.of(RegisterMatter.COULD_HAVE_AFFECTED)),
            entry("52.2/recruiter", List.of(RegisterMatter.COULD_HAVE_AFFECTED)),
            entry("52.2/s2", List.of(RegisterMatter.AVERTS_SERIOUS_THREAT, RegisterMatter.ORGANISED_CRIME)),
            entry("52.2/s2/recruiter", List.of(RegisterMatter.AVERTS_SERIOUS_THREAT, RegisterMatter.ORGANISED_CRIME)),
            entry("52.3/finding", List.of(RegisterMatter.WOULD_HAVE_AFFECTED)));

    static Stream<Rule<?>> rules() {
        return Rules.all().stream()
                .filter(rule -> !Rules.topic(rule).equals("data"))
                // Their only fact is a kinship or a whole task: they are tried elsewhere.
                .filter(rule -> !(rule instanceof KinshipRule) && !(rule instanceof TieRule))
                .filter(rule -> !(rule instanceof LevelRule level && GROUND_RULES.contains(level)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("learning a fact never turns a settled answer; gaps are exactly those that matter; facts are complete")
    void everyRule(Rule<?> rule) {
        obeys(rule);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("the rule on the ground of a level follows each ground of that level, gap by gap")
    void everyGround(TaskRule task) {
        TaskGround ground = TaskGround.valueOf(task.name());
        LevelRule rule = switch (ground.level()) {
            case CONCISE -> LevelRule.CONCISE_GROUND;
            case STANDARD -> LevelRule.STANDARD_GROUND;
            case COMPREHENSIVE -> LevelRule.COMPREHENSIVE_GROUND;
        };
        List<String> facts = new ArrayList<>(List.of("application.task.grounds", "application.level"));
        Applicant applicant = ground == TaskGround.OWN_APPLICATION
                ? Samples.self().build()
                : Samples.employer().build();
        task.norm().check().facts().stream()
                .filter(fact -> !fact.equals("grounds"))
                .forEach(fact -> facts.add("application.task." + fact));
        Space.Behaviour behaviour = space(rule, facts, applicant, ground).explore(rule);
        assertThat(behaviour.violations()).isEmpty();
        assertThat(behaviour.kinds()).contains(OutcomeKind.MET, OutcomeKind.NOT_MET, OutcomeKind.UNDETERMINED);
        assertThat(behaviour.thatMatter()).containsAll(facts);
    }

    private static Space<LevelQuestion> space(
            LevelRule rule, List<String> facts, Applicant applicant, TaskGround ground) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String fact : facts) {
            dimensions.add(
                    fact.endsWith("grounds")
                            ? new Dimension(fact, null, List.of(List.of(ground), List.of()))
                            : dimension(rule, LevelQuestion.class, fact));
        }
        question(ground.provision().id(), dimensions);
        LevelQuestion unaccepted = Facts.with(Samples.of(LevelQuestion.class), "intake.acceptance", Optional.empty());
        return new Space<>(
                dimensions,
                build(Facts.with(unaccepted, "application.applicant", applicant), facts),
                values -> setting(values, Readings.recommended()));
    }

    private static void question(String id, List<Dimension> dimensions) {
        List<? extends Reading> open = OPEN_QUESTIONS.getOrDefault(id, List.of());
        if (!open.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of("open"));
            values.addAll(open);
            dimensions.add(new Dimension("question", new Gap.Open(open.get(0).question()), values));
        }
    }

    private static <T> void obeys(Rule<T> rule) {
        Set<String> matter = new LinkedHashSet<>();
        Set<OutcomeKind> kinds = new LinkedHashSet<>();
        for (Readings readings : readings()) {
            Space.Behaviour behaviour = space(rule, readings).explore(rule);
            assertThat(behaviour.violations()).isEmpty();
            kinds.addAll(behaviour.kinds());
            matter.addAll(behaviour.thatMatter());
        }
        assertThat(kinds).as("%s", rule).contains(OutcomeKind.MET);
        assertThat(kinds)
                .as("%s", rule)
                .containsAnyOf(OutcomeKind.NOT_MET, OutcomeKind.OUTSTANDING, OutcomeKind.DISCRETION);
        assertThat(matter)
                .as("every fact that %s names matters under some reading", rule)
                .containsAll(rule.norm().check().facts().stream()
                        .filter(fact -> !fact.endsWith("judgements") && !fact.equals("application.on"))
                        .filter(fact -> fixed(rule, fact).isEmpty() && !fact.equals("application.task.relation"))
                        .toList());
    }

    static List<Readings> readings() {
        Readings others = Readings.recommended();
        for (Reading reading : everyReading().toList()) {
            if (reading.question().isSettledByDefault() && !reading.isRecommended()) {
                others = others.with(reading);
            }
        }
        return List.of(Readings.recommended(), others);
    }

    static Stream<Reading> everyReading() {
        return Stream.of(
                        PartyReading.ALL,
                        ApplicationReading.ALL,
                        TieReading.ALL,
                        FacilityReading.ALL,
                        CertificateReading.ALL,
                        RegisterReading.ALL)
                .flatMap(List::stream);
    }

    static <T> Space<T> space(Rule<T> rule, Readings readings) {
        Class<T> type = Facts.subject(rule);
        List<String> facts = new ArrayList<>(rule.norm().check().facts());
        for (String part : List.of("intake.move", "intake.acceptance")) {
            if (facts.stream().anyMatch(fact -> fact.startsWith(part + "."))) {
                facts.add(part);
            }
        }
        // Parts before what is in them; and a subject has lost the code before the application says that there is none.
        facts.sort(Comparator.comparingInt((String fact) -> fact.startsWith("states") ? 1 : 0)
                .thenComparingInt(String::length));
        List<Dimension> dimensions = new ArrayList<>();
        for (String fact : facts) {
            if (fact.endsWith("judgements")) {
                matters(rule)
                        .forEach(matter ->
                                dimensions.add(carriesDeed(rule, facts) ? judgementByDay(matter) : judgement(matter)));
            } else {
                dimensions.add(dimension(rule, type, fact));
            }
        }
        question(rule.norm().id(), dimensions);
        return new Space<>(dimensions, build(Samples.of(type), facts), values -> setting(values, readings));
    }

    /** Whether what is judged may have to be judged before something is done; it need not for the duty to notify. */
    private static boolean carriesDeed(Rule<?> rule, List<String> facts) {
        return facts.stream().anyMatch(fact -> Facts.type(Facts.subject(rule), fact) == Occurrence.class)
                && !(rule instanceof HitRule && rule.norm().check().isDuty());
    }

    private static <T> Function<Map<String, Object>, Optional<T>> build(T sample, List<String> facts) {
        Function<Map<String, Object>, T> stating = Facts.stating(sample, facts);
        return values -> {
            Map<String, Object> stated = new HashMap<>(values);
            facts.stream()
                    .filter(fact -> fact.endsWith("judgements"))
                    .forEach(fact -> stated.put(fact, judgements(values)));
            try {
                return Optional.of(stating.apply(stated));
            } catch (IllegalArgumentException meansNothing) {
                return Optional.empty();
            }
        };
    }

    private static Setting setting(Map<String, Object> values, Readings readings) {
        Setting setting = Setting.on(DAY).with(readings);
        return values.get("question") instanceof Reading reading ? setting.with(reading) : setting;
    }

    /** What is held fast, so that the space of a rule on a whole task stays small; the rules on tasks try all of it. */
    private static List<Object> fixed(Rule<?> rule, String fact) {
        if (rule instanceof SecurityRule
                && fact.matches(".*(INTERNATIONAL_OBLIGATION|OWN_APPLICATION|INTERNATIONAL_BODY)")) {
            return List.of(Answer.NO);
        }
        boolean manyDocuments = rule instanceof DutyToApplyRule && fact.matches("task.(classII|mostDamagingSecrets)");
        if (manyDocuments) {
            return List.of(Handling.NONE);
        }
        if (rule == DutyToObtainRule.OBTAIN && fact.equals("documents.damagingSecrets")) {
            return List.of(ContractDocuments.Flow.NONE);
        }
        boolean manyNeeds = rule instanceof GrantRule
                && rule.norm().check().facts().containsAll(List.of("need", "requiredByLaw", "siteWork"));
        if (manyNeeds && fact.equals("siteWork")) {
            return List.of(SiteWork.GUARDING);
        }
        if (manyNeeds && fact.matches("requiredByLaw|forObligation")) {
            return List.of(Answer.NO);
        }
        if (manyNeeds && fact.equals("regularlyInClearedPremises")) {
            return List.of(Answer.YES);
        }
        if (rule instanceof HitRule && fact.equals("target")) {
            return List.of(MonitoringHit.Target.PERSON, MonitoringHit.Target.COMPANY);
        }
        if (rule == HitRule.ONLY_WHAT_MATTERS_TO_RECRUITER && fact.equals("information")) {
            return List.of(Information.CRIMINAL_ACT, Information.SERIOUS_THREAT);
        }
        if (rule == HitRule.NOTIFY_THREAT_TO_RECRUITER && fact.equals("information")) {
            return List.of(Information.CRIMINAL_ACT, Information.SERIOUS_THREAT, Information.ORGANISED_CRIME);
        }
        if (rule.norm().id().matches("52.2/(s2/)?recruiter") && fact.equals("found")) {
            return List.of(Occurrence.NOT_DONE, Occurrence.on(DAY));
        }
        if (rule == EmployerRule.RETURN_CERTIFICATE || rule == CompanyRule.RETURN_CERTIFICATE) {
            return switch (fact) {
                case "certificateApplicant" -> List.of(EmployerDuties.Role.EMPLOYER, EmployerDuties.Role.NONE);
                case "revocation.annulled", "revocation.stayed", "revocation.appealEnded" ->
                    List.of(Occurrence.NOT_DONE);
                default -> List.of();
            };
        }
        boolean certificateGiven = rule == CertificateValidityRule.NOT_REVOKED && fact.equals("given");
        return certificateGiven ? List.of(Occurrence.NOT_DONE, Occurrence.on(DAY)) : List.of();
    }

    private static Dimension dimension(Rule<?> rule, Class<?> type, String fact) {
        List<Object> fixed = fixed(rule, fact);
        List<Object> listed = fixed.isEmpty() ? listed(rule, fact) : fixed;
        if (!listed.isEmpty()) {
            return new Dimension(fact, fact.equals("timeLimit") ? new Gap.Missing(fact) : null, listed);
        }
        Class<?> kind = Facts.type(type, fact);
        boolean manyDays = kind == Occurrence.class && MANY_DAYS.contains(type);
        List<Object> values = manyDays ? List.copyOf(FEW_DEEDS) : values(kind);
        boolean canBeUnstated =
                values.stream().anyMatch(value -> value.toString().equals("NOT_STATED"));
        // What an application does not say is missing from it; only whether it is in writing is a fact about the world.
        boolean says = (rule instanceof ApplicationRule && !fact.equals("written"))
                || (rule instanceof FacilityApplicationRule && fact.equals("levelToBeShown"))
                || (rule instanceof AssessmentRule && fact.equals("made"));
        List<Occurrence> outermost = kind == Occurrence.class ? outermost(type, fact) : List.of();
        return new Dimension(fact, canBeUnstated && !says ? new Gap.Missing(fact) : null, values, outermost);
    }

    /** Days further off, where a period or an order of deeds makes them matter. */
    private static List<Occurrence> outermost(Class<?> type, String fact) {
        Occurrence later = Occurrence.on(DAY.plusDays(2));
        boolean fiveYears = fact.matches("made|given") && VALIDITIES.contains(type);
        if (fiveYears) {
            return List.of(Occurrence.on(DAY.minusYears(6)), later);
        }
        return switch (fact) {
            case "informed" -> List.of(Occurrence.on(DAY.minusYears(1)), later);
            // It can be earlier still than a notification that is earlier than what was found.
            case "employmentEndReported" -> List.of(Occurrence.on(EARLIEST), later);
            case "initiated" -> List.of(Occurrence.on(LocalDate.of(2014, 12, 31)), later);
            default -> MANY_DAYS.contains(type) && type != MonitoringHit.class ? List.of(later) : OUTERMOST;
        };
    }

    private static List<Object> values(Class<?> kind) {
        if (kind == Occurrence.class) {
            return List.copyOf(DEEDS);
        }
        if (kind == boolean.class) {
            return List.of(true, false);
        }
        assertThat(kind.isEnum()).as("values of %s", kind).isTrue();
        List<Object> values = new ArrayList<>(Arrays.asList(kind.getEnumConstants()));
        values.sort(Comparator.comparingInt(value -> value.toString().equals("NOT_STATED") ? 0 : 1));
        return values;
    }

    /** Values of facts whose type does not say which to try. */
    private static List<Object> listed(Rule<?> rule, String fact) {
        LocalDate tenYearsAgo = DAY.minusYears(10);
        return switch (fact.substring(fact.lastIndexOf('.') + 1)) {
            case "existing" ->
                List.of(
                        List.of(),
                        existing(ClearanceKind.PERSONNEL, DAY.minusYears(5).minusDays(1)),
                        existing(ClearanceKind.PERSONNEL, DAY.minusYears(5)),
                        existing(ClearanceKind.PERSONNEL, DAY.plusDays(1)),
                        existing(ClearanceKind.FACILITY, DAY));
            case "told" -> fact.equals("consent.told") ? told() : List.of();
            case "roles" ->
                List.of(
                        List.of(),
                        List.of(ResponsiblePerson.Role.PARTNER),
                        List.of(ResponsiblePerson.Role.BOARD_MEMBER),
                        List.of(ResponsiblePerson.Role.SIGNATORY),
                        List.of(ResponsiblePerson.Role.PROCURATION_HOLDER, ResponsiblePerson.Role.SIGNATORY));
            case "grounds" ->
                rule instanceof TaskRule task
                        ? List.of(List.of(TaskGround.valueOf(task.name())), List.of())
                        : List.of(
                                List.of(TaskGround.CLASSES_II_AND_III),
                                List.of(TaskGround.DEFENCE),
                                List.of(TaskGround.DEFENCE, TaskGround.CLASSES_II_AND_III),
                                List.of(TaskGround.INTERNATIONAL_CERTIFICATE),
                                List.of());
            case "name",
                    "birthPlace",
                    "homeMunicipality",
                    "contactDetails",
                    "occupation",
                    "title",
                    "otherIdentifier",
                    "criterion",
                    "citation",
                    "share" -> List.of(Optional.empty(), Optional.of("Xyz"));
            case "identityCode" -> List.of(Optional.empty(), Optional.of(PersonalIdentityCode.parse("100585-901F")));
            case "birthDate" -> List.of(When.NOT_STATED, When.parse("1985-05-10"), When.parse("1985-05"));
            case "nationalities" -> List.of(List.of(), List.of(Country.FINLAND));
            case "on" -> List.of(DAY);
            case "residences", "career" ->
                List.of(
                        Optional.empty(),
                        account(tenYearsAgo.minusDays(1), DAY),
                        account(tenYearsAgo, DAY),
                        account(tenYearsAgo.plusDays(1), DAY),
                        account(tenYearsAgo, DAY.minusDays(1)));
            case "omittedTies" ->
                List.of(List.of(), List.of(new ForeignTie.EarlierNationality(Country.parse("SE"), When.parse("1999"))));
            case "omittedBusinesses" ->
                List.of(
                        List.of(),
                        List.of(Occurrence.on(tenYearsAgo)),
                        List.of(Occurrence.on(tenYearsAgo.minusDays(1))),
                        List.of(Occurrence.on(tenYearsAgo.minusDays(1)), Occurrence.NOT_DONE));
            case "topics" ->
                List.of(
                        List.of(),
                        List.of(Interview.Topic.FOREIGN_TIES),
                        List.of(Interview.Topic.GENERAL_CIRCUMSTANCES, Interview.Topic.OTHER));
            case "recordedEnd" ->
                List.of(
                        Optional.empty(),
                        Optional.of(DAY.minusDays(1)),
                        Optional.of(DAY),
                        Optional.of(DAY.plusYears(6)));
            case "validUntil" ->
                rule instanceof CertificateContentRule || rule instanceof FacilityCertificateContentRule
                        ? List.of(Optional.empty(), Optional.of(DAY))
                        : List.of(
                                Optional.empty(),
                                Optional.of(DAY.minusDays(1)),
                                Optional.of(DAY),
                                Optional.of(DAY.plusYears(6)));
            case "businessId" -> List.of(Optional.empty(), Optional.of(BusinessId.parse("0737546-2")));
            case "subcontractors" ->
                List.of(List.of(), List.of(Subcontractor.builder().build()));
            case "decree" ->
                rule instanceof DutyToApplyRule
                        ? List.of()
                        : List.of(
                                Optional.empty(),
                                Optional.of(new Decree("123/2024", DAY.plusDays(1), Occurrence.NOT_DONE, Answer.YES)),
                                Optional.of(new Decree("123/2024", DAY, Occurrence.NOT_DONE, Answer.YES)));
            case "leftOut" -> List.of(List.of(), List.of(FacilityClearance.Aspect.values()));
            case "required", "promised" ->
                List.of(
                        List.of(),
                        List.of(Commitment.Element.values()),
                        List.of(Commitment.Element.KEEP_LEVEL, Commitment.Element.REPORT_CHANGES),
                        List.of(Commitment.Element.GIVE_ACCESS, Commitment.Element.GIVE_INFORMATION));
            case "timeLimit" ->
                List.of(
                        Optional.empty(),
                        Optional.of(DAY.minusDays(2)),
                        Optional.of(DAY.minusDays(1)),
                        Optional.of(DAY));
            case "documents" -> List.of(Optional.empty(), Optional.of(SecurityClass.II));
            case "inspector" -> List.copyOf(Arrays.asList(Authority.values()));
            case "subject" ->
                rule instanceof CompanyDemandRule
                        ? List.of()
                        : rule instanceof FacilityCertificateContentRule
                                ? List.of(Optional.empty(), Optional.of(Samples.company()))
                                : List.of(
                                        Optional.empty(),
                                        Optional.of(Samples.subject().build()));
            case "date" -> List.of(Optional.empty(), Optional.of(DAY));
            case "tasks" -> List.of(List.of(), List.of("Xyz"));
            case "access" ->
                rule instanceof CertificateContentRule
                        ? List.of(Optional.empty(), Optional.of(SecurityClass.II))
                        : List.of();
            case "contents" ->
                List.of(
                        List.of(),
                        Arrays.asList(RegisterEntry.Content.values()),
                        List.of(RegisterEntry.Content.OUTCOME));
            case "sources" ->
                List.of(
                        List.of(),
                        Arrays.asList(MonitoringSource.values()),
                        List.of(MonitoringSource.NOTIFICATION_OF_25_2),
                        List.of(MonitoringSource.POLICE_48_1),
                        List.of(MonitoringSource.POLICE_49, MonitoringSource.POLICE_5_1));
            case "issuer" ->
                rule instanceof CertificateContentRule || rule instanceof FacilityCertificateContentRule
                        ? List.of(Optional.empty(), Optional.of(Authority.SUPO))
                        : List.of(
                                Authority.SUPO,
                                Authority.DEFENCE_COMMAND,
                                Authority.TRAFICOM,
                                Authority.NATIONAL_SECURITY_AUTHORITY);
            case "holder" -> rule instanceof EntryRule ? List.copyOf(Arrays.asList(Authority.values())) : List.of();
            case "by", "maker" -> List.of(Authority.SUPO, Authority.DEFENCE_COMMAND, Authority.TRAFICOM);
            case "move" -> List.of(Optional.empty(), move(Level.CONCISE), move(Level.STANDARD));
            case "acceptance" -> List.of(Optional.empty(), acceptance(Level.STANDARD), acceptance(Level.COMPREHENSIVE));
            case "listed" ->
                rule instanceof SecurityRule
                        ? List.of(ListedTask.NATIONAL_DEFENCE_UNIVERSITY, ListedTask.NONE)
                        : List.of();
            case "relation" -> rule instanceof SecurityRule ? List.of(Relation.TO_BE_CHOSEN) : List.of();
            case "role" ->
                rule instanceof SecurityRule ? List.of(Applicant.Role.EMPLOYER, Applicant.Role.SUBJECT) : List.of();
            default -> List.of();
        };
    }

    private static Object existing(ClearanceKind kind, LocalDate made) {
        return List.of(new ExistingClearance(kind, made, Occurrence.NOT_STATED));
    }

    private static List<Object> told() {
        List<Object> lists = new ArrayList<>(List.of(List.of(), List.of(Consent.Told.values())));
        for (Consent.Told matter : Consent.Told.values()) {
            lists.add(List.of(matter));
        }
        return lists;
    }

    private static Object account(LocalDate from, LocalDate to) {
        return Optional.of(new Account(from, to, Answer.NO));
    }

    static Optional<LevelMove> move(Level to) {
        return Optional.of(Samples.moveUp().to(to).build());
    }

    private static Object acceptance(Level level) {
        Acceptance acceptance = Samples.acceptance().level(level).build();
        return Optional.of(acceptance);
    }

    private static List<Matter> matters(Rule<?> rule) {
        List<Matter> some = MATTERS_BY_RULE.get(rule.norm().id());
        if (some != null) {
            return some;
        }
        Provision provision = Provision.of(MATTERS_OF.getOrDefault(
                rule.norm().id(), rule.norm().provision().id()));
        boolean within = MATTERS_OF.containsKey(rule.norm().id());
        return allMatters()
                .filter(matter -> matter.provision().equals(provision)
                        || (within && matter.provision().isWithin(provision)))
                .toList();
    }

    private static Stream<Matter> allMatters() {
        return Stream.<Matter[]>of(
                        ApplicationMatter.values(),
                        PartyMatter.values(),
                        TieMatter.values(),
                        FacilityMatter.values(),
                        CertificateMatter.values(),
                        RegisterMatter.values())
                .flatMap(Arrays::stream);
    }

    /** A judgement by whoever may give one. */
    private record Recorded(LocalDate on, Judgement.Result result) {
        /** The result, as tables of cases write it; with the day if that is late. */
        @Override
        public String toString() {
            return on.isBefore(DAY) ? result.toString() : result + " on " + on;
        }
    }

    /** What is recorded on a matter: nothing, or each result long ago. */
    private static Dimension judgement(Matter matter) {
        List<List<Recorded>> values = new ArrayList<>(List.of(List.of()));
        values.addAll(recorded(matter, EARLIEST));
        return new Dimension(matter.name(), new Gap.Unrecorded(matter), values, otherEnd(matter));
    }

    /** What is recorded on a matter, if it makes a difference whether that was before, on or after a day. */
    private static Dimension judgementByDay(Matter matter) {
        List<List<Recorded>> values = new ArrayList<>(List.of(List.of()));
        values.addAll(recorded(matter, JUDGED));
        if (matter.isFinding()) {
            values.add(List.of(new Recorded(JUDGED, Judgement.Result.NO), new Recorded(DAY, Judgement.Result.YES)));
        }
        List<List<Recorded>> outermost = new ArrayList<>(recorded(matter, EARLIEST));
        outermost.addAll(otherEnd(matter));
        return new Dimension(matter.name(), new Gap.Unrecorded(matter), values, outermost);
    }

    private static List<List<Recorded>> recorded(Matter matter, LocalDate on) {
        return matter.isFinding()
                ? List.of(
                        List.of(new Recorded(on, Judgement.Result.YES)), List.of(new Recorded(on, Judgement.Result.NO)))
                : List.of(List.of(new Recorded(on, Judgement.Result.WEIGHED)));
    }

    /** What is only weighed has one result; that it is never recorded is the other way it can end. */
    private static List<List<Recorded>> otherEnd(Matter matter) {
        return matter.isFinding() ? List.of() : List.of(List.of());
    }

    /** What the values say is recorded on each matter, and what will be recorded on it after the day. */
    private static List<Judgement> judgements(Map<String, Object> values) {
        List<Judgement> judgements = new ArrayList<>();
        for (Matter matter : allMatters().toList()) {
            if (values.get(matter.name()) instanceof List<?> recorded) {
                Stream.concat(recorded.stream(), Stream.of(new Recorded(DAY.plusDays(1), Judgement.Result.NO)))
                        .map(Recorded.class::cast)
                        .flatMap(one -> Stream.of(Authority.SUPO, Authority.DEFENCE_COMMAND, Authority.TRAFICOM)
                                .map(by -> Samples.recorded(matter, by, one.on(), one.result())))
                        .forEach(judgements::add);
            }
        }
        return judgements;
    }

    @Test
    @DisplayName("every duty says whose it is, and nothing else does")
    void addressees() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.norm().addressee().isPresent())
                        .isEqualTo(rule.norm().check().isDuty()));
    }

    @Test
    @DisplayName("every fact that a rule names is an attribute of what is validated")
    void factsResolve() {
        rules().forEach(rule -> rule.norm()
                .check()
                .facts()
                .forEach(fact ->
                        assertThat(Facts.type(Facts.subject(rule), fact)).isNotNull()));
    }
}
