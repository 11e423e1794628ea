package org.example.desk;

import fi.clearance.migri.Booking;
import fi.clearance.migri.Counsel;
import fi.clearance.migri.Interview;
import fi.clearance.migri.Participation;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.model.party.Relation;
import java.time.LocalDate;
import java.util.List;

/** One case of each kind that comes to the desk. */
public final class Samples {

    private Samples() {}

    /** {@return an application that leaves nothing out} */
    public static PersonnelApplication application() {
        LocalDate applied = LocalDate.of(2024, 1, 15);
        return PersonnelApplication.builder()
                .on(applied)
                .level(Level.STANDARD)
                .applicant(Applicant.builder()
                        .role(Applicant.Role.EMPLOYER)
                        .organisation(Organisation.builder()
                                .form(Organisation.Form.AUTHORITY)
                                .build())
                        .engages(Answer.YES)
                        .build())
                .subject(Person.builder()
                        .name("Esimerkki Saaristo")
                        .identityCode(PersonalIdentityCode.parse("100585-901F"))
                        .addNationality(Country.FINLAND)
                        .homeMunicipality("Helsinki")
                        .contactDetails("esimerkki@example.org")
                        .occupation("erityisasiantuntija")
                        .build())
                .statesChanges(true)
                .task(Task.builder()
                        .title("erityisasiantuntija")
                        .relation(Relation.TO_BE_CHOSEN)
                        .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                        .addGround(TaskGround.CLASSES_II_AND_III)
                        .documentsOfAuthority(Answer.YES)
                        .build())
                .statesTaskFacts(true)
                .drugTest(Answer.NO)
                .creditData(Answer.NO)
                .medicalExamination(Answer.NO)
                .written(Answer.YES)
                .consentAttached(true)
                .consent(consent())
                .withinConsent(Answer.YES)
                .residences(new Account(LocalDate.of(2014, 1, 15), applied, Answer.NO))
                .career(new Account(LocalDate.of(2010, 1, 1), applied, Answer.NO))
                .formDelivered(Occurrence.NOT_DONE)
                .safeguards(Safeguards.builder()
                        .accessRestricted(Answer.YES)
                        .premisesAndSystemsProtected(Answer.YES)
                        .otherMeasures(Answer.YES)
                        .proof(Safeguards.Proof.SECURITY_PLAN)
                        .build())
                .build();
    }

    private static Consent consent() {
        return Consent.builder()
                .written(Answer.YES)
                .given(Occurrence.on(LocalDate.of(2024, 1, 10)))
                .withdrawn(Occurrence.NOT_DONE)
                .coversClearance(Answer.YES)
                .coversFollowUp(Answer.YES)
                .extent(Consent.Extent.THIS_CLEARANCE)
                .told(List.of(Consent.Told.values()))
                .build();
    }

    /** {@return a debt in a concise clearance} */
    public static DataUse debt() {
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(Level.CONCISE)
                .authority(Authority.SUPO)
                .build();
        Datum debt = Datum.builder()
                .source(DataSource.ENFORCEMENT_REGISTER)
                .about(Topic.ASSETS_DEBTS_AND_COMMITMENTS)
                .build();
        return new DataUse(Person.builder().build(), clearance, debt);
    }

    /** {@return a certificate of a leap day} */
    public static CertificateValidity certificate() {
        Occurrence leapDay = Occurrence.on(LocalDate.of(2020, 2, 29));
        return CertificateValidity.builder()
                .maker(Authority.SUPO)
                .clearance(ClearanceValidity.builder().made(leapDay).build())
                .given(leapDay)
                .term(CertificateValidity.Term.GENERAL)
                .revocation(RevocationEffect.NONE)
                .build();
    }

    /** {@return an interview to which counsel has no agreement to come remotely} */
    public static Participation interview() {
        return Participation.builder()
                .interview(Interview.builder()
                        .kind(Interview.Kind.ASYLUM)
                        .clientInvitedTo(Interview.Venue.IMMIGRATION_SERVICE)
                        .on(LocalDate.of(2024, 6, 10))
                        .build())
                .mode(Participation.Mode.REMOTE)
                .counsel(Counsel.builder().role(Counsel.Role.COUNSEL).build())
                .booking(Booking.builder().remoteAgreed(Booking.Agreed.NO).build())
                .build();
    }
}
