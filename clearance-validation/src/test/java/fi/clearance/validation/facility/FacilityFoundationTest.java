package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.facility.Facilities.application;
import static fi.clearance.validation.facility.Facilities.boardMember;
import static fi.clearance.validation.facility.Facilities.clearance;
import static fi.clearance.validation.facility.Facilities.nonBusinessBody;
import static fi.clearance.validation.facility.Facilities.responsiblePerson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.ResponsiblePersonClearance;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.party.ResponsiblePerson.Role;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3.1:7, 3.2, 37.2: the responsible persons of companies, foundations and associations")
class FacilityFoundationTest {

    private static final Setting AT = Setting.on(DAY);

    private static ResponsiblePersonClearance of(ResponsiblePerson.Builder person) {
        return responsiblePerson().person(person.build()).build();
    }

    private static ResponsiblePerson.Builder inRole(Role role, Answer registered, Answer nonBusiness) {
        return boardMember().roles(List.of(role)).inPublicRegister(registered).ofNonBusinessBody(nonBusiness);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUNDATION", "ASSOCIATION"})
    @DisplayName("3.2 a foundation or an association that does no business is cleared like a company")
    void nonBusiness(Organisation.Form form) {
        FacilityClearance.Builder cleared = clearance()
                .application(
                        application().subject(nonBusinessBody(form).build()).build())
                .responsiblePersons(List.of(
                        of(inRole(Role.BOARD_MEMBER, Answer.NO, Answer.YES)),
                        of(inRole(Role.SIGNATORY, Answer.YES, Answer.YES))));
        Report report = FacilityValidators.CLEARANCE.validate(cleared.build(), AT);
        assertThat(open(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == ResponsiblePersonClearanceRule.RESPONSIBLE_PERSON)
                .hasSize(2)
                .allMatch(finding -> finding.outcome().kind() == OutcomeKind.MET);
        assertThat(open(FacilityValidators.APPLICATION.validate(cleared.build().application(), AT)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUNDATION", "ASSOCIATION"})
    @DisplayName("3.1:6 3.2 one that does business is a company only if it must be registered")
    void business(Organisation.Form form) {
        Organisation trading =
                nonBusinessBody(form).carriesOnBusiness(Answer.YES).build();
        FacilityClearance.Builder cleared =
                clearance().application(application().subject(trading).build());
        Report report = FacilityValidators.CLEARANCE.validate(cleared.build(), AT);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .extracting(Object::toString)
                .containsExactly("application.subject 3.1:6 NOT_MET");
    }

    @Test
    @DisplayName("3.1:7 37.2 a board member of a company who stands in no public register is no responsible person")
    void unregistered() {
        FacilityClearance.Builder cleared =
                clearance().addResponsiblePerson(of(inRole(Role.BOARD_MEMBER, Answer.NO, Answer.NO)));
        Report report = FacilityValidators.CLEARANCE.validate(cleared.build(), AT);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .extracting(Object::toString)
                .containsExactly("responsiblePersons[1] 37.2 NOT_MET");
        assertThat(ResponsiblePersonClearanceRule.RESPONSIBLE_PERSON.norm().nearby())
                .containsExactly(Question.of("IQ-37-3"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, NOT_MET",
        "LIABLE_PARTNER, NOT_MET",
        "MANAGING_DIRECTOR, NOT_MET",
        "BOARD_MEMBER, MET",
        "DEPUTY_BOARD_MEMBER, NOT_MET",
        "PROCURATION_HOLDER, NOT_MET",
        "SIGNATORY, MET"
    })
    @DisplayName(
            "3.2 37.2 the responsible persons of a body without business: its board, and its registered signatories")
    void rolesWithoutBusiness(Role role, OutcomeKind expected) {
        assertThat(cleared(role, Answer.YES, Answer.YES)).isEqualTo(expected);
        assertThat(cleared(role, Answer.NO, Answer.YES))
                .isEqualTo(role == Role.BOARD_MEMBER ? OutcomeKind.MET : OutcomeKind.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROCURATION_HOLDER", "SIGNATORY"})
    @DisplayName("3.1:7 37.2 those of a company: whoever stands in a public register in a listed role")
    void rolesInBusiness(Role role) {
        assertThat(cleared(role, Answer.YES, Answer.NO)).isEqualTo(OutcomeKind.MET);
        assertThat(cleared(role, Answer.NO, Answer.NO)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(cleared(role, Answer.NOT_STATED, Answer.NO)).isEqualTo(OutcomeKind.UNDETERMINED);
    }

    private static OutcomeKind cleared(Role role, Answer registered, Answer nonBusiness) {
        return kind(
                FacilityValidators.RESPONSIBLE_PERSON.validate(of(inRole(role, registered, nonBusiness)), AT), "37.2");
    }
}
