package fi.clearance.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.DutyToApply;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.application.RelativeExtension;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceContent;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.ContentItem;
import fi.clearance.model.certificate.FacilityCertificate;
import fi.clearance.model.certificate.FacilityCertificateGrant;
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.NewCertificate;
import fi.clearance.model.certificate.PersonnelCertificate;
import fi.clearance.model.certificate.Renewal;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.data.Topic;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityApplicant;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Kinship;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Remark;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.tie.TieChange;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("no personal data is printed")
class PrivacyLaws {

    /** The text attributes that hold personal data. */
    private static final Set<String> PERSONAL = Set.of(
            "FacilityApplication.criterion",
            "Judgement.reasons",
            "Organisation.contactDetails",
            "Organisation.name",
            "Organisation.otherIdentifier",
            "Person.birthPlace",
            "Person.contactDetails",
            "Person.homeMunicipality",
            "Person.name",
            "Person.occupation",
            "PersonalIdentityCode.value",
            "PersonnelCertificate.tasks",
            "Subcontractor.share",
            "Task.title");

    /**
     * The text attributes that hold none: numbers of the statute and of decrees, citations of other law, codes of
     * countries and companies, names of constants.
     */
    private static final Set<String> PUBLIC = Set.of(
            "Amendment.citation",
            "BusinessId.value",
            "Country.code",
            "Decree.number",
            "FacilityBasis.citation",
            "Instrument.eli",
            "Instrument.number",
            "Matter.name",
            "Provision.eId",
            "Provision.heading",
            "Provision.id",
            "Provision.wordingHash");

    private static final List<String> MARKERS = List.of(
            "Xname",
            "Xplace",
            "Xmunicipality",
            "Xcontact",
            "Xoccupation",
            "Xorganisation",
            "Xidentifier",
            "Xreach",
            "Xshare",
            "Xcriterion",
            "Xtitle",
            "Xtask",
            "Xreasons",
            "131052",
            "308T",
            "1952-10-13");

    private static final PersonalIdentityCode CODE = PersonalIdentityCode.parse("131052-308T");
    private static final Person RELATIVE = person().build();
    private static final CloseRelative CHILD = new CloseRelative(CloseRelative.Kind.CHILD, RELATIVE);
    private static final Person SUBJECT = person().addCloseRelative(CHILD).build();
    private static final Judgement JUDGEMENT = Judgement.builder()
            .matter(DataMatter.STAGE)
            .by(Authority.SUPO)
            .on(LocalDate.of(2024, 3, 15))
            .result(Judgement.Result.YES)
            .reasons("Xreasons")
            .build();
    private static final PersonnelClearance CLEARANCE = PersonnelClearance.builder()
            .level(Level.COMPREHENSIVE)
            .authority(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Datum DATUM = Datum.builder()
            .source(DataSource.INTERVIEW)
            .about(Topic.OTHER)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Organisation ORGANISATION = Organisation.builder()
            .name("Xorganisation")
            .otherIdentifier("Xidentifier")
            .contactDetails("Xreach")
            .build();
    private static final ResponsiblePerson RESPONSIBLE =
            ResponsiblePerson.builder().person(SUBJECT).build();
    private static final Applicant APPLICANT = Applicant.builder()
            .role(Applicant.Role.EMPLOYER)
            .organisation(ORGANISATION)
            .build();
    private static final Remark REMARK =
            Remark.builder().maker(Authority.SUPO).addJudgement(JUDGEMENT).build();
    private static final Task TASK = Task.builder().title("Xtitle").build();
    private static final PersonnelApplication APPLICATION = PersonnelApplication.builder()
            .on(LocalDate.of(2024, 3, 1))
            .level(Level.COMPREHENSIVE)
            .applicant(APPLICANT)
            .subject(SUBJECT)
            .task(TASK)
            .build();
    private static final Acceptance ACCEPTANCE = Acceptance.builder()
            .company(ORGANISATION)
            .by(Authority.SUPO)
            .level(Level.STANDARD)
            .addJudgement(JUDGEMENT)
            .build();
    private static final LevelMove MOVE = LevelMove.builder()
            .to(Level.STANDARD)
            .by(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Intake INTAKE = Intake.builder()
            .assignment(Assignment.builder()
                    .kind(ClearanceKind.PERSONNEL)
                    .maker(Authority.SUPO)
                    .build())
            .acceptance(ACCEPTANCE)
            .move(MOVE)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Interview INTERVIEW = Interview.builder()
            .level(Level.COMPREHENSIVE)
            .maker(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final RelativeExtension EXTENSION = RelativeExtension.builder()
            .mainLevel(Level.COMPREHENSIVE)
            .kinship(Kinship.CHILD)
            .level(Level.CONCISE)
            .maker(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Weighing WEIGHING =
            Weighing.builder().maker(Authority.SUPO).addJudgement(JUDGEMENT).build();
    private static final TieChange CHANGE =
            TieChange.builder().maker(Authority.SUPO).addJudgement(JUDGEMENT).build();
    private static final PersonnelCertificate CERTIFICATE = PersonnelCertificate.builder()
            .maker(Authority.SUPO)
            .subject(SUBJECT)
            .addTask("Xtask")
            .addJudgement(JUDGEMENT)
            .build();
    private static final ContentItem ITEM =
            ContentItem.builder().maker(Authority.SUPO).addJudgement(JUDGEMENT).build();
    private static final CertificateGrant GRANT = CertificateGrant.builder()
            .maker(Authority.SUPO)
            .issuer(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Revocation REVOCATION = Revocation.builder()
            .maker(Authority.SUPO)
            .issuer(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final MonitoringHit HIT = MonitoringHit.builder()
            .maker(Authority.SUPO)
            .addJudgement(JUDGEMENT)
            .build();
    private static final CaseHistory HISTORY = CaseHistory.builder()
            .maker(Authority.SUPO)
            .applicant(Applicant.Role.EMPLOYER)
            .level(Level.COMPREHENSIVE)
            .grant(GRANT)
            .revocation(REVOCATION)
            .hit(HIT)
            .addJudgement(JUDGEMENT)
            .build();
    private static final FacilityApplicant COMPANY_APPLICANT = FacilityApplicant.builder()
            .role(FacilityApplicant.Role.SUBJECT)
            .organisation(ORGANISATION)
            .build();
    private static final Subcontractor SUBCONTRACTOR =
            Subcontractor.builder().company(ORGANISATION).share("Xshare").build();
    private static final FacilityApplication FACILITY_APPLICATION = FacilityApplication.builder()
            .on(LocalDate.of(2024, 3, 1))
            .applicant(COMPANY_APPLICANT)
            .subject(ORGANISATION)
            .addSubcontractor(SUBCONTRACTOR)
            .criterion("Xcriterion")
            .build();
    private static final ResponsiblePersonClearance RESPONSIBLE_CLEARANCE = ResponsiblePersonClearance.builder()
            .person(RESPONSIBLE)
            .clearance(CLEARANCE)
            .addData(DATUM)
            .build();
    private static final Inspection INSPECTION = Inspection.builder()
            .inspector(Authority.SUPO)
            .target(Inspection.Target.PREMISES)
            .addJudgement(JUDGEMENT)
            .build();
    private static final SubcontractorExtension FACILITY_EXTENSION = SubcontractorExtension.builder()
            .maker(Authority.SUPO)
            .subcontractor(ORGANISATION)
            .addResponsiblePerson(RESPONSIBLE_CLEARANCE)
            .addInspection(INSPECTION)
            .addJudgement(JUDGEMENT)
            .build();
    private static final Commitment COMMITMENT =
            Commitment.builder().maker(Authority.SUPO).addJudgement(JUDGEMENT).build();
    private static final FacilityClearance FACILITY_CLEARANCE = FacilityClearance.builder()
            .application(FACILITY_APPLICATION)
            .intake(Intake.builder()
                    .assignment(Assignment.builder()
                            .kind(ClearanceKind.FACILITY)
                            .maker(Authority.SUPO)
                            .build())
                    .addJudgement(JUDGEMENT)
                    .build())
            .addExtension(FACILITY_EXTENSION)
            .addResponsiblePerson(RESPONSIBLE_CLEARANCE)
            .addInspection(INSPECTION)
            .commitment(COMMITMENT)
            .addJudgement(JUDGEMENT)
            .build();
    private static final FacilityCertificate FACILITY_CERTIFICATE = FacilityCertificate.builder()
            .maker(Authority.SUPO)
            .subject(ORGANISATION)
            .addJudgement(JUDGEMENT)
            .build();

    /** One value, with markers in every text, of each type that holds personal text or a value that does. */
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            entry(PersonalIdentityCode.class, CODE),
            entry(Person.class, SUBJECT),
            entry(CloseRelative.class, CHILD),
            entry(Judgement.class, JUDGEMENT),
            entry(Organisation.class, ORGANISATION),
            entry(ResponsiblePerson.class, RESPONSIBLE),
            entry(Applicant.class, APPLICANT),
            entry(Remark.class, REMARK),
            entry(PersonnelClearance.class, CLEARANCE),
            entry(Task.class, TASK),
            entry(
                    DutyToApply.class,
                    new DutyToApply(Answer.YES, Answer.YES, TASK, Occurrence.NOT_STATED, Occurrence.NOT_STATED)),
            entry(PersonnelApplication.class, APPLICATION),
            entry(AttachmentQuestion.class, new AttachmentQuestion(APPLICATION, Level.COMPREHENSIVE)),
            entry(Acceptance.class, ACCEPTANCE),
            entry(LevelMove.class, MOVE),
            entry(Intake.class, INTAKE),
            entry(LevelQuestion.class, new LevelQuestion(APPLICATION, INTAKE, Level.COMPREHENSIVE)),
            entry(Interview.class, INTERVIEW),
            entry(RelativeExtension.class, EXTENSION),
            entry(Weighing.class, WEIGHING),
            entry(TieChange.class, CHANGE),
            entry(Datum.class, DATUM),
            entry(PersonnelCertificate.class, CERTIFICATE),
            entry(ContentItem.class, ITEM),
            entry(
                    ClearanceContent.class,
                    ClearanceContent.builder()
                            .kind(ClearanceKind.PERSONNEL)
                            .addItem(ITEM)
                            .build()),
            entry(
                    Conclusion.class,
                    Conclusion.builder()
                            .kind(ClearanceKind.PERSONNEL)
                            .maker(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(CertificateGrant.class, GRANT),
            entry(
                    CertificateValidity.class,
                    CertificateValidity.builder()
                            .maker(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(
                    Renewal.class,
                    Renewal.builder()
                            .maker(Authority.SUPO)
                            .renewer(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(
                    NewCertificate.class,
                    NewCertificate.builder()
                            .kind(ClearanceKind.PERSONNEL)
                            .maker(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(Revocation.class, REVOCATION),
            entry(
                    RegisterEntry.class,
                    RegisterEntry.builder()
                            .holder(Authority.SUPO)
                            .kind(ClearanceKind.PERSONNEL)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(MonitoringHit.class, HIT),
            entry(CaseHistory.class, HISTORY),
            entry(DataUse.class, new DataUse(SUBJECT, CLEARANCE, DATUM)),
            entry(Screening.class, new Screening(SUBJECT, CLEARANCE, List.of(DATUM))),
            entry(FacilityApplicant.class, COMPANY_APPLICANT),
            entry(Subcontractor.class, SUBCONTRACTOR),
            entry(FacilityApplication.class, FACILITY_APPLICATION),
            entry(
                    DutyToObtain.class,
                    DutyToObtain.builder().company(ORGANISATION).build()),
            entry(FacilityStanding.class, FACILITY_APPLICATION.standing()),
            entry(SubcontractorExtension.class, FACILITY_EXTENSION),
            entry(ResponsiblePersonClearance.class, RESPONSIBLE_CLEARANCE),
            entry(Inspection.class, INSPECTION),
            entry(Commitment.class, COMMITMENT),
            entry(FacilityClearance.class, FACILITY_CLEARANCE),
            entry(GroundQuestion.class, FACILITY_CLEARANCE.groundQuestion()),
            entry(FacilityCertificate.class, FACILITY_CERTIFICATE),
            entry(
                    FacilityCertificateGrant.class,
                    FacilityCertificateGrant.builder()
                            .maker(Authority.SUPO)
                            .issuer(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()),
            entry(
                    FacilityRevocation.class,
                    FacilityRevocation.builder()
                            .maker(Authority.SUPO)
                            .issuer(Authority.SUPO)
                            .addJudgement(JUDGEMENT)
                            .build()));

    private static Person.Builder person() {
        return Person.builder()
                .name("Xname")
                .identityCode(CODE)
                .birthPlace("Xplace")
                .homeMunicipality("Xmunicipality")
                .contactDetails("Xcontact")
                .occupation("Xoccupation");
    }

    @Test
    @DisplayName("no value that holds a name, an identity code, a task or reasons shows them when printed")
    void printed() {
        assertThat(VALUES.values())
                .allSatisfy(value -> assertThat(List.of(value, Optional.of(value), List.of(value)))
                        .allSatisfy(printed ->
                                assertThat(printed.toString()).isNotBlank().doesNotContain(MARKERS)));
    }

    @Test
    @DisplayName("each text that is personal holds a marker in the value that stands for its type")
    void marked() {
        assertThat(accessors(method -> PERSONAL.contains(ModelTypes.nameOf(method))))
                .hasSameSizeAs(PERSONAL)
                .allSatisfy(method -> assertThat(String.valueOf(method.invoke(VALUES.get(method.getDeclaringClass()))))
                        .containsAnyOf(MARKERS.toArray(String[]::new)));
    }

    @Test
    @DisplayName("no refusal of a value that holds them shows them either")
    void refused() {
        Person.Builder contradiction = Person.builder().from(SUBJECT).birthDate(When.parse("1952-10-14"));
        Judgement.Builder unfinished = Judgement.builder().reasons("Xreasons");
        Datum.Builder noSource = Datum.builder().addJudgement(JUDGEMENT);
        PersonnelClearance.Builder noLevel = PersonnelClearance.builder().addJudgement(JUDGEMENT);
        Person.Builder blank = Person.builder().from(SUBJECT).occupation(" ");
        PersonnelApplication.Builder noTask =
                PersonnelApplication.builder().applicant(APPLICANT).subject(SUBJECT);
        PersonnelApplication.Builder earlyConsent = PersonnelApplication.builder()
                .from(APPLICATION)
                .consent(Consent.builder()
                        .given(Occurrence.on(CODE.birthDate().minusDays(1)))
                        .build());
        PersonnelApplication.Builder notTheirOwn = PersonnelApplication.builder()
                .from(APPLICATION)
                .task(Task.builder()
                        .from(TASK)
                        .putElement(TaskElement.OWN_APPLICATION, Answer.YES)
                        .build());
        Applicant.Builder noRole = Applicant.builder().organisation(ORGANISATION);
        Acceptance.Builder noAuthority =
                Acceptance.builder().company(ORGANISATION).addJudgement(JUDGEMENT);
        TieChange.Builder noMaker = TieChange.builder().addJudgement(JUDGEMENT);
        PersonnelCertificate.Builder noCertificateMaker =
                PersonnelCertificate.builder().subject(SUBJECT).addTask("Xtask").addJudgement(JUDGEMENT);
        LocalDate day = LocalDate.of(2024, 3, 15);
        CaseHistory.Builder backwards = CaseHistory.builder()
                .from(HISTORY)
                .addEvents(
                        CaseEvent.of(day, CaseEvent.Kind.CONSENTED),
                        CaseEvent.of(day.minusDays(1), CaseEvent.Kind.APPLIED));
        assertThat(Stream.of(
                        catchThrowable(contradiction::build),
                        catchThrowable(unfinished::build),
                        catchThrowable(noSource::build),
                        catchThrowable(noLevel::build),
                        catchThrowable(blank::build),
                        catchThrowable(noTask::build),
                        catchThrowable(earlyConsent::build),
                        catchThrowable(notTheirOwn::build),
                        catchThrowable(noRole::build),
                        catchThrowable(noAuthority::build),
                        catchThrowable(noMaker::build),
                        catchThrowable(noCertificateMaker::build),
                        catchThrowable(backwards::build),
                        catchThrowable(() -> PersonalIdentityCode.parse("131052-308X"))))
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                        .asString()
                        .doesNotContain(MARKERS)
                        .doesNotContain("1952"));
    }

    @Test
    @DisplayName("nor does a refusal of a value about a company")
    void refusedOfCompany() {
        FacilityApplicant.Builder notItself =
                FacilityApplicant.builder().from(COMPANY_APPLICANT).isSubject(Answer.NO);
        Subcontractor.Builder blankShare =
                Subcontractor.builder().from(SUBCONTRACTOR).share(" ");
        Organisation.Builder blankContact =
                Organisation.builder().from(ORGANISATION).contactDetails(" ");
        FacilityApplication.Builder none =
                FacilityApplication.builder().from(FACILITY_APPLICATION).subcontractorsPlanned(Answer.NO);
        FacilityApplication.Builder noDay =
                FacilityApplication.builder().applicant(COMPANY_APPLICANT).criterion("Xcriterion");
        FacilityClearance.Builder personnel =
                FacilityClearance.builder().from(FACILITY_CLEARANCE).intake(INTAKE);
        FacilityClearance.Builder nothingLeftOut =
                FacilityClearance.builder().from(FACILITY_CLEARANCE).addLeftOut(FacilityClearance.Aspect.PREMISES);
        FacilityCertificate.Builder yearTenThousand =
                FacilityCertificate.builder().from(FACILITY_CERTIFICATE).validUntil(LocalDate.of(10000, 1, 1));
        SubcontractorExtension.Builder noExtensionMaker =
                SubcontractorExtension.builder().subcontractor(ORGANISATION).addJudgement(JUDGEMENT);
        ResponsiblePersonClearance.Builder noClearance =
                ResponsiblePersonClearance.builder().person(RESPONSIBLE).addData(DATUM);
        assertThat(Stream.of(
                        catchThrowable(notItself::build),
                        catchThrowable(blankShare::build),
                        catchThrowable(blankContact::build),
                        catchThrowable(none::build),
                        catchThrowable(noDay::build),
                        catchThrowable(personnel::build),
                        catchThrowable(nothingLeftOut::build),
                        catchThrowable(yearTenThousand::build),
                        catchThrowable(noExtensionMaker::build),
                        catchThrowable(noClearance::build),
                        catchThrowable(() ->
                                new Decree("Xnumber", LocalDate.of(2024, 3, 15), Occurrence.NOT_DONE, Answer.YES))))
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                        .asString()
                        .doesNotContain(MARKERS)
                        .doesNotContain("Xnumber"));
    }

    @Test
    @DisplayName("somebody has decided about every text attribute of the model whether it is personal")
    void decided() {
        Set<String> all = new LinkedHashSet<>(PERSONAL);
        all.addAll(PUBLIC);
        assertThat(accessors(returns(String.class).or(returns(CharSequence.class)))
                        .map(ModelTypes::nameOf))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName("the values printed here are of exactly the types from which personal text can be reached")
    void reached() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        accessors(method -> PERSONAL.contains(ModelTypes.nameOf(method)))
                .forEach(method -> reached.add(method.getDeclaringClass()));
        int before;
        do {
            before = reached.size();
            Predicate<Method> leads = List.copyOf(reached).stream()
                    .map(PrivacyLaws::returns)
                    .reduce(Predicate::or)
                    .orElseThrow();
            accessors(leads).forEach(method -> reached.add(method.getDeclaringClass()));
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrderElementsOf(VALUES.keySet());
    }

    /** Methods that return the type, an optional, a list, an array or a map of it. */
    private static Predicate<Method> returns(Class<?> type) {
        Pattern name = Pattern.compile("(?<![\\w.$])" + Pattern.quote(type.getName()) + "(?![\\w$])");
        return method ->
                name.matcher(method.getGenericReturnType().getTypeName()).find();
    }

    private static Stream<Method> accessors(Predicate<Method> which) {
        return ModelTypes.all().stream().flatMap(ModelTypes::accessors).filter(which);
    }
}
