package fi.clearance.validation;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.DutyToApply;
import fi.clearance.model.application.Handling;
import fi.clearance.model.application.InformationDemand;
import fi.clearance.model.application.Intake;
import fi.clearance.model.application.Interview;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.LevelMove;
import fi.clearance.model.application.LevelQuestion;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.application.RelativeExtension;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskElement;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.AppealQuestion;
import fi.clearance.model.certificate.CardTemplate;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.Charge;
import fi.clearance.model.certificate.ClearanceContent;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.CompanyDuties;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.ContentItem;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.FacilityCertificate;
import fi.clearance.model.certificate.FacilityCertificateGrant;
import fi.clearance.model.certificate.FacilityRevocation;
import fi.clearance.model.certificate.NewCertificate;
import fi.clearance.model.certificate.PersonnelCertificate;
import fi.clearance.model.certificate.ReceivedData;
import fi.clearance.model.certificate.Renewal;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.certificate.WrittenNotice;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityApplicant;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseStatus;
import fi.clearance.model.history.Step;
import fi.clearance.model.party.Announcement;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.DelegatedCheck;
import fi.clearance.model.party.InformationRequest;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Kinship;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.OutcomeNotice;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Relation;
import fi.clearance.model.party.Remark;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.register.ControllerDuty;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.Disclosure;
import fi.clearance.model.register.EarlierInstrument;
import fi.clearance.model.register.InformationSupply;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.model.register.NbiCombination;
import fi.clearance.model.register.PendingMatter;
import fi.clearance.model.register.Recruitment;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterProcessing;
import fi.clearance.model.register.RegisterSetUp;
import fi.clearance.model.register.SecretInformation;
import fi.clearance.model.tie.FormCheck;
import fi.clearance.model.tie.PersonalDataForm;
import fi.clearance.model.tie.TieChange;
import java.time.LocalDate;
import java.util.List;

/**
 * The standard case of a ministry from which the cases of the catalogue depart, and a value of everything that rules
 * are asked about.
 */
public final class Samples {

    /** The day on which cases are assessed if they name no other. */
    public static final LocalDate DAY = LocalDate.parse("2024-03-15");

    private Samples() {}

    /** Makes a day of a deed. */
    public static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }

    /** A judgement that settles a matter. */
    public static Judgement recorded(Matter matter, Authority by, String day) {
        return recorded(matter, by, LocalDate.parse(day), Judgement.Result.YES);
    }

    /** A judgement with a given result; a matter that is only weighed has none. */
    public static Judgement recorded(Matter matter, Authority by, LocalDate day, Judgement.Result result) {
        return Judgement.builder()
                .matter(matter)
                .by(by)
                .on(day)
                .result(matter.isFinding() ? result : Judgement.Result.WEIGHED)
                .reasons("recorded reasons")
                .build();
    }

    /** A ministry. */
    public static Organisation ministry() {
        return Organisation.builder()
                .form(Organisation.Form.AUTHORITY)
                .carriesOnBusiness(Answer.NO)
                .mustRegister(Answer.NO)
                .build();
    }

    /** A limited company. */
    public static Organisation company() {
        return Organisation.builder()
                .form(Organisation.Form.OTHER)
                .carriesOnBusiness(Answer.YES)
                .mustRegister(Answer.YES)
                .build();
    }

    /** The ministry, about to make a contract. */
    public static FacilityApplicant.Builder contractingAuthority() {
        return FacilityApplicant.builder()
                .role(FacilityApplicant.Role.CONTRACTING_AUTHORITY)
                .organisation(ministry());
    }

    /** Its contract, in connection with which documents of the classes I to III are handed over. */
    public static FacilityBasis.Builder contract() {
        return FacilityBasis.builder()
                .ground(FacilityBasis.Ground.CONTRACT)
                .contractPlanned(Answer.YES)
                .documents(ContractDocuments.builder()
                        .classes(ContractDocuments.Flow.HANDED_OVER)
                        .damagingSecrets(ContractDocuments.Flow.NONE)
                        .otherSecrets(ContractDocuments.Flow.NONE)
                        .ofAuthority(Answer.YES)
                        .build());
    }

    /** Its application for a clearance on the company. */
    public static FacilityApplication.Builder facilityApplication() {
        return FacilityApplication.builder()
                .on(LocalDate.parse("2024-01-15"))
                .applicant(contractingAuthority().build())
                .subject(company())
                .basis(contract().build())
                .consent(consent().build());
    }

    /** The clearance, as far as nothing has been found yet; a partial one. */
    public static FacilityClearance.Builder facilityClearance() {
        return FacilityClearance.builder()
                .application(facilityApplication().build())
                .intake(Intake.builder()
                        .assignment(Assignment.builder()
                                .kind(ClearanceKind.FACILITY)
                                .maker(Authority.SUPO)
                                .defenceLink(DefenceLink.NONE)
                                .build())
                        .started(on("2024-01-18"))
                        .duty(Intake.Duty.NONE)
                        .deferred(Answer.NO)
                        .build())
                .extent(FacilityClearance.Extent.PARTIAL);
    }

    /** The employer of the standard case. */
    public static Applicant.Builder employer() {
        return Applicant.builder()
                .role(Applicant.Role.EMPLOYER)
                .organisation(ministry())
                .engages(Answer.YES)
                .otherBasis(Answer.NO);
    }

    /** A subject who applies for a task of an international organisation that requires a clearance. */
    public static Applicant.Builder self() {
        return Applicant.builder()
                .role(Applicant.Role.SUBJECT)
                .otherBasis(Answer.NO)
                .requirement(Applicant.Requirement.RULES_OF_INTERNATIONAL_BODY)
                .purpose(Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY);
    }

    /** The subject of the standard case, with everything that an application states of a person. */
    public static Person.Builder subject() {
        return Person.builder()
                .name("Esimerkki Saaristo")
                .identityCode(PersonalIdentityCode.parse("100585-901F"))
                .addNationality(Country.FINLAND)
                .homeMunicipality("Helsinki")
                .contactDetails("esimerkki@example.org")
                .occupation("erityisasiantuntija");
    }

    /** A task that regularly handles an authority's documents of class II. */
    public static Task.Builder task() {
        return Task.builder()
                .title("erityisasiantuntija")
                .relation(Relation.TO_BE_CHOSEN)
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .addGround(TaskGround.CLASSES_II_AND_III)
                .documentsOfAuthority(Answer.YES)
                .classI(Handling.NONE)
                .classII(Handling.REGULAR)
                .classIII(Handling.NONE)
                .classIV(Handling.NONE)
                .mostDamagingSecrets(Handling.NONE)
                .damagingSecrets(Handling.NONE)
                .putElement(TaskElement.CAN_SIGNIFICANTLY_ENDANGER, Answer.NO)
                .putElement(TaskElement.TASK_OF_43_1_2, Answer.NO);
    }

    /** An informed written consent to clearance and follow-up. */
    public static Consent.Builder consent() {
        return Consent.builder()
                .written(Answer.YES)
                .given(on("2024-01-10"))
                .withdrawn(Occurrence.NOT_DONE)
                .coversClearance(Answer.YES)
                .coversFollowUp(Answer.YES)
                .extent(Consent.Extent.THIS_CLEARANCE)
                .told(List.of(Consent.Told.values()));
    }

    /** Security shown by a security plan. */
    public static Safeguards.Builder safeguards() {
        return Safeguards.builder()
                .accessRestricted(Answer.YES)
                .premisesAndSystemsProtected(Answer.YES)
                .otherMeasures(Answer.YES)
                .proof(Safeguards.Proof.SECURITY_PLAN);
    }

    /** An account of a stretch of days. */
    public static Account account(String from, String to) {
        return new Account(LocalDate.parse(from), LocalDate.parse(to), Answer.NO);
    }

    /** The complete application of the standard case. */
    public static PersonnelApplication.Builder application() {
        return PersonnelApplication.builder()
                .on(LocalDate.parse("2024-01-15"))
                .level(Level.STANDARD)
                .applicant(employer().build())
                .subject(subject().build())
                .statesChanges(true)
                .task(task().build())
                .statesTaskFacts(true)
                .drugTest(Answer.NO)
                .creditData(Answer.NO)
                .medicalExamination(Answer.NO)
                .written(Answer.YES)
                .consentAttached(true)
                .consent(consent().build())
                .withinConsent(Answer.YES)
                .residences(account("2014-01-15", "2024-01-15"))
                .career(account("2010-01-01", "2024-01-15"))
                .servesAuthority(Answer.NO)
                .obtainableExOfficio(Answer.NO)
                .formDelivered(Occurrence.NOT_DONE)
                .safeguards(safeguards().build());
    }

    /** Supo makes it, and nothing ties it to the Defence Forces. */
    public static Assignment.Builder assignment() {
        return Assignment.builder()
                .kind(ClearanceKind.PERSONNEL)
                .maker(Authority.SUPO)
                .defenceLink(DefenceLink.NONE)
                .agreed(Occurrence.NOT_DONE)
                .agreementScope(Assignment.AgreementScope.THIS_CASE);
    }

    /** Supo has taken the matter up; there is no clearance yet. */
    public static Intake.Builder intake() {
        return Intake.builder()
                .assignment(assignment().build())
                .started(on("2024-01-18"))
                .duty(Intake.Duty.NONE)
                .deferred(Answer.NO);
    }

    /** A decision by Supo to move a concise application to the standard level, with its finding. */
    public static LevelMove.Builder moveUp() {
        return LevelMove.builder()
                .to(Level.STANDARD)
                .by(Authority.SUPO)
                .decided(on("2024-02-05"))
                .coveredByConsent(Answer.YES)
                .matched(Answer.NO)
                .addJudgement(recorded(ApplicationMatter.NECESSARY_FOR_SECURITY, Authority.SUPO, "2024-02-05"));
    }

    /** Supo's decision to accept a company's task on trade secrets at the standard level, the whole chain in order. */
    public static Acceptance.Builder acceptance() {
        return Acceptance.builder()
                .company(company())
                .by(Authority.SUPO)
                .decided(on("2023-11-01"))
                .level(Level.STANDARD)
                .performed(Acceptance.Performed.IN_COMPANY)
                .ground(Acceptance.Ground.SECRETS)
                .accessRights(Answer.YES)
                .systemDamage(Answer.YES)
                .secrets(Answer.YES)
                .secretsDamage(Answer.YES)
                .safeguards(safeguards().build())
                .opinionAsked(on("2023-10-01"))
                .opinionReceived(on("2023-10-20"))
                .addJudgement(recorded(ApplicationMatter.ESPIONAGE_TARGET, Authority.SUPO, "2023-11-01"));
    }

    /** A comprehensive clearance extended to the spouse. */
    public static RelativeExtension.Builder extension() {
        return RelativeExtension.builder()
                .mainLevel(Level.COMPREHENSIVE)
                .kinship(Kinship.SPOUSE)
                .level(Level.STANDARD)
                .maker(Authority.SUPO)
                .decidedForThisRelative(Answer.YES)
                .consent(consent().given(on("2024-02-01")).build())
                .withinConsent(Answer.YES)
                .started(on("2024-02-10"));
    }

    private static final List<Object> ONE_OF_EACH = List.of(
            company(),
            ResponsiblePerson.builder()
                    .addRole(ResponsiblePerson.Role.PARTNER)
                    .inPublicRegister(Answer.YES)
                    .ofNonBusinessBody(Answer.NO)
                    .build(),
            Kinship.SPOUSE,
            Announcement.builder()
                    .kind(ClearanceKind.PERSONNEL)
                    .bySubject(Answer.NO)
                    .relation(Relation.TO_BE_CHOSEN)
                    .announced(on("2024-01-05"))
                    .channel(Announcement.Channel.VACANCY_NOTICE)
                    .applied(on("2024-01-15"))
                    .build(),
            InformationRequest.builder()
                    .requester(InformationRequest.Requester.PERSON_CONCERNED)
                    .closedRegister(Answer.NO)
                    .closedElsewhere(Answer.NO)
                    .requested(on("2024-03-01"))
                    .build(),
            OutcomeNotice.builder()
                    .closedRegister(Answer.NO)
                    .closedElsewhere(Answer.NO)
                    .written(Answer.YES)
                    .build(),
            Remark.builder()
                    .context(Remark.Context.INTERVIEW)
                    .maker(Authority.SUPO)
                    .made(on("2024-02-20"))
                    .build(),
            assignment().build(),
            DelegatedCheck.builder()
                    .kind(ClearanceKind.PERSONNEL)
                    .maker(Authority.DEFENCE_COMMAND)
                    .build(),
            employer().build(),
            new ConsentUse(
                    ClearanceKind.PERSONNEL,
                    consent().build(),
                    Answer.NO,
                    ConsentUse.Purpose.CLEARANCE,
                    on("2024-01-18"),
                    Answer.YES),
            intake().build(),
            Weighing.builder().maker(Authority.SUPO).build(),
            new DutyToApply(Answer.YES, Answer.YES, task().build(), Occurrence.on(DAY), Occurrence.NOT_DONE),
            new AttachmentQuestion(application().build(), Level.STANDARD),
            application().build(),
            InformationDemand.builder()
                    .relevant(Answer.YES)
                    .requested(on("2024-02-01"))
                    .build(),
            task().build(),
            acceptance().build(),
            new LevelQuestion(
                    application().build(),
                    intake().acceptance(acceptance().build())
                            .move(moveUp().build())
                            .build(),
                    Level.STANDARD),
            Interview.builder()
                    .level(Level.STANDARD)
                    .maker(Authority.SUPO)
                    .registersChecked(on("2024-01-18"))
                    .addTopic(Interview.Topic.STAYS_ABROAD)
                    .build(),
            extension().build(),
            moveUp().build(),
            PersonalDataForm.builder().level(Level.COMPREHENSIVE).build(),
            FormCheck.builder().build(),
            TieChange.builder().maker(Authority.SUPO).build(),
            new FacilityStanding(contractingAuthority().build(), contract().build()),
            DutyToObtain.builder().build(),
            facilityApplication().build(),
            Subcontractor.builder().build(),
            Assessment.builder().build(),
            new GroundQuestion(contract().build(), Authority.SUPO, List.of(), Occurrence.NOT_DONE),
            SubcontractorExtension.builder()
                    .maker(Authority.SUPO)
                    .subcontractor(company())
                    .build(),
            CompanyDatum.builder().source(CompanySource.ASSET_REGISTERS).build(),
            ResponsiblePersonClearance.builder()
                    .person(ResponsiblePerson.builder().build())
                    .clearance(PersonnelClearance.builder()
                            .level(Level.STANDARD)
                            .authority(Authority.SUPO)
                            .build())
                    .build(),
            facilityClearance().build(),
            CompanyDemand.builder().subject(CompanyDemand.Subject.INFORMATION).build(),
            Inspection.builder()
                    .inspector(Authority.SUPO)
                    .target(Inspection.Target.PREMISES)
                    .build(),
            Commitment.builder().maker(Authority.SUPO).build(),
            FacilityCertificateGrant.builder()
                    .maker(Authority.SUPO)
                    .issuer(Authority.SUPO)
                    .build(),
            FacilityCertificate.builder().maker(Authority.SUPO).build(),
            FacilityRevocation.builder()
                    .maker(Authority.SUPO)
                    .issuer(Authority.SUPO)
                    .build(),
            CompanyDuties.builder().build(),
            Conclusion.builder()
                    .kind(ClearanceKind.PERSONNEL)
                    .maker(Authority.SUPO)
                    .build(),
            ClearanceContent.builder().kind(ClearanceKind.PERSONNEL).build(),
            ContentItem.builder().maker(Authority.SUPO).build(),
            CertificateGrant.builder()
                    .maker(Authority.SUPO)
                    .issuer(Authority.SUPO)
                    .build(),
            CardTemplate.builder().setBy(Authority.SUPO).build(),
            PersonnelCertificate.builder().maker(Authority.SUPO).build(),
            ReceivedData.builder().build(),
            WrittenNotice.builder().kind(ClearanceKind.PERSONNEL).build(),
            ClearanceValidity.builder().build(),
            CertificateValidity.builder().maker(Authority.SUPO).build(),
            Renewal.builder().maker(Authority.SUPO).renewer(Authority.SUPO).build(),
            NewCertificate.builder()
                    .kind(ClearanceKind.PERSONNEL)
                    .maker(Authority.SUPO)
                    .build(),
            Revocation.builder().maker(Authority.SUPO).issuer(Authority.SUPO).build(),
            RevocationEffect.builder().build(),
            EmployerDuties.builder().build(),
            AppealQuestion.builder().kind(ClearanceKind.PERSONNEL).build(),
            Charge.builder().kind(ClearanceKind.PERSONNEL).build(),
            new RegisterProcessing(RegisterProcessing.Purpose.FOLLOW_UP),
            RegisterEntry.builder()
                    .holder(Authority.SUPO)
                    .kind(ClearanceKind.PERSONNEL)
                    .build(),
            Recruitment.builder().build(),
            ControllerDuty.builder().performedBy(Authority.SUPO).build(),
            Deletion.builder().build(),
            Disclosure.builder().givenBy(Authority.SUPO).build(),
            NbiCombination.builder().build(),
            MonitoringRun.builder().performedBy(Authority.SUPO).build(),
            MonitoringHit.builder().maker(Authority.DEFENCE_COMMAND).build(),
            InformationSupply.builder().build(),
            SecretInformation.builder().build(),
            new PendingMatter(Occurrence.NOT_STATED),
            new RegisterSetUp(on("2015-01-01"), Occurrence.NOT_STATED),
            new EarlierInstrument(
                    EarlierInstrument.Kind.NOT_STATED,
                    Occurrence.NOT_STATED,
                    Occurrence.NOT_STATED,
                    Answer.NOT_STATED,
                    Occurrence.NOT_STATED),
            new Step(CaseStatus.START, CaseEvent.Kind.APPLIED));

    /** One value of a type. */
    public static <T> T of(Class<T> type) {
        return ONE_OF_EACH.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }
}
