package fi.clearance.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("an application for a personnel clearance")
class PersonnelApplicationTest {

    private static final Person BORN_1952_10_13 = Person.builder()
            .name("Maija Meikäläinen")
            .identityCode(PersonalIdentityCode.parse("131052-308T"))
            .build();

    private static PersonnelApplication.Builder application() {
        return application(Applicant.Role.EMPLOYER);
    }

    private static PersonnelApplication.Builder application(Applicant.Role role) {
        return PersonnelApplication.builder()
                .on(LocalDate.of(2024, 3, 15))
                .level(Level.STANDARD)
                .applicant(Applicant.builder().role(role).build())
                .subject(Person.builder().build())
                .task(Task.builder().build());
    }

    private static Consent given(Occurrence given) {
        return Consent.builder().given(given).build();
    }

    private static Consent given(LocalDate day) {
        return given(Occurrence.on(day));
    }

    private static Person born(String day) {
        return Person.builder().birthDate(When.parse(day)).build();
    }

    @Test
    @DisplayName("it cannot be without day, level, applicant, subject and task")
    void mandatory() {
        PersonnelApplication.Builder nothing = PersonnelApplication.builder();
        assertThatIllegalStateException()
                .isThrownBy(nothing::build)
                .withMessageContainingAll("on", "level", "applicant", "subject", "task");
    }

    @Test
    @DisplayName("a consent from before the day of birth by the identity code is refused, and no day is repeated")
    void beforeCode() {
        PersonnelApplication.Builder builder =
                application().subject(BORN_1952_10_13).consent(given(LocalDate.of(1952, 10, 12)));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("consent: given before the subject was born");
    }

    @ParameterizedTest
    @CsvSource({"1952-10-13, 1952-10-12", "1952-10, 1952-09-30", "1952, 1951-12-31", "1952-10-13, 0001-01-01"})
    @DisplayName("so is one from before the first possible day of birth as stated apart from it")
    void beforeBirthDate(String birth, LocalDate day) {
        PersonnelApplication.Builder builder =
                application().subject(born(birth)).consent(given(day));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("consent: given before the subject was born");
    }

    @ParameterizedTest
    @CsvSource({
        "1952-10-13, 1952-10-13",
        "1952-10-13, 2024-03-01",
        "1952-10, 1952-10-01",
        "1952, 1952-01-01",
        "1952, 1952-12-31"
    })
    @DisplayName("a consent that may be from the day of birth, or from a later day, stands")
    void notBeforeBirthDate(String birth, LocalDate day) {
        assertThat(application()
                        .subject(born(birth))
                        .consent(given(day))
                        .build()
                        .consent())
                .isEqualTo(given(day));
    }

    @Test
    @DisplayName("a consent from the day of birth by the identity code stands, also beside a wider span")
    void onDayOfCode() {
        LocalDate day = LocalDate.of(1952, 10, 13);
        Person spanned = Person.builder()
                .from(BORN_1952_10_13)
                .birthDate(When.parse("1952"))
                .build();
        assertThat(Stream.of(BORN_1952_10_13, spanned))
                .allSatisfy(subject -> assertThat(application()
                                .subject(subject)
                                .consent(given(day))
                                .build()
                                .consent())
                        .isEqualTo(given(day)));
        PersonnelApplication.Builder early = application().subject(spanned).consent(given(day.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(early::build)
                .withMessage("consent: given before the subject was born");
    }

    @Test
    @DisplayName("without a day of birth, or without a consent, there is nothing to compare")
    void nothingToCompare() {
        Consent first = given(LocalDate.of(1, 1, 1));
        assertThat(application().consent(first).build().consent()).isEqualTo(first);
        for (Occurrence absent : Occurrence.Absent.values()) {
            assertThat(application()
                            .subject(born("9999-12-31"))
                            .consent(given(absent))
                            .build()
                            .consent()
                            .given())
                    .isEqualTo(absent);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("only the subject can apply for a task that is said to be the person's own application")
    void ownApplication(Applicant.Role role) {
        for (Answer answer : Answer.values()) {
            Task task = Task.builder()
                    .title("Virka")
                    .putElement(TaskElement.OWN_APPLICATION, answer)
                    .build();
            PersonnelApplication.Builder builder = application(role).task(task);
            if (answer == Answer.YES && role != Applicant.Role.SUBJECT) {
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessage("task: the person's own application, but somebody else applies");
            } else {
                assertThat(builder.build().task()).isEqualTo(task);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a person's own application for a task of an international body must name that as the purpose")
    void purpose(Applicant.Purpose purpose) {
        for (Answer own : Answer.values()) {
            for (Answer international : Answer.values()) {
                Task task = Task.builder()
                        .putElement(TaskElement.OWN_APPLICATION, own)
                        .putElement(TaskElement.TASK_OF_INTERNATIONAL_BODY, international)
                        .build();
                PersonnelApplication.Builder builder = application(Applicant.Role.SUBJECT)
                        .applicant(Applicant.builder()
                                .role(Applicant.Role.SUBJECT)
                                .purpose(purpose)
                                .build())
                        .task(task);
                if (own == Answer.YES
                        && international == Answer.YES
                        && purpose != Applicant.Purpose.TASK_IN_INTERNATIONAL_BODY) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(builder::build)
                            .withMessage("task: one of an international body, but the applicant needs the clearance for"
                                    + " something else");
                } else {
                    assertThat(builder.build().task()).isEqualTo(task);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = TaskElement.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN_APPLICATION")
    @DisplayName("no other element of a task asks for a certain applicant")
    void otherElements(TaskElement element) {
        Task task = Task.builder().putElement(element, Answer.YES).build();
        assertThat(Applicant.Role.values())
                .allSatisfy(role ->
                        assertThat(application(role).task(task).build().task()).isEqualTo(task));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("its consent is a declaration exactly if the subject applies")
    void consentUse(Applicant.Role role) {
        Consent consent = given(LocalDate.of(2024, 3, 1));
        Occurrence started = Occurrence.on(LocalDate.of(2024, 4, 1));
        PersonnelApplication application =
                application(role).consent(consent).withinConsent(Answer.NO).build();
        assertThat(application.consentUse(started))
                .isEqualTo(new ConsentUse(
                        ClearanceKind.PERSONNEL,
                        consent,
                        role == Applicant.Role.SUBJECT ? Answer.YES : Answer.NO,
                        ConsentUse.Purpose.CLEARANCE,
                        started,
                        Answer.NO));
    }

    @Test
    @DisplayName("it can state that there is no identity code, but not of a subject who has one")
    void noCode() {
        assertThat(application()
                        .subject(born("1952-10-13"))
                        .statesNoCode(true)
                        .build()
                        .statesNoCode())
                .isTrue();
        PersonnelApplication.Builder contradiction =
                application().subject(BORN_1952_10_13).statesNoCode(true);
        assertThatIllegalArgumentException()
                .isThrownBy(contradiction::build)
                .withMessage("subject: has a personal identity code, but the application says there is none");
    }

    @Test
    @DisplayName("it prints day and level, and nothing else")
    void prints() {
        assertThat(application()
                        .subject(BORN_1952_10_13)
                        .consent(given(LocalDate.of(2024, 3, 1)))
                        .build())
                .hasToString("PersonnelApplication{on=2024-03-15, level=STANDARD}");
    }
}
