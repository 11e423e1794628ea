package fi.clearance.validation.data;

import fi.clearance.laws.Space;
import fi.clearance.laws.Space.Dimension;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.model.data.ForeignPoliceData;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.NbiNotification;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.StayAbroad;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.data.Verification;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.CertificateAtConciseLevel;
import fi.clearance.validation.data.DataReading.CompetentAuthorityMeant;
import fi.clearance.validation.data.DataReading.EmployerAbroad;
import fi.clearance.validation.data.DataReading.MilitaryRegistersAtConciseLevel;
import fi.clearance.validation.data.DataReading.ServiceDuringStay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The spaces of facts of the rules on data. A rule that looks at a fact without values here fails the build. */
final class DataSpaces {

    private static final LocalDate DAY = Base.USE;
    private static final List<Occurrence> DEEDS =
            List.of(Occurrence.NOT_STATED, Occurrence.NOT_DONE, Occurrence.on(DAY), Occurrence.on(DAY.plusDays(1)));
    private static final List<Answer> ANSWERS = List.of(Answer.NOT_STATED, Answer.YES, Answer.NO);

    /** The questions that stay open by default, by the provision that raises them. */
    private static final Map<String, Reading[]> OPEN_QUESTIONS = Map.of(
            "25.1:13c", CompetentAuthorityMeant.values(),
            "30.1/certificate", CertificateAtConciseLevel.values(),
            "30.1/military", MilitaryRegistersAtConciseLevel.values(),
            "26.2:2/employer", EmployerAbroad.values(),
            "26.2:2/part", ServiceDuringStay.values());

    private DataSpaces() {}

    static Space<DataUse> of(Rule<DataUse> rule, Readings readings) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String fact : rule.norm().check().facts()) {
            dimensions.addAll(dimensions(fact, rule));
        }
        questions(rule.norm().id(), dimensions);
        if (rule.norm().id().equals("26.1/use")) {
            questions("26.2:2", dimensions);
        }
        return new Space<>(dimensions, DataSpaces::use, values -> setting(values, readings));
    }

    static Space<ForeignCertificate> ofCertificates(Rule<ForeignCertificate> rule, Readings readings) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String fact : rule.norm().check().facts()) {
            dimensions.addAll(certificate(fact, ""));
        }
        questions(rule.norm().id(), dimensions);
        return new Space<>(
                dimensions,
                values -> serviceWithoutStay(values, "") ? Optional.empty() : Optional.of(certificateOf(values, "")),
                values -> setting(values, readings));
    }

    private static void questions(String id, List<Dimension> dimensions) {
        OPEN_QUESTIONS.forEach((key, readings) -> {
            if (key.split("/", -1)[0].equals(id)) {
                List<Object> values = new ArrayList<>(List.of("open"));
                values.addAll(Arrays.asList(readings));
                dimensions.add(new Dimension(
                        "question " + readings[0].question(), new Gap.Open(readings[0].question()), values));
            }
        });
    }

    private static Setting setting(Map<String, Object> values, Readings readings) {
        Setting setting = Setting.on(DAY).with(readings);
        for (Object value : values.values()) {
            if (value instanceof Reading reading) {
                setting = setting.with(reading);
            }
        }
        return setting;
    }

    private static Dimension stated(String fact, Object... values) {
        return new Dimension(fact, null, List.of(values));
    }

    private static Dimension open(String fact, List<?> values) {
        return new Dimension(fact, new Gap.Missing(fact), values);
    }

    private static List<Dimension> dimensions(String fact, Rule<DataUse> rule) {
        if (fact.startsWith("datum.certificate.")) {
            return certificate(fact.substring("datum.certificate.".length()), "datum.certificate.");
        }
        return switch (fact) {
            case "datum.source" -> List.of(new Dimension(fact, null, sources(rule)));
            case "datum.content" -> List.of(open(fact, contents(rule)));
            case "datum.about" ->
                List.of(stated(
                        fact,
                        "act",
                        "health",
                        Topic.BUSINESS_ACTIVITY,
                        Topic.ASSETS_DEBTS_AND_COMMITMENTS,
                        Topic.FAMILY_AND_KINSHIP,
                        Topic.FOREIGN_TIES,
                        Topic.OTHER));
            case "datum.about.time" ->
                List.of(new Dimension(
                        fact,
                        new Gap.Missing(fact),
                        times(rule),
                        List.of(ActTime.parse("1990-01-01"), ActTime.parse("2024-03-15"))));
            case "datum.about.decided" ->
                List.of(open(
                        fact,
                        List.of(
                                Occurrence.NOT_STATED,
                                Occurrence.NOT_DONE,
                                Occurrence.on(DAY.minusYears(10).plusDays(1)))));
            case "datum.about.stage" ->
                List.of(open(
                        fact,
                        List.of(
                                CriminalAct.Stage.NOT_STATED,
                                CriminalAct.Stage.NOT_INVESTIGATED,
                                CriminalAct.Stage.PRE_TRIAL_INVESTIGATION,
                                CriminalAct.Stage.WITH_PROSECUTOR,
                                CriminalAct.Stage.IN_COURT,
                                CriminalAct.Stage.CLOSED,
                                CriminalAct.Stage.DECIDED)));
            case "datum.about.inCriminalRecords",
                    "datum.about.reportedToPolice",
                    "datum.about.correctnessInDoubt",
                    "datum.verification.checks",
                    "datum.verification.fromAnotherAuthority",
                    "datum.verification.legalBasis",
                    "clearance.highestClasses",
                    "datum.foreignPoliceData.storableInFinland" -> List.of(open(fact, ANSWERS));
            case "datum.about.investigation",
                    "datum.verification.permission",
                    "clearance.consent",
                    "clearance.foreignTiesConsent" -> List.of(open(fact, DEEDS));
            case "clearance.foreignTiesEmerged" ->
                List.of(open(
                        fact,
                        List.of(
                                Occurrence.NOT_STATED,
                                Occurrence.NOT_DONE,
                                Occurrence.on(DAY.minusDays(1)),
                                Occurrence.on(DAY),
                                Occurrence.on(DAY.plusDays(1)))));
            case "datum.about.basis" ->
                List.of(open(
                        fact,
                        List.of(
                                HealthInformation.Basis.NOT_STATED,
                                HealthInformation.Basis.MEDICAL_CERTIFICATE,
                                HealthInformation.Basis.PROFESSIONAL_ENTRY,
                                HealthInformation.Basis.PROFESSIONAL_STATEMENT,
                                HealthInformation.Basis.OTHER)));
            case "datum.foreignPoliceData.obtained" ->
                List.of(open(
                        fact,
                        List.of(
                                ForeignPoliceData.Obtained.NOT_STATED,
                                ForeignPoliceData.Obtained.FROM_EU_MEMBER_STATE,
                                ForeignPoliceData.Obtained.FROM_EQUIVALENT_REGISTER,
                                ForeignPoliceData.Obtained.OTHERWISE)));
            case "datum.foreignPoliceData.storedBy" ->
                List.of(open(
                        fact,
                        List.of(
                                ForeignPoliceData.StoredBy.NOT_STATED,
                                ForeignPoliceData.StoredBy.FINNISH_AUTHORITY,
                                ForeignPoliceData.StoredBy.FOREIGN_AUTHORITY,
                                ForeignPoliceData.StoredBy.BOTH,
                                ForeignPoliceData.StoredBy.NEITHER)));
            case "subject.birthDate" ->
                List.of(new Dimension(
                        fact,
                        new Gap.Missing(fact),
                        List.of(When.NOT_STATED, When.parse("2000-05-10"), When.parse("2000-02-29")),
                        List.of(When.parse("1970-01-01"), When.parse("2010-01-01"))));
            case "clearance.level" -> List.of(stated(fact, (Object[]) Level.values()));
            case "clearance.authority" -> List.of(stated(fact, Authority.SUPO, Authority.DEFENCE_COMMAND));
            case "clearance.relative" ->
                List.of(stated(fact, Optional.empty(), Optional.of(CloseRelative.Kind.SPOUSE)));
            case "clearance.personGroup" -> List.of(open(fact, unstatedFirst(PersonGroup.values())));
            case "clearance.foreignTiesBasis" ->
                List.of(open(
                        fact,
                        List.of(
                                ForeignTiesBasis.NOT_STATED,
                                ForeignTiesBasis.TASK_OF_19_1_1,
                                ForeignTiesBasis.FOREIGN_AFFAIRS_TRAINING,
                                ForeignTiesBasis.CONSENT_AND_NEED,
                                ForeignTiesBasis.NONE)));
            case "datum.notification.ground" ->
                List.of(stated(
                        fact,
                        Optional.empty(),
                        Optional.of(NbiNotification.Ground.LINKS),
                        Optional.of(NbiNotification.Ground.SUSPICION),
                        Optional.of(NbiNotification.Ground.ENTRIES)));
            case "datum.notification.explainsSignificance",
                    "datum.notification.linksRepeated",
                    "datum.notification.linksPermanent",
                    "datum.notification.restsOnListedGroups",
                    "datum.notification.restsOnObservations" -> List.of(stated(fact, true, false));
            case "datum.notification.associate" ->
                List.of(stated(fact, NbiNotification.Associate.NONE, NbiNotification.Associate.FOUND_BY_COURT));
            case "datum.notification.entries" -> List.of(stated(fact, 1, 2));
            case "datum.judgements", "clearance.judgements" -> matters(rule);
            default -> throw new AssertionError(rule + " looks at " + fact + ", which has no values to be tried with");
        };
    }

    private static List<Dimension> certificate(String fact, String path) {
        return switch (fact) {
            case "staysAbroad" ->
                List.of(
                        open(
                                path + fact,
                                List.of(
                                        "not stated",
                                        "none",
                                        "2015-01-01/2019-12-31",
                                        "2015-01-01/2020-01-01",
                                        "2010-01-01/2019-03-14",
                                        "2010-01-01/2019-03-15",
                                        "2019-03-15/",
                                        "2019-03-16/",
                                        "2015-01-01/2017-12-31 2018-01-01/2020-06-01",
                                        "2015-01-01/2017-12-31 2018-01-02/2020-06-01",
                                        "2014-01-01/=OTHER_COMPANY",
                                        "2014-01-01/2020-12-31=NONE 2021-01-01/=OTHER_COMPANY",
                                        "2014-01-01/2020-12-31=NONE 2021-01-01/=AUTHORITY",
                                        "2000-01-01/2013-12-31=AUTHORITY 2014-01-01/=NONE")),
                        open(
                                path + fact + ".service",
                                List.of(
                                        StayAbroad.Service.NOT_STATED,
                                        StayAbroad.Service.NONE,
                                        StayAbroad.Service.OTHER_COMPANY,
                                        StayAbroad.Service.AUTHORITY)));
            case "obtainableByAuthority", "obtainableBySubject" -> List.of(open(path + fact, ANSWERS));
            default -> throw new AssertionError("a certificate has no fact " + fact);
        };
    }

    private static List<Object> unstatedFirst(Enum<?>... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(0, all.remove(all.size() - 1));
        return all;
    }

    /** Every source that the rule is put to, and two that it is not. */
    private static List<DataSource> sources(Rule<DataUse> rule) {
        List<DataSource> put = new ArrayList<>();
        List<DataSource> others = new ArrayList<>();
        for (DataSource source : DataSource.values()) {
            DataUse use = use(Map.of("datum.source", source, "datum.about", Topic.FOREIGN_TIES))
                    .orElseThrow();
            (rule.norm().claim().test(use) ? put : others).add(source);
        }
        put.addAll(others.subList(0, Math.min(2, others.size())));
        return put;
    }

    /**
     * For rules on the whole register list every part of every source; elsewhere the parts that the rule tells apart.
     */
    private static List<SourceContent> contents(Rule<DataUse> rule) {
        List<SourceContent> all = new ArrayList<>(List.of(SourceContent.values()));
        all.remove(SourceContent.NOT_STATED);
        if (rule == DataUseRule.ACT_OVER_TEN_YEARS_OLD) {
            all.retainAll(List.of(SourceContent.LIKE_CRIMINAL_RECORDS, SourceContent.OTHER_FOREIGN_DATA));
        }
        if (rule == ExaminationRule.FOREIGN_CERTIFICATE) {
            all.retainAll(List.of(SourceContent.LIKE_POPULATION_DATA, SourceContent.OTHER_FOREIGN_DATA));
        }
        all.add(0, SourceContent.NOT_STATED);
        return all;
    }

    private static List<Object> times(Rule<DataUse> rule) {
        Stream<String> texts = rule == DataUseRule.ACT_OVER_TEN_YEARS_OLD
                ? Stream.of("2014-03-14", "2014-03-15", "2014-03-16", "2014-03", "2013-06-01/2014-05-31")
                : Stream.of(
                        "2015-02-27",
                        "2015-02-28",
                        "2015-03-01",
                        "2015-05-09",
                        "2015-05-10",
                        "2015-05",
                        "2016-06-01",
                        "2015-02-27/2015-05-10");
        List<Object> times = new ArrayList<>(List.of(ActTime.NOT_STATED));
        texts.map(ActTime::parse).forEach(times::add);
        return times;
    }

    /** The matters that the rule's provision leaves to judgement. */
    private static List<Dimension> matters(Rule<DataUse> rule) {
        return Stream.of(DataMatter.values())
                .filter(matter -> matter.provision().equals(rule.norm().provision()))
                .map(matter -> new Dimension(
                        matter.name(),
                        new Gap.Unrecorded(matter),
                        List.of("unrecorded", Judgement.Result.YES, Judgement.Result.NO)))
                .toList();
    }

    /** Builds the question of use; empty for a combination that means nothing. */
    static Optional<DataUse> use(Map<String, Object> values) {
        try {
            DataSource source =
                    value(values, "datum.source", source(value(values, "datum.content", SourceContent.NOT_STATED)));
            if (!value(values, "datum.content", SourceContent.NOT_STATED).isPartOf(source)
                    || serviceWithoutStay(values, "datum.certificate.")) {
                return Optional.empty();
            }
            Authority maker = value(values, "clearance.authority", Authority.SUPO);
            List<Judgement> judgements = judgements(values, maker);
            PersonnelClearance clearance = PersonnelClearance.builder()
                    .level(value(values, "clearance.level", Level.STANDARD))
                    .authority(maker)
                    .relative(value(values, "clearance.relative", Optional.<CloseRelative.Kind>empty()))
                    .highestClasses(value(values, "clearance.highestClasses", Answer.YES))
                    .personGroup(value(values, "clearance.personGroup", PersonGroup.CHOSEN_FOR_DEFENCE_FORCES))
                    .foreignTiesBasis(value(values, "clearance.foreignTiesBasis", ForeignTiesBasis.OFFICER_STUDIES))
                    .consent(value(values, "clearance.consent", Occurrence.on(DAY)))
                    .foreignTiesConsent(value(values, "clearance.foreignTiesConsent", Occurrence.on(DAY)))
                    .foreignTiesEmerged(value(values, "clearance.foreignTiesEmerged", Occurrence.on(DAY)))
                    .judgements(judgements)
                    .build();
            Datum datum = Datum.builder()
                    .source(source)
                    .content(value(values, "datum.content", SourceContent.NOT_STATED))
                    .about(about(values))
                    .verification(new Verification(
                            value(values, "datum.verification.checks", Answer.YES),
                            value(values, "datum.verification.fromAnotherAuthority", Answer.YES),
                            value(values, "datum.verification.permission", Occurrence.on(DAY)),
                            value(values, "datum.verification.legalBasis", Answer.YES)))
                    .foreignPoliceData(new ForeignPoliceData(
                            value(values, "datum.foreignPoliceData.storableInFinland", Answer.YES),
                            value(
                                    values,
                                    "datum.foreignPoliceData.obtained",
                                    ForeignPoliceData.Obtained.FROM_EU_MEMBER_STATE),
                            value(values, "datum.foreignPoliceData.storedBy", ForeignPoliceData.StoredBy.BOTH)))
                    .notification(NbiNotification.builder()
                            .ground(value(
                                    values, "datum.notification.ground", Optional.of(NbiNotification.Ground.SUSPICION)))
                            .explainsSignificance(value(values, "datum.notification.explainsSignificance", true))
                            .linksRepeated(value(values, "datum.notification.linksRepeated", true))
                            .linksPermanent(value(values, "datum.notification.linksPermanent", true))
                            .associate(value(
                                    values, "datum.notification.associate", NbiNotification.Associate.FOUND_BY_COURT))
                            .entries(value(values, "datum.notification.entries", 2))
                            .restsOnListedGroups(value(values, "datum.notification.restsOnListedGroups", true))
                            .restsOnObservations(value(values, "datum.notification.restsOnObservations", true))
                            .build())
                    .certificate(certificateOf(values, "datum.certificate."))
                    .judgements(judgements)
                    .build();
            Person subject = Person.builder()
                    .birthDate(value(values, "subject.birthDate", When.parse("1985-05-10")))
                    .build();
            return Optional.of(new DataUse(subject, clearance, datum));
        } catch (IllegalArgumentException meansNothing) {
            return Optional.empty();
        }
    }

    private static DataSource source(SourceContent content) {
        return Stream.of(DataSource.values())
                .filter(content::isPartOf)
                .findFirst()
                .orElseThrow();
    }

    private static SubjectMatter about(Map<String, Object> values) {
        Object about = value(
                values,
                "datum.about",
                values.keySet().stream().anyMatch(fact -> fact.startsWith("datum.about.")) ? "act" : Topic.OTHER);
        if (about instanceof Topic topic) {
            return topic;
        }
        if (about.equals("health")) {
            return new HealthInformation(
                    value(values, "datum.about.basis", HealthInformation.Basis.MEDICAL_CERTIFICATE),
                    value(values, "datum.about.correctnessInDoubt", Answer.NO));
        }
        return CriminalAct.builder()
                .time(value(values, "datum.about.time", ActTime.parse("2020-01-01")))
                .decided(value(values, "datum.about.decided", Occurrence.NOT_DONE))
                .stage(value(values, "datum.about.stage", CriminalAct.Stage.DECIDED))
                .inCriminalRecords(value(values, "datum.about.inCriminalRecords", Answer.NO))
                .reportedToPolice(value(values, "datum.about.reportedToPolice", Answer.NO))
                .investigation(value(values, "datum.about.investigation", Occurrence.NOT_DONE))
                .build();
    }

    private static List<Judgement> judgements(Map<String, Object> values, Authority maker) {
        List<Judgement> judgements = new ArrayList<>();
        for (DataMatter matter : DataMatter.values()) {
            if (values.get(matter.name()) instanceof Judgement.Result result) {
                judgements.add(Judgement.builder()
                        .matter(matter)
                        .by(matter.decidedBy(maker))
                        .on(DAY)
                        .result(result)
                        .reasons("recorded reasons")
                        .build());
            }
        }
        return judgements;
    }

    private static boolean serviceWithoutStay(Map<String, Object> values, String path) {
        return value(values, path + "staysAbroad", "none").equals("not stated")
                && value(values, path + "staysAbroad.service", StayAbroad.Service.NOT_STATED)
                        != StayAbroad.Service.NOT_STATED;
    }

    private static ForeignCertificate certificateOf(Map<String, Object> values, String path) {
        StayAbroad.Service service = value(values, path + "staysAbroad.service", StayAbroad.Service.NONE);
        List<StayAbroad> stays = new ArrayList<>();
        String spans = value(values, path + "staysAbroad", "2015-01-01/2020-01-01");
        if (spans.contains("/")) {
            for (String span : spans.split(" ", -1)) {
                stays.add(stay(span, service));
            }
        }
        return ForeignCertificate.builder()
                .staysAbroad(stays)
                .noStays(spans.equals("none"))
                .obtainableBySubject(value(values, path + "obtainableBySubject", Answer.YES))
                .obtainableByAuthority(value(values, path + "obtainableByAuthority", Answer.NO))
                .build();
    }

    private static StayAbroad stay(String text, StayAbroad.Service otherwise) {
        String[] parts = text.split("=", -1);
        String[] days = parts[0].split("/", -1);
        StayAbroad.Service service = parts.length > 1 ? StayAbroad.Service.valueOf(parts[1]) : otherwise;
        StayAbroad.Builder stay = StayAbroad.builder()
                .country(Country.parse("ES"))
                .firstDay(LocalDate.parse(days[0]))
                .service(service);
        if (!days[1].isEmpty()) {
            stay.lastDay(LocalDate.parse(days[1]));
        }
        return stay.build();
    }

    @SuppressWarnings("unchecked") // each fact is written and read under one type, in this file only
    private static <V> V value(Map<String, Object> values, String fact, V otherwise) {
        return (V) values.getOrDefault(fact, otherwise);
    }
}
