package fi.clearance.migri;

import fi.clearance.migri.Booking.Agreed;
import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Booking.With;
import fi.clearance.migri.BulletinReading.AgreedLater;
import fi.clearance.migri.BulletinReading.AlreadyBooked;
import fi.clearance.migri.BulletinReading.AnotherCounsel;
import fi.clearance.migri.BulletinReading.AnotherPlace;
import fi.clearance.migri.BulletinReading.FirstOfJune;
import fi.clearance.migri.BulletinReading.MovedByService;
import fi.clearance.migri.BulletinReading.MovedForCounsel;
import fi.clearance.model.Answer;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Table 6.2, row by row, without a word of the library; what is not known is put each way. */
final class BookingTable {

    /** What comes of the right to what was agreed, and what would settle it. */
    record Held(OutcomeKind kind, Set<String> gaps) {}

    /** A moment of each stretch that a reading tells apart. */
    private static final List<LocalDateTime> MOMENTS = Stream.of(
                    "2024-05-02T10:00", "2024-05-20T23:59", "2024-05-31T23:59", "2024-06-01T00:00")
            .map(LocalDateTime::parse)
            .toList();

    /** The facts that may not be stated, and the one question that is open until the caller chooses. */
    private static final List<String> UNSETTLED = List.of(
            "booking.madeAt",
            "booking.remoteAgreed",
            "booking.agreedWith",
            "booking.movedBy",
            "asAgreed",
            "IQ-M-4(ii)");

    /** One way in which all of that can be. */
    private record World(
            LocalDateTime madeAt, Agreed agreed, With with, MovedBy movedBy, Answer asAgreed, Reading ifServiceMoves) {}

    private BookingTable() {}

    /** Held or not if that is so in every world, otherwise open on whatever alone can make a difference. */
    static Held held(BookingFacts it, Set<Reading> chosen) {
        List<LocalDateTime> moments = it.madeAt().map(List::of).orElse(MOMENTS);
        List<Agreed> agreements = values(it.agreed(), Agreed.NOT_STATED, Agreed.values());
        List<With> counsels = values(it.with(), With.NOT_STATED, With.values());
        List<MovedBy> movers = values(it.movedBy(), MovedBy.NOT_STATED, MovedBy.values());
        List<Answer> places = values(it.asAgreed(), Answer.NOT_STATED, Answer.values());
        List<MovedByService> readings = Stream.of(MovedByService.values())
                .filter(reading -> chosen.contains(reading) || Collections.disjoint(chosen, reading.all()))
                .toList();
        List<Boolean> held = new ArrayList<>();
        for (LocalDateTime madeAt : moments) {
            for (Agreed agreed : agreements) {
                for (With with : counsels) {
                    for (MovedBy movedBy : movers) {
                        for (Answer asAgreed : places) {
                            for (Reading reading : readings) {
                                World world = new World(madeAt, agreed, with, movedBy, asAgreed, reading);
                                held.add(isHeld(world, it.on(), chosen));
                            }
                        }
                    }
                }
            }
        }
        return together(
                held,
                moments.size(),
                agreements.size(),
                counsels.size(),
                movers.size(),
                places.size(),
                readings.size());
    }

    private static <V> List<V> values(V stated, V unstated, V[] all) {
        return stated == unstated
                ? Stream.of(all).filter(value -> value != unstated).toList()
                : List.of(stated);
    }

    private static Held together(List<Boolean> held, int... sizes) {
        if (!held.contains(true)) {
            return new Held(OutcomeKind.NOT_APPLICABLE, Set.of());
        }
        if (!held.contains(false)) {
            return new Held(OutcomeKind.MET, Set.of());
        }
        Set<String> gaps = new TreeSet<>();
        int step = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            if (matters(held, step, sizes[i])) {
                gaps.add(UNSETTLED.get(i));
            }
            step *= sizes[i];
        }
        return new Held(OutcomeKind.UNDETERMINED, gaps);
    }

    /** Whether two worlds differ in the answer that differ in one thing only, of which the ways stand a step apart. */
    private static boolean matters(List<Boolean> held, int step, int ways) {
        for (int i = 0; i < held.size(); i++) {
            int way = i / step % ways;
            if (!held.get(i).equals(held.get(i - way * step))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(World it, LocalDate on, Set<Reading> chosen) {
        if (on.isBefore(LocalDate.of(2024, 6, 1))) {
            return false; // not needed: D8
        }
        if (!it.madeAt.isBefore(LocalDateTime.of(2024, 6, 1, 0, 0))) {
            return false; // a new booking
        }
        if (chosen.contains(AlreadyBooked.BEFORE_PUBLICATION)
                && !it.madeAt.isBefore(LocalDateTime.of(2024, 5, 13, 16, 33))) {
            return false;
        }
        if (chosen.contains(AlreadyBooked.BEFORE_EDIT) && !it.madeAt.isBefore(LocalDateTime.of(2024, 5, 21, 0, 0))) {
            return false;
        }
        if (it.agreed == Agreed.NO) {
            return false;
        }
        if (it.agreed == Agreed.LATER && chosen.contains(AgreedLater.NOT_COVERED)) {
            return false;
        }
        if (it.with == With.ANOTHER_COUNSEL && chosen.contains(AnotherCounsel.PERSONAL)) {
            return false;
        }
        if (it.movedBy == MovedBy.COUNSEL_OR_CLIENT && chosen.contains(MovedForCounsel.LOST)) {
            return false;
        }
        if (it.movedBy == MovedBy.IMMIGRATION_SERVICE && it.ifServiceMoves == MovedByService.LOST) {
            return false;
        }
        if (it.asAgreed == Answer.NO && chosen.contains(AnotherPlace.OUTSIDE)) {
            return false; // D9
        }
        return !on.equals(LocalDate.of(2024, 6, 1)) || chosen.contains(FirstOfJune.PROTECTED);
    }
}
