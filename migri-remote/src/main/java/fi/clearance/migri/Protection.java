package fi.clearance.migri;

import static fi.clearance.validation.Condition.allOf;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.reading;

import fi.clearance.migri.BulletinReading.AgreedLater;
import fi.clearance.migri.BulletinReading.AlreadyBooked;
import fi.clearance.migri.BulletinReading.AnotherCounsel;
import fi.clearance.migri.BulletinReading.AnotherPlace;
import fi.clearance.migri.BulletinReading.FirstOfJune;
import fi.clearance.migri.BulletinReading.MovedByService;
import fi.clearance.migri.BulletinReading.MovedForCounsel;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Truth;
import java.time.LocalDateTime;

/**
 * Which participations are held as they were agreed with the booking, whatever the bulletin asks for from June 2024 on.
 */
final class Protection {

    static final Condition<Participation> PROTECTED =
            allOf(bookedInTime(), agreed(), with(), notMoved(), asAgreed(), day());

    private Protection() {}

    private static Condition<Participation> bookedInTime() {
        return Condition.read(
                AlreadyBooked.BEFORE_JUNE,
                bookedBefore(Bulletin.APPLIES_FROM.atStartOfDay()),
                Condition.read(
                        AlreadyBooked.BEFORE_PUBLICATION,
                        bookedBefore(Bulletin.PUBLISHED.toLocalDateTime()),
                        bookedBefore(Bulletin.EDITED.atStartOfDay())));
    }

    private static Condition<Participation> bookedBefore(LocalDateTime end) {
        return Condition.of(
                (it, at) -> it.booking()
                        .madeAt()
                        .map(made -> Truth.of(made.isBefore(end)))
                        .orElse(Truth.missing("booking.madeAt")),
                "booking.madeAt");
    }

    private static Condition<Participation> agreed() {
        return Condition.of(
                (it, at) -> {
                    Truth later = at.reads(AgreedLater.COVERED);
                    return switch (it.booking().remoteAgreed()) {
                        case WITH_THE_BOOKING -> Truth.YES;
                        case LATER -> later;
                        case NO -> Truth.NO;
                        case NOT_STATED -> Truth.unknown("booking.remoteAgreed", Truth.YES, Truth.NO, later);
                    };
                },
                "booking.remoteAgreed");
    }

    private static Condition<Participation> with() {
        return Condition.of(
                (it, at) -> {
                    Truth another = at.reads(AnotherCounsel.FOLLOWS_BOOKING);
                    return switch (it.booking().agreedWith()) {
                        case THIS_COUNSEL -> Truth.YES;
                        case ANOTHER_COUNSEL -> another;
                        case NOT_STATED -> Truth.unknown("booking.agreedWith", Truth.YES, another);
                    };
                },
                "booking.agreedWith");
    }

    private static Condition<Participation> notMoved() {
        return Condition.of(
                (it, at) -> {
                    Truth forCounsel = at.reads(MovedForCounsel.KEPT);
                    Truth byService = at.reads(MovedByService.KEPT);
                    return switch (it.booking().movedBy()) {
                        case NOBODY -> Truth.YES;
                        case COUNSEL_OR_CLIENT -> forCounsel;
                        case IMMIGRATION_SERVICE -> byService;
                        case NOT_STATED -> Truth.unknown("booking.movedBy", Truth.YES, forCounsel, byService);
                    };
                },
                "booking.movedBy");
    }

    private static Condition<Participation> asAgreed() {
        return answered("asAgreed", Participation::asAgreed).or(reading(AnotherPlace.ANY_PLACE));
    }

    private static Condition<Participation> day() {
        return Condition.<Participation>is(
                        "interview.on", it -> it.interview().on().isAfter(Bulletin.APPLIES_FROM))
                .or(reading(FirstOfJune.PROTECTED));
    }
}
