package fi.clearance.validation.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Consent;
import fi.clearance.model.data.Datum;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDatum.About;
import fi.clearance.model.facility.CompanyDatum.ImmigrationData;
import fi.clearance.model.facility.CompanyDatum.StaffData;
import fi.clearance.model.facility.CompanyDatum.TaxData;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

@Label("the report on a facility clearance holds the reports on its elements, and nothing else about them")
class FacilityReportLaws {

    private static final int TRIES = 200;

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2013, 1, 1);
        return Arbitraries.integers().between(0, 6000).map(first::plusDays);
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(Facilities.readings());
    }

    private static <E> Arbitrary<List<E>> upToFour(Arbitrary<E> elements) {
        return elements.list().ofMaxSize(4);
    }

    /** Fines for acts of 2008 and later: on many days more than ten years old. */
    private Arbitrary<List<Datum>> fines() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 2500),
                        Arbitraries.integers().between(2500, 5000))
                .map(LocalDate.of(2008, 1, 1)::plusDays)
                .map(Facilities::fine)
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<ResponsiblePerson> people() {
        return Combinators.combine(
                        Arbitraries.of(ResponsiblePerson.Role.class).list().ofMaxSize(2),
                        FacilityArbitraries.answers(),
                        Arbitraries.of(Answer.NO, Answer.NOT_STATED))
                .as((roles, registered, nonBusiness) -> ResponsiblePerson.builder()
                        .roles(roles)
                        .inPublicRegister(registered)
                        .ofNonBusinessBody(nonBusiness)
                        .build());
    }

    private Arbitrary<Consent> consents() {
        return FacilityArbitraries.deeds(days())
                .map(given -> Samples.consent().given(given).build());
    }

    @Provide
    Arbitrary<List<ResponsiblePersonClearance>> responsiblePersons() {
        return upToFour(Combinators.combine(
                        people(), fines(), consents(), FacilityArbitraries.answers(), FacilityArbitraries.deeds(days()))
                .as((person, data, consent, within, started) -> Facilities.responsiblePerson()
                        .person(person)
                        .data(data)
                        .consent(consent)
                        .withinConsent(within)
                        .started(started)
                        .build()));
    }

    @Provide
    Arbitrary<List<CompanyDatum>> data() {
        Arbitrary<Answer> answers = FacilityArbitraries.answers();
        return upToFour(Builders.withBuilder(CompanyDatum::builder)
                .use(Arbitraries.of(CompanySource.class))
                .in((builder, source) -> builder.source(source))
                .use(Arbitraries.of(About.class))
                .in((builder, about) -> builder.about(about))
                .use(answers)
                .in((builder, answer) -> builder.correspondsToRepealedAct(answer))
                .use(Arbitraries.of(StaffData.class))
                .in((builder, part) -> builder.staffData(part))
                .use(Arbitraries.of(TaxData.class))
                .in((builder, part) -> builder.taxData(part))
                .use(answers)
                .in((builder, answer) -> builder.enforceableDefault(answer))
                .use(Arbitraries.of(ImmigrationData.class))
                .in((builder, part) -> builder.immigrationData(part))
                .use(answers)
                .in((builder, answer) -> builder.companyConsents(answer))
                .use(answers)
                .in((builder, answer) -> builder.deliveredByCompany(answer))
                .build(builder -> builder.build()));
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return upToFour(Combinators.combine(
                        Arbitraries.of(Authority.class),
                        Arbitraries.of(Inspection.Target.class),
                        FacilityArbitraries.answers())
                .as((inspector, target, dwelling) -> Facilities.inspection()
                        .inspector(inspector)
                        .target(target)
                        .dwelling(dwelling)
                        .build()));
    }

    @Provide
    Arbitrary<List<SubcontractorExtension>> extensions() {
        return upToFour(Combinators.combine(
                        FacilityArbitraries.bases(),
                        consents(),
                        FacilityArbitraries.deeds(days()),
                        responsiblePersons(),
                        data())
                .as((basis, consent, started, people, data) -> Facilities.extension()
                        .basis(basis)
                        .consent(consent)
                        .started(started)
                        .responsiblePersons(people)
                        .data(data)
                        .build()));
    }

    private static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        FacilityArbitraries.answers(), FacilityArbitraries.answers(), Arbitraries.of(true, false))
                .as((made, given, attached) -> Assessment.builder()
                        .made(made)
                        .certificateGiven(given)
                        .certificateAttached(attached && given != Answer.NO)
                        .build());
    }

    @Provide
    Arbitrary<List<Subcontractor>> subcontractors() {
        return upToFour(Combinators.combine(
                        assessments(),
                        Arbitraries.of("asennustyöt", "huolto").optional(0.5),
                        Arbitraries.of(
                                Samples.company(),
                                Facilities.company().build(),
                                Facilities.company().name("Toinen Oy").build()))
                .as((assessment, share, company) -> Subcontractor.builder()
                        .assessment(assessment)
                        .share(share)
                        .company(company)
                        .build()));
    }

    /** The findings on each element by itself, under its place in the list. */
    private static <E> List<Finding> each(String list, List<E> elements, Validator<E> rules, Setting at) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> rules.validate(elements.get(i), at).findings().stream()
                        .map(finding -> new Finding(
                                finding.rule(),
                                finding.outcome(),
                                finding.questions(),
                                list + "[" + i + "]" + (finding.path().isEmpty() ? "" : "." + finding.path()))))
                .toList();
    }

    private static List<Finding> under(String list, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.path().startsWith(list + "["))
                .toList();
    }

    /** The findings that stand under no list at all. */
    private static List<Finding> apart(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.path().contains("["))
                .toList();
    }

    private static Report report(FacilityClearance.Builder clearance, Setting at) {
        return FacilityValidators.CLEARANCE.validate(clearance.build(), at);
    }

    @Property(tries = TRIES)
    @Label("37.2 under responsiblePersons[i], exactly what RESPONSIBLE_PERSON finds on each")
    void responsiblePersons(
            @ForAll("responsiblePersons") List<ResponsiblePersonClearance> people,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Report report = report(Facilities.clearance().responsiblePersons(people), at);
        List<Finding> found = under("responsiblePersons", report);
        assertThat(found).isEqualTo(each("responsiblePersons", people, FacilityValidators.RESPONSIBLE_PERSON, at));
        Statistics.label("an act too old")
                .collect(found.stream()
                        .anyMatch(finding -> finding.rule().norm().id().equals("32.1:3")
                                && finding.outcome().kind() == OutcomeKind.NOT_MET))
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
        assertThat(apart(report)).isEqualTo(apart(report(Facilities.clearance(), at)));
    }

    @Property(tries = TRIES)
    @Label("37.1 under data[i], exactly what DATUM finds on each")
    void data(
            @ForAll("data") List<CompanyDatum> data,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Report report = report(Facilities.clearance().data(data), at);
        assertThat(under("data", report)).isEqualTo(each("data", data, FacilityValidators.DATUM, at));
        assertThat(apart(report)).isEqualTo(apart(report(Facilities.clearance(), at)));
    }

    @Property(tries = TRIES)
    @Label("39.2 under inspections[i], exactly what INSPECTION finds on each")
    void inspections(
            @ForAll("inspections") List<Inspection> inspections,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Report report = report(Facilities.clearance().inspections(inspections), at);
        assertThat(under("inspections", report))
                .isEqualTo(each("inspections", inspections, FacilityValidators.INSPECTION, at));
        assertThat(apart(report)).isEqualTo(apart(report(Facilities.clearance(), at)));
    }

    @Property(tries = TRIES)
    @Label("36.3 under extensions[i], exactly what EXTENSION finds on each")
    void extensions(
            @ForAll("extensions") List<SubcontractorExtension> extensions,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Report report = report(Facilities.clearance().extensions(extensions), at);
        assertThat(under("extensions", report))
                .isEqualTo(each("extensions", extensions, FacilityValidators.EXTENSION, at));
        assertThat(apart(report)).isEqualTo(apart(report(Facilities.clearance(), at)));
    }

    @Property(tries = TRIES)
    @Label("35.1:2 under subcontractors[i] of an application, exactly what SUBCONTRACTOR finds on each")
    void subcontractors(@ForAll("subcontractors") List<Subcontractor> subcontractors, @ForAll("days") LocalDate day) {
        Setting at = Setting.on(day);
        Report report = FacilityValidators.APPLICATION.validate(
                Facilities.application()
                        .subcontractorsPlanned(Answer.NOT_STATED)
                        .subcontractors(subcontractors)
                        .build(),
                at);
        assertThat(under("subcontractors", report))
                .isEqualTo(each("subcontractors", subcontractors, FacilityValidators.SUBCONTRACTOR, at));
    }

    @Example
    @Label("32.1:3 37.2 an act of a board member that is more than ten years old is barred, and found in its place")
    void oldAct() {
        FacilityClearance.Builder clearance = Facilities.clearance()
                .addResponsiblePerson(Facilities.responsiblePerson()
                        .addData(Facilities.fine(Samples.DAY.minusYears(10).minusDays(1)))
                        .addData(Facilities.fine(Samples.DAY.minusYears(10).plusDays(1)))
                        .build());
        assertThat(report(clearance, Setting.on(Samples.DAY)).findings(OutcomeKind.NOT_MET))
                .extracting(Object::toString)
                .containsExactly("responsiblePersons[1].screening.data[1] 32.1:3 NOT_MET");
    }
}
