package fi.clearance.validation.party;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.questions;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.InformationRequest;
import fi.clearance.model.party.InformationRequest.Requester;
import fi.clearance.model.party.OutcomeNotice;
import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.party.Remark;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.party.WrittenDecision;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.party.PartyReading.CorrectionAsRefusal;
import fi.clearance.validation.party.PartyReading.SignatoryMeant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1:7, 6, 7: responsible persons, the right to know, remarks")
class RightsTest {

    private static final Setting AT = Setting.on(DAY);

    private static final WrittenDecision REASONED = WrittenDecision.builder()
            .written(Answer.YES)
            .givesReasons(Answer.YES)
            .delivered(on("2024-03-10"))
            .build();

    private static InformationRequest.Builder request() {
        return InformationRequest.builder()
                .requester(Requester.PERSON_CONCERNED)
                .closedRegister(Answer.NO)
                .closedElsewhere(Answer.YES)
                .requested(on("2024-03-01"))
                .given(on("2024-03-05"))
                .refused(Answer.NO);
    }

    @Test
    @DisplayName(
            "R-01 one datum is withheld because of its register by a written decision, the other is given: no breach")
    void perDatum() {
        InformationRequest open = request().build();
        InformationRequest closed = request()
                .closedRegister(Answer.YES)
                .given(Occurrence.NOT_DONE)
                .refused(Answer.YES)
                .refusal(REASONED)
                .build();
        Report given = PartyValidators.INFORMATION_REQUEST.validate(open, AT);
        Report withheld = PartyValidators.INFORMATION_REQUEST.validate(closed, AT);
        assertThat(given.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(given)).containsExactly("Q-10");
        assertThat(kind(withheld, "6.1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(withheld, "6.1/answer")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(withheld, "6.4")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("6.1 refusing what is not closed leaves the answer owed")
    void groundless() {
        InformationRequest refused = request()
                .given(Occurrence.NOT_DONE)
                .refused(Answer.YES)
                .refusal(REASONED)
                .build();
        assertThat(kind(PartyValidators.INFORMATION_REQUEST.validate(refused, AT), "6.1/answer"))
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @Test
    @DisplayName("R-02 a refusal by word of mouth lacks the written decision")
    void oral() {
        InformationRequest oral = request()
                .closedRegister(Answer.YES)
                .given(Occurrence.NOT_DONE)
                .refused(Answer.YES)
                .refusal(WrittenDecision.builder()
                        .written(Answer.NO)
                        .givesReasons(Answer.YES)
                        .delivered(on("2024-03-10"))
                        .build())
                .build();
        assertThat(kind(PartyValidators.INFORMATION_REQUEST.validate(oral, AT), "6.4"))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("6.2 the outcome is owed from its arrival on, the written clearance too, the copy when asked for")
    void outcome() {
        OutcomeNotice.Builder notice = OutcomeNotice.builder()
                .closedRegister(Answer.NO)
                .closedElsewhere(Answer.NO)
                .written(Answer.YES)
                .received(on("2024-03-01"))
                .told(on("2024-03-04"))
                .shown(Occurrence.NOT_DONE)
                .copyRequested(Occurrence.NOT_DONE)
                .copyGiven(Occurrence.NOT_DONE);
        Report report = PartyValidators.OUTCOME_NOTICE.validate(notice.build(), AT);
        assertThat(kind(report, "6.2")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "6.2/show")).isEqualTo(OutcomeKind.OUTSTANDING);
        assertThat(kind(report, "6.2/copy")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(PartyValidators.OUTCOME_NOTICE.verdict(
                        notice.copyRequested(on("2024-03-05"))
                                .copyGiven(on("2024-03-05"))
                                .build(),
                        AT))
                .isEqualTo(OutcomeKind.MET);
    }

    private static Remark.Builder remark() {
        return Remark.builder()
                .context(Remark.Context.INTERVIEW)
                .maker(Authority.SUPO)
                .made(on("2024-02-20"))
                .correctedAtOnce(Answer.NO)
                .noted(Occurrence.NOT_DONE)
                .refused(Answer.NO);
    }

    @Test
    @DisplayName("R-04 a datum that is corrected at once ends the matter")
    void corrected() {
        Remark corrected = remark().correctedAtOnce(Answer.YES).build();
        Report report = PartyValidators.REMARK.validate(corrected, AT);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(questions(report)).containsExactly("Q-11");
        assertThat(PartyValidators.REMARK.verdict(corrected, AT.with(CorrectionAsRefusal.REFUSAL)))
                .isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName(
            "R-05 a remark set aside as unfounded, with reasons in the file only, lacks the decision to the subject")
    void unfounded() {
        Remark unfounded = remark().addJudgement(
                        Samples.recorded(PartyMatter.MANIFESTLY_UNFOUNDED, Authority.SUPO, "2024-02-21"))
                .refusal(WrittenDecision.builder()
                        .written(Answer.YES)
                        .givesReasons(Answer.YES)
                        .delivered(Occurrence.NOT_DONE)
                        .build())
                .build();
        assertThat(notMet(PartyValidators.REMARK.validate(unfounded, AT))).containsExactly("7.3");
    }

    @Test
    @DisplayName("7.1 there is no right to remark on what came up otherwise, and no duty to note such a remark")
    void otherwise() {
        Report report = PartyValidators.REMARK.validate(
                remark().context(Remark.Context.OTHER)
                        .correctedAtOnce(Answer.YES)
                        .build(),
                AT);
        assertThat(kind(report, "7.1")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(kind(report, "7.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("7.2 whether a remark is manifestly unfounded is left to the authority; a note settles it without")
    void noted() {
        assertThat(kind(PartyValidators.REMARK.validate(remark().build(), AT), "7.2"))
                .isEqualTo(OutcomeKind.DISCRETION);
        assertThat(kind(
                        PartyValidators.REMARK.validate(
                                remark().noted(on("2024-02-22")).build(), AT),
                        "7.2"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("3.1:7, 3.2 a right to sign is enough; in an association the board needs no entry, a signatory does")
    void responsiblePersons() {
        ResponsiblePerson.Builder signatory = ResponsiblePerson.builder()
                .addRole(ResponsiblePerson.Role.SIGNATORY)
                .inPublicRegister(Answer.YES)
                .ofNonBusinessBody(Answer.NO);
        assertThat(PartyValidators.RESPONSIBLE_PERSON.verdict(signatory.build(), AT))
                .isEqualTo(OutcomeKind.MET);
        assertThat(PartyValidators.RESPONSIBLE_PERSON.verdict(signatory.build(), AT.with(SignatoryMeant.BOTH)))
                .isEqualTo(OutcomeKind.NOT_MET);
        signatory.ofNonBusinessBody(Answer.YES).inPublicRegister(Answer.NO);
        assertThat(PartyValidators.RESPONSIBLE_PERSON.verdict(signatory.build(), AT))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(PartyValidators.RESPONSIBLE_PERSON.verdict(
                        signatory.addRole(ResponsiblePerson.Role.BOARD_MEMBER).build(), AT))
                .isEqualTo(OutcomeKind.MET);
    }
}
