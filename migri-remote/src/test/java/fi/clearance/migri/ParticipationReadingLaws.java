package fi.clearance.migri;

import fi.clearance.migri.BulletinReading.MovedByService;
import fi.clearance.migri.BulletinReading.OtherChannels;
import fi.clearance.migri.BulletinReading.PresenceAllTheSame;
import fi.clearance.migri.BulletinReading.RoomOfTheService;
import fi.clearance.migri.BulletinReading.SignedOnTheDay;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.ParticipationFacts.Found;
import fi.clearance.migri.ParticipationFacts.Held;
import fi.clearance.migri.ParticipationFacts.Paper;
import fi.clearance.migri.ParticipationFacts.Place;
import fi.clearance.migri.ParticipationFacts.Scope;
import fi.clearance.migri.ParticipationFacts.Terms;
import fi.clearance.migri.ParticipationTable.Row;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.validation.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("6.1: a row that is open on a question is settled by a reading of it, in every combination of readings")
class ParticipationReadingLaws {

    private static final List<Mode> REMOTELY = List.of(Mode.REMOTE, Mode.REMOTE_FROM_IMMIGRATION_SERVICE);

    /** Every choice of at most one reading of each question. */
    private static List<List<Reading>> choices(Reading... first) {
        List<List<Reading>> choices = List.of(List.of());
        for (Reading question : first) {
            List<List<Reading>> more = new ArrayList<>(choices);
            for (Reading reading : question.all()) {
                for (List<Reading> chosen : choices) {
                    more.add(Stream.concat(chosen.stream(), Stream.of(reading)).toList());
                }
            }
            choices = more;
        }
        return choices;
    }

    private static void compare(List<Terms> all, List<List<Reading>> choices) {
        Differences differences = new Differences();
        for (Terms terms : all) {
            ParticipationFacts facts = new ParticipationFacts(Scope.ASYLUM_COUNSEL, Place.NOT_STATED, terms);
            for (List<Reading> chosen : choices) {
                for (Mode mode : REMOTELY) {
                    Availability answer = facts.availability(mode, chosen);
                    Availability settled = settled(mode, facts, chosen);
                    boolean same = terms.held().isOpen() && answer.isOpen() && settled.isOpen();
                    differences.compare(answer, same ? answer : settled, mode, terms, chosen);
                }
            }
        }
        differences.assertNone();
    }

    private static Availability settled(Mode mode, ParticipationFacts facts, List<Reading> chosen) {
        Set<Availability> possible = EnumSet.noneOf(Availability.class);
        settled(facts.terms(), chosen)
                .completions()
                .forEach(stated -> possible.add(availability(mode, stated, chosen)));
        return ParticipationTable.together(possible);
    }

    /** D11 and D15 give way to the rows that the readings of IQ-M-4 and IQ-M-14 lead to. */
    private static Terms settled(Terms terms, List<Reading> chosen) {
        Held held = terms.held();
        if (held == Held.MOVED_BY_SERVICE && chosen.contains(MovedByService.KEPT)) {
            held = Held.PROTECTED;
        }
        if (held == Held.MOVED_BY_SERVICE && chosen.contains(MovedByService.LOST)) {
            held = Held.NOT_PROTECTED;
        }
        boolean signed = terms.paper() == Paper.SIGNED_ON_THE_DAY && chosen.contains(SignedOnTheDay.DAY_SUFFICES);
        return new Terms(
                terms.on(),
                terms.channel(),
                held,
                terms.presence(),
                signed ? Paper.IN_ORDER : terms.paper(),
                terms.found());
    }

    private static Availability availability(Mode mode, Terms terms, List<Reading> chosen) {
        Row row = ParticipationTable.row(mode, new ParticipationFacts(Scope.ASYLUM_COUNSEL, Place.NOT_STATED, terms));
        boolean room = mode == Mode.REMOTE_FROM_IMMIGRATION_SERVICE;
        if ((row == Row.D7 || (room && row == Row.D12)) && chosen.contains(RoomOfTheService.NO_AGREEMENT)) {
            return Availability.AVAILABLE;
        }
        if (row == Row.D7 && chosen.contains(RoomOfTheService.AGREEMENT_NEEDED)) {
            return ParticipationTable.flawed(terms.paper(), terms.found()).availability();
        }
        if (row == Row.D8_OTHER_CHANNEL && chosen.contains(OtherChannels.COVERED)) {
            return Row.D8.availability();
        }
        if (row == Row.D8_OTHER_CHANNEL && chosen.contains(OtherChannels.NOT_DESCRIBED)) {
            return Availability.NOT_LISTED;
        }
        if (row == Row.D10 && chosen.contains(PresenceAllTheSame.HELD_AS_AGREED)) {
            return Row.D9.availability();
        }
        if (row == Row.D10 && chosen.contains(PresenceAllTheSame.MAY_REQUIRE)) {
            return Row.D13.availability();
        }
        return row.availability();
    }

    private static List<Terms> fromJune(Paper paper) {
        return Terms.all(List.of(Held.values()), List.of(paper)).stream()
                .filter(terms -> terms.on().equals(LocalDate.of(2024, 8, 15))
                        && terms.channel() == Channel.VIDEO
                        && terms.found() == Found.FAVOURABLE)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"NONE", "IN_ORDER", "UNSIGNED"})
    @DisplayName("D7 D9-D14 IQ-M-4(ii) IQ-M-6 IQ-M-19")
    void fromRoom(Paper paper) {
        compare(
                fromJune(paper),
                choices(MovedByService.KEPT, PresenceAllTheSame.MAY_REQUIRE, RoomOfTheService.NO_AGREEMENT));
    }

    @Test
    @DisplayName("D9-D15 IQ-M-4(ii) IQ-M-6 IQ-M-14")
    void signedOnTheDay() {
        compare(
                fromJune(Paper.SIGNED_ON_THE_DAY),
                choices(MovedByService.KEPT, PresenceAllTheSame.MAY_REQUIRE, SignedOnTheDay.DAY_SUFFICES));
    }

    @Test
    @DisplayName("D8 IQ-M-17")
    void inMay() {
        compare(
                Terms.all(List.of(Held.PROTECTED, Held.NOT_PROTECTED), List.of(Paper.NONE)).stream()
                        .filter(terms -> terms.on().equals(LocalDate.of(2024, 5, 31)))
                        .toList(),
                choices(OtherChannels.COVERED));
    }
}
