package fi.clearance.validation.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.StandingDuty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

@Label("laws of a case as a history")
class CasesLaws {

    private static final Readings RECOMMENDED = Readings.recommended();

    /** Any events, most of them in no order that the Act knows. */
    @Provide
    Arbitrary<CaseHistory> histories() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(2020, 12, 31), LocalDate.of(2026, 12, 31));
        Arbitrary<CaseEvent> events =
                Combinators.combine(days, Arbitraries.of(Kind.class)).as(CaseEvent::of);
        return events.list()
                .ofMaxSize(10)
                .map(list -> Histories.facts()
                        .events(list.stream()
                                .sorted(Comparator.comparing(CaseEvent::on))
                                .toList())
                        .build());
    }

    @Property(tries = 200)
    @Label("a history is in order if and only if each beginning of it is")
    void prefixes(@ForAll("histories") CaseHistory history) {
        boolean everyBeginning = true;
        for (int i = 0; i <= history.events().size(); i++) {
            everyBeginning &= Cases.isInOrder(history.first(i), RECOMMENDED);
        }
        assertThat(Cases.isInOrder(history, RECOMMENDED)).isEqualTo(everyBeginning);
    }

    @Property(tries = 200)
    @Label("a duty stands on until an event performs it: without one, it stands on every later day")
    void dutiesStay(@ForAll("histories") CaseHistory history, @ForAll @IntRange(min = 1, max = 4000) int later) {
        LocalDate last = history.events().isEmpty()
                ? LocalDate.of(2024, 3, 15)
                : history.events().get(history.events().size() - 1).on();
        List<Standing> before = standing(history, last);
        List<Standing> after = standing(history, last.plusDays(later));
        assertThat(after).containsAll(before);
    }

    /** Which duty it is and since when, whether or not it has become overdue. */
    private record Standing(Rule<?> rule, String path, LocalDate since, Optional<LocalDate> due) {}

    private static List<Standing> standing(CaseHistory history, LocalDate day) {
        return Cases.on(history, day, RECOMMENDED).duties().stream()
                // The duty to notify a tie ends with the clearance (28 a §), by law and not by an event.
                .filter(duty -> !duty.finding().rule().norm().id().equals("28a.1"))
                .map(duty -> new Standing(duty.finding().rule(), duty.finding().path(), duty.since(), duty.due()))
                .toList();
    }

    @Property(tries = 200)
    @Label("a duty is overdue from the day after its last day on, and the list is in the order of the last days")
    void order(@ForAll("histories") CaseHistory history, @ForAll @IntRange(min = 0, max = 4000) int later) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(later);
        List<StandingDuty> duties = Cases.on(history, day, RECOMMENDED).duties();
        assertThat(duties)
                .allSatisfy(duty -> assertThat(duty.isOverdue())
                        .isEqualTo(duty.due().filter(day::isAfter).isPresent()));
        assertThat(duties)
                .isSortedAccordingTo(Comparator.comparing(duty -> duty.due().orElse(LocalDate.MAX)));
    }

    @Property(tries = 100)
    @Label("the timeline says on every day what is asked on that day")
    void timeline(@ForAll("histories") CaseHistory history, @ForAll @IntRange(min = 0, max = 4000) int later) {
        LocalDate from = LocalDate.of(2021, 1, 1);
        LocalDate day = from.plusDays(later);
        Report asked = HistoryValidators.AXIS.validate(history, Setting.on(day).with(RECOMMENDED));
        assertThat(Cases.timeline(history, from, from.plusDays(4000), RECOMMENDED)
                        .on(day)
                        .findings())
                .isEqualTo(asked.findings());
    }

    @Property(tries = 200)
    @Label("what happens after a day changes nothing on it")
    void noForesight(@ForAll("histories") CaseHistory history, @ForAll @IntRange(min = 0, max = 2200) int later) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(later);
        List<Finding> now = Cases.on(history, day, RECOMMENDED).findings();
        assertThat(Cases.on(history.upTo(day), day, RECOMMENDED).findings()).isEqualTo(now);
        assertThat(now)
                .noneMatch(finding -> finding.outcome().kind() == OutcomeKind.OUTSTANDING
                        && finding.outcome() instanceof Outcome.Outstanding duty
                        && duty.since().isAfter(day));
    }
}
