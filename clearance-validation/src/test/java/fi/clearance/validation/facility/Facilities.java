package fi.clearance.validation.facility;

import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.recorded;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.facility.Assessment;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.CompanyDatum;
import fi.clearance.model.facility.CompanyDatum.About;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.CompanySource;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityApplicant;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityApplication;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityBasis.Prescription;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.facility.Subcontractor;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.party.Applicant.Requirement;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.BusinessId;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A facility clearance with which everything is in order, and its parts; tests depart from them. */
final class Facilities {

    private Facilities() {}

    static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    // Bodies

    /** A limited company with everything that an application states of it. */
    static Organisation.Builder company() {
        return Organisation.builder()
                .from(Samples.company())
                .name("Esimerkki Oy")
                .businessId(BusinessId.parse("0737546-2"))
                .contactDetails("yritys@example.org");
    }

    /** A foundation or an association that does no business. */
    static Organisation.Builder nonBusinessBody(Organisation.Form form) {
        return Organisation.builder()
                .form(form)
                .carriesOnBusiness(Answer.NO)
                .mustRegister(Answer.NO)
                .name("Esimerkkiyhteisö")
                .otherIdentifier("123.456")
                .contactDetails("yhteiso@example.org");
    }

    // 33, 36: who applies, and on which ground

    /** Documents of class II that an authority hands over, and no others. */
    static ContractDocuments.Builder documents() {
        return ContractDocuments.builder()
                .classes(Flow.HANDED_OVER)
                .classesCanDamage(Answer.YES)
                .damagingSecrets(Flow.NONE)
                .otherSecrets(Flow.NONE)
                .ofAuthority(Answer.YES);
    }

    static ContractDocuments noDocuments() {
        return documents().classes(Flow.NONE).build();
    }

    /** A decree in force since 1 March 2019 that covers the case. */
    static Decree decree() {
        return decree(LocalDate.parse("2019-03-01"));
    }

    /** A decree that covers the case, in force from a given day on and not repealed. */
    static Decree decree(LocalDate inForce) {
        return new Decree("123/2019", inForce, Occurrence.NOT_DONE, Answer.YES);
    }

    /** Nothing speaks for any ground. */
    static FacilityBasis.Builder bare(Ground ground) {
        return FacilityBasis.builder()
                .ground(ground)
                .prescribed(Prescription.NONE)
                .contractPlanned(Answer.NO)
                .documents(noDocuments())
                .supervisorRequests(Answer.NO)
                .activity(SupervisedActivity.NONE)
                .access(SupervisedActivity.NONE)
                .requirement(Requirement.NONE)
                .projectOrTender(Answer.NO)
                .businessAbroad(Answer.NO)
                .businessSecrets(Answer.NO)
                .significantDamage(Answer.NO)
                .publicInterest(Answer.NO);
    }

    /** What a ground needs, added to what is there already. */
    static FacilityBasis.Builder favouring(Ground ground, FacilityBasis.Builder basis) {
        return switch (ground) {
            case PRESCRIBED -> basis.prescribed(Prescription.ACT).citation("621/1999, 26 §");
            case CONTRACT -> contract(basis);
            case SUPERVISION -> basis.supervisorRequests(Answer.YES).activity(SupervisedActivity.EXPLOSIVES);
            case PROJECT_OR_TENDER_ABROAD ->
                basis.requirement(Requirement.LAW_OF_ANOTHER_STATE).projectOrTender(Answer.YES);
            case BUSINESS_ABROAD ->
                basis.requirement(Requirement.LAW_OF_ANOTHER_STATE).businessAbroad(Answer.YES);
            case BUSINESS_SECRETS ->
                basis.decree(decree()).businessSecrets(Answer.YES).significantDamage(Answer.YES);
            case NONE, NOT_STATED -> basis;
        };
    }

    private static FacilityBasis.Builder contract(FacilityBasis.Builder basis) {
        return basis.contractPlanned(Answer.YES).documents(documents().build());
    }

    /** A ground with what it needs, and nothing that speaks for another one. */
    static FacilityBasis.Builder basis(Ground ground) {
        return favouring(ground, bare(ground));
    }

    /** A ground, with what all of them need. */
    static FacilityBasis.Builder everything(Ground ground) {
        FacilityBasis.Builder basis = bare(ground);
        for (Ground each : Ground.values()) {
            favouring(each, basis);
        }
        return basis;
    }

    /** What a role looks at in the contract, added to what a ground needs. */
    static FacilityBasis.Builder basis(Role role, Ground ground) {
        FacilityBasis.Builder basis = basis(ground);
        return switch (role) {
            case CONTRACTING_AUTHORITY, PROCUREMENT_UNIT, SHARED_SERVICE_UNIT -> contract(basis);
            case OBLIGED, SUPERVISOR, SUBJECT, OTHER -> basis;
        };
    }

    /** An applicant with what the role needs, and nothing that speaks for another one. */
    static FacilityApplicant.Builder applicant(Role role) {
        FacilityApplicant.Builder applicant = FacilityApplicant.builder()
                .role(role)
                .organisation(company().build())
                .isSubject(Answer.NO)
                .obligation(Prescription.NONE)
                .needsForObligation(Answer.NO)
                .commissioned(Answer.NO)
                .supervises(SupervisedActivity.NONE);
        return switch (role) {
            case OBLIGED -> applicant.obligation(Prescription.ACT).needsForObligation(Answer.YES);
            case CONTRACTING_AUTHORITY -> applicant.organisation(Samples.ministry());
            case PROCUREMENT_UNIT, SHARED_SERVICE_UNIT -> applicant.commissioned(Answer.YES);
            case SUPERVISOR -> applicant.organisation(Samples.ministry()).supervises(SupervisedActivity.BOTH);
            case SUBJECT -> applicant.isSubject(Answer.YES);
            case OTHER -> applicant;
        };
    }

    /** The need for a clearance, found by Supo. */
    static Judgement needed() {
        return recorded(FacilityMatter.NEEDED_FOR_ASSESSMENT, Authority.SUPO, "2015-01-01");
    }

    static GroundQuestion ground(FacilityBasis.Builder basis) {
        return new GroundQuestion(basis.build(), Authority.SUPO, List.of(needed()), Occurrence.NOT_DONE);
    }

    // 34

    /** A State authority that a decree obliges; the contract is decided and the clearance not obtained. */
    static DutyToObtain.Builder duty() {
        return DutyToObtain.builder()
                .stateAuthority(Answer.YES)
                .decree(decree())
                .company(company().build())
                .documents(documents().build())
                .contractDecided(on("2020-01-01"))
                .obtained(Occurrence.NOT_DONE);
    }

    // 35

    /** A complete application of a ministry that is about to make a contract. */
    static FacilityApplication.Builder application() {
        return FacilityApplication.builder()
                .on(LocalDate.parse("2024-01-15"))
                .applicant(applicant(Role.CONTRACTING_AUTHORITY).build())
                .subject(company().build())
                .basis(basis(Ground.CONTRACT).build())
                .subcontractorsPlanned(Answer.NO)
                .accountsForConditions(true)
                .levelToBeShown(Answer.NO)
                .assessment(notAssessed())
                .consentAttached(true)
                .consent(Samples.consent().build());
    }

    /** A complete application of a company for itself, with its own declaration. */
    static FacilityApplication.Builder ownApplication(Ground ground) {
        return application()
                .applicant(applicant(Role.SUBJECT).build())
                .basis(basis(ground).build())
                .consentAttached(false)
                .consent(Consent.builder()
                        .given(on("2024-01-10"))
                        .told(List.of(Consent.Told.values()))
                        .build());
    }

    /** No approved body has assessed anything. */
    static Assessment notAssessed() {
        return Assessment.builder().made(Answer.NO).certificateGiven(Answer.NO).build();
    }

    /** An approved body has, and gave a certificate; no copy is attached. */
    static Assessment.Builder assessed() {
        return Assessment.builder().made(Answer.YES).certificateGiven(Answer.YES);
    }

    static Subcontractor.Builder subcontractor() {
        return Subcontractor.builder()
                .company(company().build())
                .share("asennustyöt")
                .assessment(notAssessed());
    }

    // 36.3

    /** An extension to a subcontractor with a ground of its own, necessary, and with its own consent. */
    static SubcontractorExtension.Builder extension() {
        return SubcontractorExtension.builder()
                .maker(Authority.SUPO)
                .subcontractor(company().build())
                .basis(basis(Ground.CONTRACT).build())
                .consent(Samples.consent().given(on("2024-01-20")).build())
                .started(on("2024-01-25"))
                .addJudgement(needed())
                .addJudgement(recorded(FacilityMatter.EXTENSION_NECESSARY, Authority.SUPO, "2024-01-22"));
    }

    // 37

    static CompanyDatum.Builder datum(CompanySource source) {
        return CompanyDatum.builder().source(source).about(About.COMPANY);
    }

    static ResponsiblePerson.Builder boardMember() {
        return ResponsiblePerson.builder()
                .person(Samples.subject().build())
                .addRole(ResponsiblePerson.Role.BOARD_MEMBER)
                .inPublicRegister(Answer.YES)
                .ofNonBusinessBody(Answer.NO);
    }

    /** A fine for an act of a given day, decided about, in no criminal records. */
    static Datum fine(LocalDate act) {
        return Datum.builder()
                .source(DataSource.REGISTER_OF_FINES)
                .content(SourceContent.FINE_PUNISHMENT)
                .about(CriminalAct.builder()
                        .time(ActTime.parse(act.toString()))
                        .decided(Occurrence.NOT_DONE)
                        .stage(CriminalAct.Stage.DECIDED)
                        .inCriminalRecords(Answer.NO)
                        .reportedToPolice(Answer.NO)
                        .build())
                .build();
    }

    /** The standard clearance of a board member, with a fine for an act of 2020. */
    static ResponsiblePersonClearance.Builder responsiblePerson() {
        return ResponsiblePersonClearance.builder()
                .person(boardMember().build())
                .clearance(PersonnelClearance.builder()
                        .level(Level.STANDARD)
                        .authority(Authority.SUPO)
                        .personGroup(PersonGroup.NONE)
                        .foreignTiesBasis(ForeignTiesBasis.TASK_OF_19_1_1)
                        .consent(on("2024-01-10"))
                        .foreignTiesConsent(Occurrence.NOT_DONE)
                        .foreignTiesEmerged(Occurrence.NOT_DONE)
                        .build())
                .addData(fine(LocalDate.parse("2020-06-01")))
                .consent(Samples.consent().build())
                .withinConsent(Answer.YES)
                .started(on("2024-01-18"));
    }

    // 38-40

    /** What the authority asked of the company on 1 February, and got a week later. */
    static CompanyDemand.Builder demand(CompanyDemand.Subject subject) {
        return CompanyDemand.builder()
                .subject(subject)
                .needed(Answer.YES)
                .demanded(on("2024-02-01"))
                .fulfilled(on("2024-02-08"));
    }

    static Inspection.Builder inspection() {
        return Inspection.builder()
                .inspector(Authority.SUPO)
                .target(Inspection.Target.PREMISES)
                .dwelling(Answer.NO)
                .inspected(on("2024-02-06"))
                .addJudgement(recorded(FacilityMatter.NECESSARY_EXTENT, Authority.SUPO, "2024-02-05"));
    }

    /** A commitment to all four things, given on 1 March 2024 and kept; nothing has changed or been demanded. */
    static Commitment.Builder commitment() {
        return Commitment.builder()
                .maker(Authority.SUPO)
                .required(List.of(Commitment.Element.values()))
                .promised(List.of(Commitment.Element.values()))
                .given(on("2024-03-01"))
                .levelKept(Answer.YES)
                .changed(Occurrence.NOT_DONE)
                .changeReported(Occurrence.NOT_DONE)
                .accessDemanded(Occurrence.NOT_DONE)
                .accessGiven(Occurrence.NOT_DONE)
                .informationDemanded(Occurrence.NOT_DONE)
                .informationGiven(Occurrence.NOT_DONE)
                .broken(Answer.NO)
                .addJudgement(recorded(FacilityMatter.COMMITMENT_REQUIRED, Authority.SUPO, "2024-02-20"));
    }

    /** A clearance that Supo makes on the application of the ministry and ends on 10 March 2024. */
    static FacilityClearance.Builder clearance() {
        return FacilityClearance.builder()
                .application(application().build())
                .intake(Samples.intake()
                        .assignment(Samples.assignment()
                                .kind(ClearanceKind.FACILITY)
                                .build())
                        .build())
                .addExtension(extension().build())
                .addData(datum(CompanySource.COMPANY_AND_OWNERS).build())
                .addResponsiblePerson(responsiblePerson().build())
                .extent(FacilityClearance.Extent.FULL)
                .addDemand(demand(CompanyDemand.Subject.INFORMATION).build())
                .addDemand(demand(CompanyDemand.Subject.ACCESS).build())
                .addInspection(inspection().build())
                .commitment(commitment().build())
                .concluded(on("2024-03-10"))
                .addJudgement(needed())
                .addJudgement(recorded(FacilityMatter.INFORMATION_PROTECTED, Authority.SUPO, "2024-03-08"))
                .addJudgement(recorded(FacilityMatter.PREMISES_PROTECTED, Authority.SUPO, "2024-03-08"))
                .addJudgement(recorded(FacilityMatter.STAFF_GUIDED, Authority.SUPO, "2024-03-08"));
    }

    // Readings

    /** The recommended readings, and every choice of one reading for each question about facility clearances. */
    static List<Readings> readings() {
        Map<String, List<FacilityReading>> byQuestion = new LinkedHashMap<>();
        for (FacilityReading reading : FacilityReading.ALL) {
            byQuestion
                    .computeIfAbsent(reading.question().id(), id -> new ArrayList<>())
                    .add(reading);
        }
        List<Readings> chosen = List.of(Readings.recommended());
        for (List<FacilityReading> options : byQuestion.values()) {
            chosen = chosen.stream()
                    .flatMap(readings -> options.stream().map(readings::with))
                    .toList();
        }
        List<Readings> all = new ArrayList<>(chosen);
        all.add(Readings.recommended());
        return all;
    }
}
