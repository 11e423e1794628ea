package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.application;
import static fi.clearance.model.facility.FacilityExamples.clearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.ResponsiblePerson;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the responsible persons of a body, such as a foundation or an association that does no business (3.2)")
class NonBusinessBodyTest {

    private static FacilityClearance.Builder of(Organisation.Form form, Answer carriesOnBusiness) {
        return clearance()
                .application(application()
                        .subject(Organisation.builder()
                                .form(form)
                                .carriesOnBusiness(carriesOnBusiness)
                                .build())
                        .build());
    }

    private static ResponsiblePersonClearance person(Answer ofNonBusinessBody) {
        return ResponsiblePersonClearance.builder()
                .person(ResponsiblePerson.builder()
                        .person(Person.builder().name("Maija Meikäläinen").build())
                        .ofNonBusinessBody(ofNonBusinessBody)
                        .build())
                .clearance(PersonnelClearance.builder()
                        .level(Level.STANDARD)
                        .authority(Authority.SUPO)
                        .build())
                .build();
    }

    private static void refused(FacilityClearance.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("responsible persons: what is said of the body of one contradicts what is said of the"
                        + " company");
    }

    /** Whether a body is a foundation or an association that does no business. */
    private static Answer isNonBusinessBody(Organisation.Form form, Answer carriesOnBusiness) {
        return switch (form) {
            case FOUNDATION, ASSOCIATION ->
                carriesOnBusiness == Answer.NOT_STATED ? Answer.NOT_STATED : Answer.of(carriesOnBusiness == Answer.NO);
            case AUTHORITY, NATURAL_PERSON, OTHER -> Answer.NO;
            case NOT_STATED -> Answer.NOT_STATED;
        };
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("cannot be said to be of another kind of body; while either is open, nothing contradicts")
    void contradiction(Organisation.Form form) {
        for (Answer carriesOnBusiness : Answer.values()) {
            Answer isNonBusinessBody = isNonBusinessBody(form, carriesOnBusiness);
            for (Answer ofNonBusinessBody : Answer.values()) {
                FacilityClearance.Builder builder =
                        of(form, carriesOnBusiness).addResponsiblePerson(person(ofNonBusinessBody));
                if (isNonBusinessBody == Answer.NOT_STATED
                        || ofNonBusinessBody == Answer.NOT_STATED
                        || ofNonBusinessBody == isNonBusinessBody) {
                    assertThat(builder.build().responsiblePersons()).containsExactly(person(ofNonBusinessBody));
                } else {
                    refused(builder);
                }
            }
        }
    }

    @Test
    @DisplayName("are refused if one of them contradicts, wherever in the list that one stands")
    void anywhere() {
        List<ResponsiblePersonClearance> others = List.of(person(Answer.YES), person(Answer.NOT_STATED));
        for (int place = 0; place <= others.size(); place++) {
            refused(of(Organisation.Form.ASSOCIATION, Answer.NO)
                    .addAllResponsiblePersons(others.subList(0, place))
                    .addResponsiblePerson(person(Answer.NO))
                    .addAllResponsiblePersons(others.subList(place, others.size())));
        }
        assertThat(of(Organisation.Form.ASSOCIATION, Answer.NO)
                        .addAllResponsiblePersons(others)
                        .build()
                        .responsiblePersons())
                .isEqualTo(others);
    }

    @Test
    @DisplayName("are refused of a subcontractor in the same way")
    void subcontractor() {
        SubcontractorExtension.Builder builder = SubcontractorExtension.builder()
                .maker(Authority.SUPO)
                .subcontractor(
                        Organisation.builder().form(Organisation.Form.OTHER).build())
                .addResponsiblePerson(person(Answer.NO));
        assertThat(builder.build().responsiblePersons()).containsExactly(person(Answer.NO));
        assertThatIllegalArgumentException()
                .isThrownBy(builder.addResponsiblePerson(person(Answer.YES))::build)
                .withMessageContaining("contradicts what is said of the company");
    }
}
