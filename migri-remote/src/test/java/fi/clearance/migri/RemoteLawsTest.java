package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.interview;
import static fi.clearance.migri.Remotes.items;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Booking.Agreed;
import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Booking.With;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.validation.OutcomeKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("laws of taking part, over all combinations")
class RemoteLawsTest {

    private static final List<String> DAYS = List.of("2024-06-01", "2024-06-02", "2024-08-15");
    private static final List<List<AgreedItem>> PLACES =
            List.of(items(), items(Remotes.ROOM), items("P2"), items(Remotes.ROOM, "P2"));
    private static final List<List<AgreedItem>> DEVICES =
            List.of(items(), items(Remotes.LAPTOP), items("L2"), items(Remotes.LAPTOP, "L2"));

    private static List<Booking> bookings() {
        List<Booking> all = new ArrayList<>();
        for (String made : List.of("", "2024-05-02T10:00", "2024-05-20T10:00", "2024-06-01T00:00")) {
            for (Agreed agreed : Agreed.values()) {
                for (With with : With.values()) {
                    for (MovedBy moved : MovedBy.values()) {
                        all.add(Booking.builder()
                                .madeAt(Optional.of(made)
                                        .filter(time -> !time.isEmpty())
                                        .map(LocalDateTime::parse))
                                .remoteAgreed(agreed)
                                .agreedWith(with)
                                .movedBy(moved)
                                .build());
                    }
                }
            }
        }
        return all;
    }

    private static List<Optional<PremisesAgreement>> agreements() {
        return List.of(
                Optional.empty(),
                Optional.of(agreement().build()),
                Optional.of(agreement().signed(Occurrence.NOT_DONE).build()),
                Optional.of(agreement().assessment(Optional.empty()).build()),
                Optional.of(PremisesAgreement.builder().build()));
    }

    /** Protected in the readings that are recommended. */
    private static boolean isProtected(Booking booking) {
        return booking.madeAt()
                        .filter(made -> made.isBefore(LocalDateTime.parse("2024-06-01T00:00")))
                        .isPresent()
                && booking.remoteAgreed() == Agreed.WITH_THE_BOOKING
                && booking.agreedWith() == With.THIS_COUNSEL
                && booking.movedBy() == MovedBy.NOBODY;
    }

    /** Not protected in any reading. */
    private static boolean isUnprotected(Booking booking) {
        return booking.remoteAgreed() == Agreed.NO
                || booking.madeAt()
                        .filter(made -> !made.isBefore(LocalDateTime.parse("2024-06-01T00:00")))
                        .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WITH_CLIENT_AT_IMMIGRATION_SERVICE", "WITH_CLIENT_AT_RECEPTION_CENTRE"})
    @DisplayName("M8 in person the verdict is the same with every agreement, booking and demand for presence")
    void inPerson(Mode mode) {
        for (Venue venue : Venue.values()) {
            for (Answer possible : Answer.values()) {
                Interview interview = interview("2024-08-15")
                        .clientInvitedTo(venue)
                        .attendancePossible(possible)
                        .build();
                OutcomeKind bare =
                        of(plan(mode, "2024-08-15").interview(interview)).verdict();
                for (Booking booking : bookings()) {
                    for (Optional<PremisesAgreement> agreement : agreements()) {
                        for (Answer presence : Answer.values()) {
                            assertThat(of(plan(mode, "2024-08-15")
                                                    .interview(interview)
                                                    .booking(booking)
                                                    .agreement(agreement)
                                                    .presenceRequired(presence)
                                                    .judgements(List.of()))
                                            .verdict())
                                    .isEqualTo(bare);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"REMOTE", "REMOTE_FROM_IMMIGRATION_SERVICE"})
    @DisplayName("M12 M14 from June 2024 on remotely without an agreement only what is protected")
    void withoutAgreement(Mode mode) {
        for (String day : DAYS) {
            for (Booking booking : bookings()) {
                for (Answer asAgreed : Answer.values()) {
                    boolean met = of(plan(mode, day).booking(booking).asAgreed(asAgreed))
                                    .verdict()
                            == OutcomeKind.MET;
                    assertThat(met)
                            .as("%s %s %s", day, booking, asAgreed)
                            .isEqualTo(isProtected(booking) && asAgreed == Answer.YES);
                }
            }
        }
    }

    private static OutcomeKind under(List<AgreedItem> premises, List<AgreedItem> devices, PremisesAgreement agreement) {
        return of(plan(Mode.REMOTE, "2024-08-15")
                        .agreement(PremisesAgreement.builder()
                                .from(agreement)
                                .premises(premises)
                                .devices(devices)
                                .build()))
                .verdict();
    }

    @Test
    @DisplayName("M13 M26 taking a device or premises out of an agreement never opens a way")
    void takingOut() {
        for (PremisesAgreement agreement :
                agreements().stream().flatMap(Optional::stream).toList()) {
            for (List<AgreedItem> premises : PLACES) {
                for (List<AgreedItem> devices : DEVICES) {
                    OutcomeKind before = under(premises, devices, agreement);
                    for (List<AgreedItem> fewer : PLACES) {
                        for (List<AgreedItem> less : DEVICES) {
                            if (premises.containsAll(fewer) && devices.containsAll(less)) {
                                assertThat(under(fewer, less, agreement) == OutcomeKind.MET)
                                        .as("%s %s to %s %s", premises, devices, fewer, less)
                                        .isIn(false, before == OutcomeKind.MET);
                            }
                        }
                    }
                }
            }
        }
        assertThat(under(PLACES.get(3), DEVICES.get(3), agreement().build())).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("M29 a demand for presence beats taking part remotely wherever it is not protected")
    void presence() {
        for (String day : DAYS) {
            for (Booking booking : bookings()) {
                for (Optional<PremisesAgreement> agreement : agreements()) {
                    OutcomeKind verdict = of(plan(Mode.REMOTE, day)
                                    .booking(booking)
                                    .agreement(agreement)
                                    .presenceRequired(Answer.YES))
                            .verdict();
                    assertThat(verdict).as("%s %s", day, booking).isNotEqualTo(OutcomeKind.MET);
                    if (isUnprotected(booking)) {
                        assertThat(verdict).as("%s %s", day, booking).isEqualTo(OutcomeKind.NOT_MET);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName(
            "M29 in a room of the Finnish Immigration Service counsel is present already: a demand changes nothing")
    void presenceFromRoom() {
        for (Booking booking : bookings()) {
            Participation.Builder plan = plan(Mode.REMOTE_FROM_IMMIGRATION_SERVICE, "2024-08-15")
                    .booking(booking)
                    .agreement(agreement().build());
            OutcomeKind without = of(plan.presenceRequired(Answer.NO)).verdict();
            OutcomeKind with = of(plan.presenceRequired(Answer.YES)).verdict();
            assertThat(with).as("%s", booking).isEqualTo(without);
        }
    }
}
