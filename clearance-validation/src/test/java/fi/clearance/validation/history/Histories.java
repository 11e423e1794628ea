package fi.clearance.validation.history;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.Level;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A case in order, from which others depart. */
final class Histories {

    private Histories() {}

    static CaseEvent event(String on, Kind kind) {
        return CaseEvent.of(LocalDate.parse(on), kind);
    }

    /** An employer's case: a clearance of 15 March 2020 and a certificate that an Act requires. */
    static CaseHistory.Builder inOrder() {
        return facts().addEvent(event("2020-01-10", Kind.ANNOUNCED))
                .addEvent(event("2020-01-15", Kind.CONSENTED))
                .addEvent(event("2020-01-20", Kind.APPLIED))
                .addEvent(event("2020-01-20", Kind.STORED))
                .addEvent(event("2020-02-03", Kind.TAKEN_UP))
                .addEvent(event("2020-03-15", Kind.CONCLUDED))
                .addEvent(event("2020-03-15", Kind.CERTIFICATE_GIVEN))
                .addEvent(event("2020-03-15", Kind.APPLICANT_TOLD))
                .addEvent(event("2020-03-15", Kind.STORED))
                .addEvent(event("2020-03-18", Kind.SUBJECT_TOLD))
                .addEvent(event("2020-04-01", Kind.EMPLOYED));
    }

    /** Its facts without an event. */
    static CaseHistory.Builder facts() {
        return CaseHistory.builder()
                .maker(Authority.SUPO)
                .applicant(Applicant.Role.EMPLOYER)
                .level(Level.STANDARD)
                .consent(Consent.builder()
                        .written(Answer.YES)
                        .coversClearance(Answer.YES)
                        .coversFollowUp(Answer.YES)
                        .addTold(Consent.Told.values())
                        .build())
                .closedRegister(Answer.NO)
                .form(Conclusion.Form.CERTIFICATE)
                .certificateDue(Answer.YES)
                .dataFromRegister(Answer.NO)
                .tiesExamined(Answer.YES)
                .stillEngaged(Answer.YES)
                .aviationSecurity(Answer.NO)
                .grant(CertificateGrant.builder()
                        .maker(Authority.SUPO)
                        .issuer(Authority.SUPO)
                        .forObligation(Answer.NO)
                        .need(CertificateGrant.Need.LAW_OR_TASK_OF_15_2)
                        .requiredByLaw(Answer.YES)
                        .taskOf15_2(Answer.NO)
                        .form(CertificateGrant.Form.DOCUMENT)
                        .build())
                .addJudgement(Samples.recorded(
                        CertificateMatter.OBSTACLE_TO_SELECTION,
                        Authority.SUPO,
                        LocalDate.parse("2020-03-01"),
                        Judgement.Result.NO));
    }

    /** The same case with more events, each in its place. */
    static CaseHistory with(CaseHistory history, CaseEvent... more) {
        List<CaseEvent> events = new ArrayList<>(history.events());
        events.addAll(List.of(more));
        events.sort(Comparator.comparing(CaseEvent::on));
        return CaseHistory.builder().from(history).events(events).build();
    }
}
