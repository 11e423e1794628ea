package fi.clearance.validation.data;

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
import fi.clearance.model.data.ForeignPoliceData;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.data.Verification;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary questions of use, with the days around which the law turns as edge cases. */
final class Cases {

    /** From this day on the rules are asked as they are prepared. */
    private static final LocalDate PREPARED_SINCE = LocalDate.of(2024, Month.MAY, 13);

    private static final LocalDate FIRST = LocalDate.of(1990, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(2030, Month.DECEMBER, 31);

    private Cases() {}

    /** Days between 1990 and 2030, often around leap days and around the anniversaries of the usual day of use. */
    static Arbitrary<LocalDate> days() {
        List<LocalDate> edges = Stream.of(
                        "2004-02-28",
                        "2004-02-29",
                        "2004-03-01",
                        "2012-02-28",
                        "2012-02-29",
                        "2014-02-28",
                        "2014-03-01",
                        "2014-03-14",
                        "2014-03-15",
                        "2014-03-16",
                        "2019-02-28",
                        "2019-05-31",
                        "2019-06-01",
                        "2022-02-28",
                        "2022-03-01",
                        "2023-02-28",
                        "2023-03-01",
                        "2024-02-28",
                        "2024-02-29",
                        "2024-03-01",
                        "2024-03-14",
                        "2024-03-15",
                        "2024-03-16",
                        "2024-05-12",
                        "2024-05-13",
                        "2028-02-29")
                .map(LocalDate::parse)
                .toList();
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.of(edges)),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    /** Days on both sides of the one from which on the whole text of the Act and of the bulletin is in force. */
    static Arbitrary<LocalDate> daysOfWholeText() {
        return Arbitraries.longs()
                .between(PREPARED_SINCE.minusDays(100).toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(edges ->
                        edges.add(PREPARED_SINCE.minusDays(1), PREPARED_SINCE, LocalDate.of(2028, Month.FEBRUARY, 29)));
    }

    static Arbitrary<DataUse> uses() {
        return Combinators.combine(births(), clearances(), data()).as(DataUse::new);
    }

    private static Arbitrary<Person> births() {
        Arbitrary<When> exact = days().map(day -> When.on(day.minusYears(10)));
        Arbitrary<When> year =
                Arbitraries.integers().between(1980, 2010).map(String::valueOf).map(When::parse);
        return Arbitraries.oneOf(exact, exact, year, Arbitraries.just(When.NOT_STATED))
                .map(birth -> Person.builder().birthDate(birth).build());
    }

    static Arbitrary<Occurrence> deeds() {
        return Arbitraries.oneOf(
                days().map(Occurrence::on), Arbitraries.of(Occurrence.NOT_DONE, Occurrence.NOT_STATED));
    }

    private static Arbitrary<List<Judgement>> judgements() {
        return Combinators.combine(
                        Arbitraries.of(DataMatter.class),
                        Arbitraries.of(
                                Authority.SUPO, Authority.DEFENCE_COMMAND, Authority.NATIONAL_BUREAU_OF_INVESTIGATION),
                        days(),
                        Arbitraries.of(Judgement.Result.class))
                .as((matter, by, on, result) -> Judgement.builder()
                        .matter(matter)
                        .by(by)
                        .on(on)
                        .result(result)
                        .reasons("recorded reasons")
                        .build())
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<PersonnelClearance> clearances() {
        return Combinators.combine(
                        Arbitraries.of(Level.class),
                        Arbitraries.of(Authority.SUPO, Authority.DEFENCE_COMMAND),
                        Arbitraries.of(PersonGroup.class),
                        Arbitraries.of(ForeignTiesBasis.class),
                        deeds(),
                        deeds(),
                        Arbitraries.of(CloseRelative.Kind.class).optional(0.1),
                        judgements())
                .as((level, authority, group, basis, emerged, consent, relative, judgements) ->
                        PersonnelClearance.builder()
                                .level(level)
                                .authority(authority)
                                .personGroup(group)
                                .foreignTiesBasis(basis)
                                .foreignTiesEmerged(emerged)
                                .foreignTiesConsent(consent)
                                .relative(relative)
                                .judgements(judgements)
                                .build());
    }

    private static Arbitrary<Datum> data() {
        return Arbitraries.of(DataSource.class)
                .flatMap(source -> Combinators.combine(
                                Arbitraries.of(Stream.of(SourceContent.values())
                                        .filter(content -> content.isPartOf(source))
                                        .toList()),
                                matters(),
                                judgements(),
                                deeds(),
                                Arbitraries.of(Answer.class))
                        .as((content, about, judgements, permission, answer) -> Datum.builder()
                                .source(source)
                                .content(content)
                                .about(about)
                                .judgements(judgements)
                                .verification(new Verification(answer, answer, permission, answer))
                                .foreignPoliceData(new ForeignPoliceData(
                                        answer,
                                        ForeignPoliceData.Obtained.FROM_EQUIVALENT_REGISTER,
                                        ForeignPoliceData.StoredBy.FINNISH_AUTHORITY))
                                .build()));
    }

    private static Arbitrary<SubjectMatter> matters() {
        Arbitrary<SubjectMatter> topics = Arbitraries.of(Topic.class).map(topic -> topic);
        Arbitrary<SubjectMatter> health = Combinators.combine(
                        Arbitraries.of(HealthInformation.Basis.class), Arbitraries.of(Answer.class))
                .as(HealthInformation::new);
        return Arbitraries.oneOf(acts().map(act -> act), acts().map(act -> act), health, topics);
    }

    static Arbitrary<ActTime> times() {
        Arbitrary<ActTime> exact = days().map(day -> ActTime.on(When.on(day)));
        Arbitrary<ActTime> month =
                days().map(day -> ActTime.parse(day.toString().substring(0, 7)));
        Arbitrary<ActTime> lasting = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 900))
                .as((first, length) -> ActTime.lasting(When.on(first), When.on(first.plusDays(length))));
        return Arbitraries.oneOf(exact, exact, month, lasting, Arbitraries.just(ActTime.NOT_STATED));
    }

    static Arbitrary<CriminalAct> acts() {
        return Combinators.combine(
                        times(),
                        Arbitraries.integers().between(0, 2000).optional(0.5),
                        Arbitraries.of(CriminalAct.Stage.class),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Answer.class),
                        deeds())
                .as((time, wait, stage, records, reported, investigation) -> CriminalAct.builder()
                        .time(time)
                        .decided(decided(time, wait))
                        .stage(stage)
                        .inCriminalRecords(records)
                        .reportedToPolice(reported)
                        .investigation(investigation)
                        .build());
    }

    private static Occurrence decided(ActTime time, Optional<Integer> wait) {
        return time.isStated()
                ? wait.map(days -> Occurrence.on(time.lastDay().latest().plusDays(days)))
                        .orElse(Occurrence.NOT_STATED)
                : Occurrence.NOT_DONE;
    }
}
