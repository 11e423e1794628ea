package fi.clearance.migri;

import static fi.clearance.migri.ParticipationRule.AGREEMENT;
import static fi.clearance.migri.ParticipationRule.ASSESSED;
import static fi.clearance.migri.ParticipationRule.ASYLUM_COUNSEL;
import static fi.clearance.migri.ParticipationRule.AS_AGREED;
import static fi.clearance.migri.ParticipationRule.AT_IMMIGRATION_SERVICE;
import static fi.clearance.migri.ParticipationRule.AT_RECEPTION_CENTRE;
import static fi.clearance.migri.ParticipationRule.DEVICE;
import static fi.clearance.migri.ParticipationRule.NO_RISK;
import static fi.clearance.migri.ParticipationRule.ORGANISATION;
import static fi.clearance.migri.ParticipationRule.PREMISES;
import static fi.clearance.migri.ParticipationRule.PRESENCE;
import static fi.clearance.migri.ParticipationRule.REQUIREMENTS;
import static fi.clearance.migri.ParticipationRule.SIGNED;
import static fi.clearance.migri.ParticipationRule.SPECIFIC_DEVICE;
import static fi.clearance.migri.ParticipationRule.SPECIFIC_PREMISES;
import static fi.clearance.migri.ParticipationRule.UNTIL_JUNE;
import static fi.clearance.migri.Remotes.agreed;
import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.interview;
import static fi.clearance.migri.Remotes.missing;
import static fi.clearance.migri.Remotes.open;
import static fi.clearance.migri.Remotes.plan;
import static fi.clearance.migri.Remotes.recorded;
import static fi.clearance.migri.Remotes.remote;
import static fi.clearance.migri.Remotes.underAgreement;
import static fi.clearance.migri.Remotes.unrecorded;
import static fi.clearance.validation.OutcomeKind.DISCRETION;
import static fi.clearance.validation.OutcomeKind.MET;
import static fi.clearance.validation.OutcomeKind.NOT_MET;
import static fi.clearance.validation.OutcomeKind.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("6.1: how counsel may take part")
class RemoteTableTest {

    private static final Mode AT_SERVICE = Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE;
    private static final Mode AT_CENTRE = Mode.WITH_CLIENT_AT_RECEPTION_CENTRE;
    private static final Mode ROOM = Mode.REMOTE_FROM_IMMIGRATION_SERVICE;

    /** A row: the plan, the verdict, the rule that carries it, and all that is left open. */
    record Row(String name, Participation plan, OutcomeKind verdict, ParticipationRule carrier, List<Gap> gaps) {
        static Row of(
                String name, Participation.Builder plan, OutcomeKind verdict, ParticipationRule carrier, Gap... gaps) {
            return new Row(name, plan.build(), verdict, carrier, List.of(gaps));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(inPerson(), room(), asAgreed(), agreements(), elsewhere())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> inPerson() {
        return Stream.concat(
                Stream.of(Mode.values())
                        .map(mode -> Row.of(
                                "D0 not asylum, " + mode,
                                plan(mode, "2024-06-10")
                                        .interview(interview("2024-06-10")
                                                .kind(Interview.Kind.OTHER)
                                                .build()),
                                NOT_MET,
                                ASYLUM_COUNSEL)),
                Stream.of(
                        Row.of("D1 in May", at(AT_SERVICE, Venue.IMMIGRATION_SERVICE), MET, AT_IMMIGRATION_SERVICE),
                        Row.of("D1 under an agreement", underAgreement().mode(AT_SERVICE), MET, AT_IMMIGRATION_SERVICE),
                        Row.of("D2", at(AT_SERVICE, Venue.RECEPTION_CENTRE), NOT_MET, AT_IMMIGRATION_SERVICE),
                        Row.of("D3", centre(Answer.YES), MET, AT_RECEPTION_CENTRE),
                        Row.of("D4", centre(Answer.NO), NOT_MET, AT_RECEPTION_CENTRE),
                        Row.of(
                                "D5",
                                centre(Answer.NOT_STATED),
                                UNDETERMINED,
                                AT_RECEPTION_CENTRE,
                                missing("interview.attendancePossible")),
                        Row.of(
                                "D6 invited to the Service",
                                at(AT_CENTRE, Venue.IMMIGRATION_SERVICE),
                                NOT_MET,
                                AT_RECEPTION_CENTRE),
                        Row.of("D6 elsewhere", at(AT_CENTRE, Venue.OTHER), NOT_MET, AT_RECEPTION_CENTRE)));
    }

    private static Stream<Row> room() {
        return Stream.of(
                Row.of("D7 no agreement", plan(ROOM, "2024-08-15"), UNDETERMINED, AGREEMENT, open("IQ-M-19")),
                Row.of(
                        "D7 as D9",
                        plan(ROOM, "2024-06-10")
                                .booking(agreed("2024-05-02T10:00").build()),
                        MET,
                        AS_AGREED),
                Row.of("D8", remote("2024-05-31"), MET, UNTIL_JUNE),
                Row.of("D8 from a room of the Service", plan(ROOM, "2024-05-31"), MET, UNTIL_JUNE),
                Row.of(
                        "D8 by telephone",
                        remote("2024-05-31").channel(Channel.OTHER),
                        UNDETERMINED,
                        UNTIL_JUNE,
                        open("IQ-M-17")));
    }

    @Test
    @DisplayName(
            "D7 an agreement that is in order is enough from a room of the Service, too, whatever is open about it")
    void fromRoomUnderAgreement() {
        for (Answer presence : Answer.values()) {
            assertThat(availability(underAgreement().mode(ROOM).presenceRequired(presence)))
                    .isEqualTo(Availability.UNDER_AGREEMENT);
        }
        assertThat(availability(under(agreement().signed(Occurrence.NOT_DONE)).mode(ROOM)))
                .isEqualTo(Availability.UNDETERMINED);
        assertThat(availability(underAgreement().mode(ROOM).fromPremises("elsewhere")))
                .isEqualTo(Availability.UNDETERMINED);
    }

    private static Availability availability(Participation.Builder builder) {
        Participation plan = builder.build();
        return RemoteParticipation.of(plan, Readings.recommended()).availability(plan.mode());
    }

    private static Stream<Row> asAgreed() {
        return Stream.of(
                Row.of("D9", protectedPlan(), MET, AS_AGREED),
                Row.of("D10", protectedPlan().presenceRequired(Answer.YES), UNDETERMINED, AS_AGREED, open("IQ-M-6")),
                Row.of("D11", moved(remote("2024-06-10")), UNDETERMINED, AS_AGREED, open("IQ-M-4(ii)")));
    }

    @Test
    @DisplayName("D11 an agreement that is in order is enough, whatever is open about the booking")
    void openUnlessUnderAgreement() {
        assertThat(availability(moved(underAgreement()))).isEqualTo(Availability.UNDER_AGREEMENT);
    }

    private static Stream<Row> agreements() {
        return Stream.of(
                Row.of("D12", underAgreement(), MET, AGREEMENT),
                Row.of("D13", underAgreement().presenceRequired(Answer.YES), NOT_MET, PRESENCE),
                Row.of("D14 none", remote("2024-08-15"), NOT_MET, AGREEMENT),
                Row.of("D14 not signed", under(agreement().signed(Occurrence.NOT_DONE)), NOT_MET, SIGNED),
                Row.of("D14 signed at the start", signedAt("10:00"), NOT_MET, SIGNED),
                Row.of("D14 signed after the start", signedAt("10:01"), NOT_MET, SIGNED),
                Row.of("D12 signed before the start", signedAt("09:59"), MET, SIGNED),
                Row.of("D14 signed the day after", under(signedOn("2024-08-16")), NOT_MET, SIGNED),
                Row.of(
                        "D15",
                        under(signedOn("2024-08-15")),
                        UNDETERMINED,
                        SIGNED,
                        missing("agreement.signedAt"),
                        missing("interview.startsAt")),
                Row.of("D16 premises", underAgreement().fromPremises("home"), NOT_MET, PREMISES),
                Row.of("D16 device", underAgreement().withDevice("telephone"), NOT_MET, DEVICE),
                Row.of("D16 organisation", under(agreement().organisation("other firm")), NOT_MET, ORGANISATION),
                Row.of("D17", under(agreement().assessment(Optional.empty())), NOT_MET, ASSESSED),
                Row.of(
                        "D18 M9 not recorded",
                        underAgreement().judgements(recorded(BulletinMatter.NO_RISK)),
                        DISCRETION,
                        REQUIREMENTS,
                        unrecorded(BulletinMatter.MEETS_REQUIREMENTS)),
                Row.of(
                        "D18 M10 not recorded",
                        underAgreement().judgements(recorded(BulletinMatter.MEETS_REQUIREMENTS)),
                        DISCRETION,
                        NO_RISK,
                        unrecorded(BulletinMatter.NO_RISK)),
                Row.of(
                        "D18 M26 not recorded",
                        under(agreement().judgements(recorded(BulletinMatter.SATISFIED))),
                        DISCRETION,
                        SPECIFIC_PREMISES,
                        unrecorded(BulletinMatter.SPECIFIC)),
                Row.of("D18 M9 unfavourable", refused(BulletinMatter.MEETS_REQUIREMENTS), NOT_MET, REQUIREMENTS),
                Row.of("D18 M10 unfavourable", refused(BulletinMatter.NO_RISK), NOT_MET, NO_RISK),
                Row.of(
                        "D18 M26 unfavourable",
                        under(agreement().premises(vague(Remotes.ROOM))),
                        NOT_MET,
                        SPECIFIC_PREMISES),
                Row.of(
                        "D18 M26 unfavourable of the device",
                        under(agreement().devices(vague(Remotes.LAPTOP))),
                        NOT_MET,
                        SPECIFIC_DEVICE));
    }

    private static List<AgreedItem> vague(String name) {
        return List.of(AgreedItem.builder()
                .name(name)
                .addJudgement(Remotes.recorded(BulletinMatter.SPECIFIC, Judgement.Result.NO))
                .build());
    }

    private static Stream<Row> elsewhere() {
        Interview unit = interview("2024-08-15").clientInvitedTo(Venue.OTHER).build();
        return Stream.of(
                Row.of("D19 as D12", underAgreement().interview(unit), MET, AGREEMENT),
                Row.of("D19 as D14", remote("2024-08-15").interview(unit), NOT_MET, AGREEMENT),
                Row.of("D19 in person", at(AT_SERVICE, Venue.OTHER), NOT_MET, AT_IMMIGRATION_SERVICE),
                Row.of("D19 in person, too", at(AT_CENTRE, Venue.OTHER), NOT_MET, AT_RECEPTION_CENTRE));
    }

    private static Participation.Builder at(Mode mode, Venue venue) {
        return plan(mode, "2024-05-20")
                .interview(interview("2024-05-20")
                        .clientInvitedTo(venue)
                        .attendancePossible(Answer.YES)
                        .build());
    }

    private static Participation.Builder centre(Answer possible) {
        return plan(AT_CENTRE, "2024-06-10")
                .interview(interview("2024-06-10")
                        .clientInvitedTo(Venue.RECEPTION_CENTRE)
                        .attendancePossible(possible)
                        .build());
    }

    private static Participation.Builder protectedPlan() {
        return remote("2024-06-10").booking(agreed("2024-05-02T10:00").build());
    }

    private static Participation.Builder moved(Participation.Builder plan) {
        return plan.booking(
                agreed("2024-05-02T10:00").movedBy(MovedBy.IMMIGRATION_SERVICE).build());
    }

    private static Participation.Builder under(PremisesAgreement.Builder agreement) {
        return underAgreement().agreement(agreement.build());
    }

    private static Participation.Builder refused(BulletinMatter matter) {
        return underAgreement().addJudgement(Remotes.recorded(matter, Judgement.Result.NO));
    }

    private static PremisesAgreement.Builder signedOn(String day) {
        return agreement().signed(Occurrence.on(LocalDate.parse(day)));
    }

    private static Participation.Builder signedAt(String time) {
        return under(signedOn("2024-08-15").signedAt(LocalTime.parse(time)))
                .interview(interview("2024-08-15").startsAt(LocalTime.of(10, 0)).build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("D0-D19")
    void row(Row row) {
        Report report = Remotes.of(Participation.builder().from(row.plan));
        assertThat(report.verdict()).isEqualTo(row.verdict);
        assertThat(Remotes.kind(report, row.carrier)).isEqualTo(row.verdict);
        assertThat(Remotes.gaps(report)).containsExactlyInAnyOrderElementsOf(row.gaps);
        if (row.verdict == NOT_MET) {
            assertThat(Remotes.rules(report, NOT_MET))
                    .filteredOn(rule -> row.carrier != AGREEMENT || rule != ASSESSED)
                    .containsExactly(row.carrier);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "AT_RECEPTION_CENTRE, IQ-M-9",
        "AT_RECEPTION_CENTRE, IQ-M-22",
        "AT_IMMIGRATION_SERVICE, IQ-M-22",
        "AS_AGREED, IQ-M-3",
        "AS_AGREED, IQ-M-7",
        "AS_AGREED, IQ-M-23",
        "NO_RISK, IQ-M-16",
        "AGREEMENT, IQ-M-21"
    })
    @DisplayName("D4 D9 D18 D19 the questions that are near")
    void near(ParticipationRule rule, String question) {
        assertThat(Remotes.nearby(rule)).contains(question);
    }

    @Test
    @DisplayName("D15 IQ-M-14 stands on the finding")
    void signedOnTheDay() {
        assertThat(Remotes.questions(Remotes.of(under(signedOn("2024-08-15"))))).contains("IQ-M-14");
    }
}
