package fi.clearance.validation.party;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.Samples.employer;
import static fi.clearance.validation.Samples.on;
import static fi.clearance.validation.Samples.self;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Announcement;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Assignment.AgreementScope;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.Kinship;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Relation;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.party.PartyReading.FamilyMeant;
import fi.clearance.validation.party.PartyReading.TraderMeant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3, 4, 9, 15: who is who, announcing, competence, standing")
class StandingTest {

    private static final Setting AT = Setting.on(DAY);

    private static Organisation body(Organisation.Form form, Answer business, Answer register) {
        return Organisation.builder()
                .form(form)
                .carriesOnBusiness(business)
                .mustRegister(register)
                .build();
    }

    @Test
    @DisplayName("G-01 a private household has no standing as an employer")
    void household() {
        Applicant household = employer()
                .organisation(body(Organisation.Form.NATURAL_PERSON, Answer.NO, Answer.NO))
                .build();
        assertThat(notMet(PartyValidators.APPLICANT.validate(household, AT))).containsExactly("15.1/employer");
        assertThat(PartyValidators.ORGANISATION.verdict(household.organisation(), AT))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("G-02 an association without business has standing as an employer")
    void association() {
        Applicant association = employer()
                .organisation(body(Organisation.Form.ASSOCIATION, Answer.NO, Answer.NO))
                .build();
        assertThat(PartyValidators.APPLICANT.verdict(association, AT)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("Q-06(i) a trader who need not register is a company under the other reading only")
    void trader() {
        Organisation trader = body(Organisation.Form.NATURAL_PERSON, Answer.YES, Answer.NO);
        Report report = PartyValidators.ORGANISATION.validate(trader, AT);
        assertThat(kind(report, "3.1:6")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(report.questions()).extracting(Object::toString).containsExactly("Q-06(i)");
        assertThat(PartyValidators.ORGANISATION.verdict(trader, AT.with(TraderMeant.EVERY_TRADER)))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G-04 a recommendation does not give the subject standing")
    void recommended() {
        Applicant applicant = self().requirement(Applicant.Requirement.NONE).build();
        assertThat(notMet(PartyValidators.APPLICANT.validate(applicant, AT))).containsExactly("15.2");
        assertThat(PartyValidators.APPLICANT.verdict(self().build(), AT)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("15.2 needs both: what requires it, and what it is needed for")
    void both() {
        assertThat(PartyValidators.APPLICANT.verdict(
                        self().purpose(Applicant.Purpose.OTHER).build(), AT))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(PartyValidators.APPLICANT.verdict(
                        self().purpose(Applicant.Purpose.NOT_STATED).build(), AT))
                .isEqualTo(OutcomeKind.UNDETERMINED);
    }

    @Test
    @DisplayName("G-06 for a cleaner on a task of the Defence Forces the Defence Command is competent")
    void taskOfDefenceForces() {
        assertThat(Competence.of(ClearanceKind.PERSONNEL, DefenceLink.TASK_GIVEN))
                .contains(Authority.DEFENCE_COMMAND);
        assertThat(PartyValidators.ASSIGNMENT.verdict(
                        Samples.assignment()
                                .defenceLink(DefenceLink.TASK_GIVEN)
                                .maker(Authority.DEFENCE_COMMAND)
                                .build(),
                        AT))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(PartyValidators.ASSIGNMENT.validate(
                        Samples.assignment().defenceLink(DefenceLink.TASK_GIVEN).build(), AT)))
                .containsExactly("9.1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("9.1, 9.3: the function and the rules say the same of every link and kind")
    void competence(DefenceLink link) {
        for (ClearanceKind kind : ClearanceKind.values()) {
            for (Authority maker : new Authority[] {Authority.SUPO, Authority.DEFENCE_COMMAND}) {
                OutcomeKind verdict = PartyValidators.ASSIGNMENT.verdict(
                        Samples.assignment()
                                .kind(kind)
                                .defenceLink(link)
                                .maker(maker)
                                .build(),
                        AT);
                assertThat(verdict)
                        .isEqualTo(Competence.of(kind, link)
                                .map(competent -> competent == maker ? OutcomeKind.MET : OutcomeKind.NOT_MET)
                                .orElse(OutcomeKind.UNDETERMINED));
            }
        }
    }

    @Test
    @DisplayName("9.5 an agreement counts in a single case, from its day on, between the competent authorities")
    void agreement() {
        Assignment.Builder agreed =
                Samples.assignment().defenceLink(DefenceLink.WORKS_THERE).agreed(Occurrence.on(DAY));
        assertThat(PartyValidators.ASSIGNMENT.verdict(agreed.build(), AT)).isEqualTo(OutcomeKind.MET);
        assertThat(PartyValidators.ASSIGNMENT.verdict(agreed.build(), Setting.on(DAY.minusDays(1))))
                .isEqualTo(OutcomeKind.NOT_MET);
        assertThat(notMet(PartyValidators.ASSIGNMENT.validate(
                        agreed.agreementScope(AgreementScope.STANDING).build(), AT)))
                .containsExactly("9.1", "9.5");
    }

    @Test
    @DisplayName("9.4 before June 2020 the rule on Traficom says nothing about a personnel clearance")
    void traficom() {
        Setting before = Setting.on(LocalDate.of(2019, 6, 1));
        assertThat(PartyValidators.ASSIGNMENT.verdict(Samples.assignment().build(), before))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G-25 nothing is announced about somebody who performs the task already")
    void alreadyThere() {
        Announcement none = Announcement.builder()
                .kind(ClearanceKind.PERSONNEL)
                .bySubject(Answer.NO)
                .relation(Relation.PERFORMS)
                .announced(Occurrence.NOT_DONE)
                .applied(on("2024-01-15"))
                .build();
        assertThat(PartyValidators.ANNOUNCEMENT.verdict(none, AT)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(PartyValidators.ANNOUNCEMENT.validate(
                        Announcement.builder()
                                .from(none)
                                .relation(Relation.TO_BE_CHOSEN)
                                .build(),
                        AT)))
                .containsExactly("4.1");
    }

    @Test
    @DisplayName("4.1 the day of the application is in time, the day after it is not")
    void announcedInTime() {
        Announcement.Builder vacancy = Announcement.builder()
                .kind(ClearanceKind.PERSONNEL)
                .bySubject(Answer.NO)
                .relation(Relation.TO_BE_CHOSEN)
                .applied(on("2024-01-15"));
        assertThat(PartyValidators.ANNOUNCEMENT.verdict(
                        vacancy.announced(on("2024-01-15")).build(), AT))
                .isEqualTo(OutcomeKind.MET);
        assertThat(PartyValidators.ANNOUNCEMENT.verdict(
                        vacancy.announced(on("2024-01-16")).build(), AT))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.1:9 the closed list; actual family under the other reading")
    void kinship(Kinship kinship) {
        assertThat(PartyValidators.KINSHIP.verdict(kinship, AT) == OutcomeKind.MET)
                .isEqualTo(kinship.isListed());
        assertThat(PartyValidators.KINSHIP.verdict(kinship, AT.with(FamilyMeant.ACTUAL_FAMILY)) == OutcomeKind.MET)
                .isEqualTo(kinship.isListed() || kinship.isActualFamily());
    }
}
