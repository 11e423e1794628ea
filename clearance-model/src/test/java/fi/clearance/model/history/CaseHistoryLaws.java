package fi.clearance.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Level;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("laws of a case as a history")
class CaseHistoryLaws {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int SPAN = 8;

    private static CaseHistory history(List<CaseEvent> events) {
        return CaseHistory.builder()
                .maker(Authority.SUPO)
                .applicant(Applicant.Role.EMPLOYER)
                .level(Level.STANDARD)
                .addAllEvents(events)
                .build();
    }

    @Property
    @Label("the status is the fold of after over the events")
    void status(@ForAll("histories") CaseHistory it) {
        CaseStatus folded = CaseStatus.START;
        for (CaseEvent event : it.events()) {
            folded = folded.after(event.kind());
        }
        assertThat(it.status()).isEqualTo(folded);
    }

    @Property
    @Label("the steps of the beginning are the beginning of the steps, and each starts where the one before it led")
    void first(@ForAll("histories") CaseHistory it) {
        List<Step> steps = it.steps();
        assertThat(steps)
                .extracting(Step::event)
                .isEqualTo(it.events().stream().map(CaseEvent::kind).toList());
        for (int n = 0; n <= steps.size(); n++) {
            CaseHistory beginning = it.first(n);
            assertThat(beginning.events()).isEqualTo(it.events().subList(0, n));
            assertThat(beginning.steps()).isEqualTo(steps.subList(0, n));
            assertThat(beginning.status())
                    .isEqualTo(n < steps.size() ? steps.get(n).before() : it.status());
        }
    }

    @Property
    @Label("up to a day are exactly the events not after it")
    void upTo(@ForAll("histories") CaseHistory it, @ForAll("days") LocalDate day) {
        assertThat(it.upTo(day).events())
                .isEqualTo(it.events().stream()
                        .filter(event -> !event.on().isAfter(day))
                        .toList());
    }

    @Property
    @Label("a day is that of the first place of the kind, or of the first behind another place")
    void places(@ForAll("histories") CaseHistory it, @ForAll CaseEvent.Kind kind) {
        List<Integer> places = it.places(kind);
        assertThat(places)
                .isEqualTo(IntStream.range(0, it.events().size())
                        .filter(place -> it.events().get(place).kind() == kind)
                        .boxed()
                        .toList());
        for (int i = -1; i <= it.events().size(); i++) {
            int index = i;
            assertThat(it.dayAfter(index, kind))
                    .isEqualTo(places.stream()
                            .filter(place -> place > index)
                            .findFirst()
                            .map(place -> Occurrence.on(it.events().get(place).on()))
                            .orElse(Occurrence.NOT_DONE));
        }
        assertThat(it.day(kind)).isEqualTo(it.dayAfter(-1, kind));
    }

    @Property
    @Label("events in any order make a history, or a refusal that names the first that lies before the one before it")
    void anyOrder(@ForAll("events") List<CaseEvent> events) {
        Throwable refusal = catchThrowable(() -> history(events));
        IntStream.range(1, events.size())
                .filter(i -> events.get(i).on().isBefore(events.get(i - 1).on()))
                .findFirst()
                .ifPresentOrElse(
                        i -> assertThat(refusal)
                                .isExactlyInstanceOf(IllegalArgumentException.class)
                                .hasMessageStartingWith(
                                        "events[" + i + "]: " + events.get(i).on() + " "),
                        () -> assertThat(refusal).isNull());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, SPAN + 1).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<List<CaseEvent>> events() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, SPAN).map(DAY::plusDays);
        return Combinators.combine(days, Arbitraries.of(CaseEvent.Kind.class))
                .as(CaseEvent::of)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<CaseHistory> histories() {
        return events().map(events -> history(
                events.stream().sorted(Comparator.comparing(CaseEvent::on)).toList()));
    }
}
