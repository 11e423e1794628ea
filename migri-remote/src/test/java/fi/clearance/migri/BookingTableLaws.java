package fi.clearance.migri;

import fi.clearance.migri.BookingTable.Held;
import fi.clearance.migri.BulletinReading.AgreedLater;
import fi.clearance.migri.BulletinReading.AlreadyBooked;
import fi.clearance.migri.BulletinReading.AnotherCounsel;
import fi.clearance.migri.BulletinReading.AnotherPlace;
import fi.clearance.migri.BulletinReading.FirstOfJune;
import fi.clearance.migri.BulletinReading.MovedByService;
import fi.clearance.migri.BulletinReading.MovedForCounsel;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("6.2: every combination of facts about a booking and of readings comes to what its row says")
class BookingTableLaws {

    /** Settled unless the caller chooses otherwise. */
    private static final List<Reading> RECOMMENDED = List.of(
            FirstOfJune.PROTECTED,
            AlreadyBooked.BEFORE_JUNE,
            MovedForCounsel.LOST,
            AnotherCounsel.PERSONAL,
            AgreedLater.NOT_COVERED,
            AnotherPlace.OUTSIDE);

    private static final List<BulletinReading> READINGS = BulletinReading.ALL.stream()
            .filter(reading -> reading instanceof MovedByService
                    || RECOMMENDED.stream().anyMatch(other -> other.question().equals(reading.question())))
            .toList();

    private static final Validator<Participation> AS_AGREED = Validator.of(List.of(ParticipationRule.AS_AGREED));

    /** Every choice of one reading of each question, and of one or none of IQ-M-4(ii). */
    private static List<Set<Reading>> choices() {
        List<Set<Reading>> choices = List.of(Set.of(), Set.of(MovedByService.KEPT), Set.of(MovedByService.LOST));
        for (Reading question : RECOMMENDED) {
            choices = choices.stream()
                    .flatMap(chosen -> question.all().stream().map(reading -> with(chosen, reading)))
                    .toList();
        }
        return choices;
    }

    /** The same choice but for one question. */
    private static Set<Reading> with(Set<Reading> chosen, Reading reading) {
        Stream<Reading> others =
                chosen.stream().filter(other -> !other.question().equals(reading.question()));
        return Stream.concat(others, Stream.of(reading)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is recommended, and what differs from that in one question. */
    private static List<Set<Reading>> neighbours() {
        Set<Reading> recommended = Set.copyOf(RECOMMENDED);
        return Stream.concat(Stream.of(recommended), READINGS.stream().map(reading -> with(recommended, reading)))
                .distinct()
                .toList();
    }

    private static Setting at(LocalDate day, Set<Reading> chosen) {
        Setting at = Setting.on(day);
        for (Reading reading : chosen) {
            at = at.with(reading);
        }
        return at;
    }

    private static Held held(Outcome outcome) {
        return new Held(
                outcome.kind(),
                outcome.gaps().stream()
                        .map(gap ->
                                gap instanceof Gap.Open open ? open.question().id() : ((Gap.Missing) gap).fact())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("held as agreed or not, in every combination of readings, and what would settle it")
    void heldAsAgreed() {
        List<Set<Reading>> choices = choices();
        Map<LocalDate, List<Setting>> settings = new HashMap<>();
        Differences differences = new Differences();
        for (BookingFacts facts : BookingFacts.all()) {
            Participation plan = facts.plan();
            List<Setting> at = settings.computeIfAbsent(
                    facts.on(),
                    day -> choices.stream().map(chosen -> at(day, chosen)).toList());
            for (int i = 0; i < choices.size(); i++) {
                Outcome outcome = ParticipationRule.AS_AGREED.norm().check().assess(plan, at.get(i));
                differences.compare(held(outcome), BookingTable.held(facts, choices.get(i)), facts, choices.get(i));
            }
        }
        differences.assertNone();
    }

    /** Another reading of one question, all else equal. */
    record Other(String question, Set<Reading> chosen) {}

    private static List<Other> others(Set<Reading> chosen) {
        return READINGS.stream()
                .map(reading -> new Other(reading.question().id(), with(chosen, reading)))
                .toList();
    }

    @Test
    @DisplayName("on the finding stand the questions of which another reading changes it, and no others")
    void questions() {
        List<BookingFacts> fromJune = BookingFacts.all().stream()
                .filter(facts -> facts.on().isAfter(LocalDate.of(2024, 5, 31)))
                .toList();
        Differences differences = new Differences();
        for (Set<Reading> chosen : neighbours()) {
            List<Other> others = others(chosen);
            for (BookingFacts facts : fromJune) {
                Set<String> asked = AS_AGREED.validate(facts.plan(), at(facts.on(), chosen)).questions().stream()
                        .map(Question::id)
                        .collect(Collectors.toSet());
                differences.compare(asked, asked(facts, chosen, others), facts, chosen);
            }
        }
        differences.assertNone();
    }

    private static Set<String> asked(BookingFacts facts, Set<Reading> chosen, List<Other> others) {
        Held held = BookingTable.held(facts, chosen);
        return others.stream()
                .filter(other -> !BookingTable.held(facts, other.chosen).equals(held))
                .map(Other::question)
                .collect(Collectors.toSet());
    }
}
