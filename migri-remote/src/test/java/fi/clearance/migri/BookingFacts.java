package fi.clearance.migri;

import fi.clearance.migri.Booking.Agreed;
import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Booking.With;
import fi.clearance.model.Answer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The finite facts of table 6.2: the booking, what was agreed with it, and the day of the interview. */
record BookingFacts(
        Optional<LocalDateTime> madeAt, Agreed agreed, With with, MovedBy movedBy, Answer asAgreed, LocalDate on) {

    /** None, and the first and the last minute of each stretch that a reading tells apart. */
    private static final List<Optional<LocalDateTime>> MOMENTS = Stream.concat(
                    Stream.of(Optional.<LocalDateTime>empty()),
                    Stream.of(
                                    "2024-05-02T10:00",
                                    "2024-05-13T16:32",
                                    "2024-05-13T16:33",
                                    "2024-05-20T23:59",
                                    "2024-05-21T00:00",
                                    "2024-05-31T23:59",
                                    "2024-06-01T00:00")
                            .map(LocalDateTime::parse)
                            .map(Optional::of))
            .toList();

    private static final List<LocalDate> DAYS = Stream.of("2024-05-31", "2024-06-01", "2024-06-02")
            .map(LocalDate::parse)
            .toList();

    static List<BookingFacts> all() {
        List<BookingFacts> all = new ArrayList<>();
        for (Optional<LocalDateTime> madeAt : MOMENTS) {
            for (Agreed agreed : Agreed.values()) {
                for (With with : With.values()) {
                    all.addAll(all(madeAt, agreed, with));
                }
            }
        }
        return all;
    }

    private static List<BookingFacts> all(Optional<LocalDateTime> madeAt, Agreed agreed, With with) {
        List<BookingFacts> all = new ArrayList<>();
        for (MovedBy movedBy : MovedBy.values()) {
            for (Answer asAgreed : Answer.values()) {
                for (LocalDate on : DAYS) {
                    all.add(new BookingFacts(madeAt, agreed, with, movedBy, asAgreed, on));
                }
            }
        }
        return all;
    }

    /** The same, stated to the library, with nothing else in the way. */
    Participation plan() {
        return Remotes.remote(on.toString())
                .booking(Booking.builder()
                        .madeAt(madeAt)
                        .remoteAgreed(agreed)
                        .agreedWith(with)
                        .movedBy(movedBy)
                        .build())
                .asAgreed(asAgreed)
                .build();
    }
}
