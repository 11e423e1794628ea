package fi.clearance.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.register.RegisterReading.SeveralTriggers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("when data have to be gone")
class DeletionLaws {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 1, 1);
    private static final List<String> RULES =
            List.of("49.1/replaced", "49.1/clearance", "49.1/certificate", "49.1/task", "49.1/revoked");

    /** Days on which the present wording is in force; a few of them often, so that triggers coincide. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4000).map(FIRST::plusDays),
                Arbitraries.of(
                        LocalDate.of(2024, 2, 28),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 12, 31)));
    }

    /** The five triggers, each on a day or not done. */
    @Provide
    Arbitrary<List<Occurrence>> triggers() {
        return Arbitraries.oneOf(days().map(Occurrence::on), Arbitraries.of(List.of(Occurrence.NOT_DONE)))
                .list()
                .ofSize(RULES.size());
    }

    private static Deletion.Builder deletion(List<Occurrence> triggers) {
        return Deletion.builder()
                .replaced(triggers.get(0))
                .clearanceValidUntil(triggers.get(1))
                .certificateValidUntil(triggers.get(2))
                .taskEnded(triggers.get(3))
                .revoked(triggers.get(4))
                .nothingCanStart(Answer.NO)
                .deleted(Occurrence.NOT_DONE);
    }

    private static List<LocalDate> days(List<Occurrence> triggers) {
        return triggers.stream()
                .filter(Occurrence.On.class::isInstance)
                .map(trigger -> ((Occurrence.On) trigger).day())
                .sorted()
                .toList();
    }

    /** The first day on which some rule is not met; once it is, it stays so. */
    private static Optional<LocalDate> overdueFrom(Deletion deletion, Readings readings) {
        List<Timeline.Segment> segments = RegisterValidators.DELETION
                .timeline(deletion, FIRST, LAST, readings)
                .segments();
        List<Timeline.Segment> overdue = segments.stream()
                .dropWhile(segment -> segment.verdict() != OutcomeKind.NOT_MET)
                .toList();
        assertThat(overdue).allMatch(segment -> segment.verdict() == OutcomeKind.NOT_MET);
        return overdue.stream().findFirst().map(Timeline.Segment::from);
    }

    @Property
    @Label("undeleted data are overdue from the day after the third anniversary of the earliest trigger on")
    void earliest(@ForAll("triggers") List<Occurrence> triggers) {
        assertThat(overdueFrom(deletion(triggers).build(), Readings.recommended()))
                .isEqualTo(days(triggers).stream()
                        .findFirst()
                        .map(day -> day.plusYears(3).plusDays(1)));
    }

    @Property
    @Label("under the other reading, from the day after the third anniversary of the latest one on")
    void latest(@ForAll("triggers") List<Occurrence> triggers) {
        List<LocalDate> days = days(triggers);
        assertThat(overdueFrom(
                        deletion(triggers).build(), Readings.recommended().with(SeveralTriggers.LATEST)))
                .isEqualTo(days.stream()
                        .skip(Math.max(0, days.size() - 1))
                        .findFirst()
                        .map(day -> day.plusYears(3).plusDays(1)));
    }

    @Property
    @Label("under either reading nothing is overdue before the third anniversary of a trigger has passed")
    void neverBefore(
            @ForAll("triggers") List<Occurrence> triggers,
            @ForAll SeveralTriggers reading,
            @ForAll("days") LocalDate day) {
        Report report = RegisterValidators.DELETION.validate(
                deletion(triggers).build(), Setting.on(day).with(reading));
        boolean passed = days(triggers).stream().anyMatch(trigger -> day.isAfter(trigger.plusYears(3)));
        assertThat(passed || report.findings(OutcomeKind.NOT_MET).isEmpty()).isTrue();
    }

    @Property
    @Label("each rule is about its own trigger: before it nothing, then outstanding, then overdue")
    void ownTrigger(@ForAll("triggers") List<Occurrence> triggers, @ForAll("days") LocalDate day) {
        Report report = RegisterValidators.DELETION.validate(deletion(triggers).build(), Setting.on(day));
        assertThat(IntStream.range(0, RULES.size())
                        .mapToObj(i -> Reports.kind(report, RULES.get(i)))
                        .toList())
                .isEqualTo(
                        triggers.stream().map(trigger -> expected(trigger, day)).toList());
    }

    private static OutcomeKind expected(Occurrence trigger, LocalDate day) {
        if (!(trigger instanceof Occurrence.On on) || day.isBefore(on.day())) {
            return OutcomeKind.NOT_APPLICABLE;
        }
        return day.isAfter(on.day().plusYears(3)) ? OutcomeKind.NOT_MET : OutcomeKind.OUTSTANDING;
    }

    @Provide
    Arbitrary<List<Occurrence>> started() {
        return triggers().filter(triggers -> !days(triggers).isEmpty());
    }

    @Property
    @Label("a duty to delete stands on every day until the deletion, and ends with it")
    void untilDone(
            @ForAll("started") List<Occurrence> triggers,
            @ForAll @IntRange(max = 2000) int deletedAfter,
            @ForAll @IntRange(max = 2000) int asked) {
        List<LocalDate> days = days(triggers);
        LocalDate first = days.get(0);
        LocalDate deleted = first.plusDays(deletedAfter);
        LocalDate day = first.plusDays(asked);
        Report report = RegisterValidators.DELETION.validate(
                deletion(triggers).deleted(Occurrence.on(deleted)).build(), Setting.on(day));
        boolean inTime = !deleted.isAfter(first.plusYears(3));
        OutcomeKind expected = day.isBefore(deleted)
                ? expected(Occurrence.on(first), day)
                : inTime ? OutcomeKind.MET : OutcomeKind.NOT_MET;
        assertThat(report.verdict()).isEqualTo(expected);
        assertThat(report.duties().isEmpty()).isEqualTo(!day.isBefore(deleted));
    }

    private static MonitoringRun.Builder run(LocalDate combined) {
        return MonitoringRun.builder()
                .performedBy(Authority.SUPO)
                .combined(Occurrence.on(combined))
                .measuresCompleted(Occurrence.NOT_DONE)
                .destroyed(Occurrence.NOT_DONE);
    }

    private static Outcome withinAYear(MonitoringRun.Builder run, LocalDate day) {
        return Reports.finding(RegisterValidators.MONITORING_RUN.validate(run.build(), Setting.on(day)), "51.3/s1")
                .outcome();
    }

    @Property
    @Label("combined data are due a year after the combining, and stay overdue until they are destroyed")
    void combined(@ForAll("days") LocalDate combined, @ForAll @IntRange(max = 2000) int asked) {
        LocalDate due = combined.plusYears(1);
        for (LocalDate day : List.of(combined.plusDays(asked), due, due.plusDays(1))) {
            Outcome outcome = withinAYear(run(combined), day);
            if (day.isAfter(due)) {
                assertThat(outcome.kind()).isEqualTo(OutcomeKind.NOT_MET);
            } else {
                assertThat(outcome).isEqualTo(new Outcome.Outstanding(combined, Optional.of(due)));
            }
        }
        assertThat(withinAYear(run(combined), combined.minusDays(1)).kind()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        MonitoringRun.Builder destroyed = run(combined).destroyed(Occurrence.on(combined.plusDays(asked)));
        assertThat(withinAYear(destroyed, combined.plusDays(asked)).kind())
                .isEqualTo(combined.plusDays(asked).isAfter(due) ? OutcomeKind.NOT_MET : OutcomeKind.MET);
    }

    @Property
    @Label("the duty to destroy them at once has no last day: it stands until done, and is never overdue")
    void atOnce(
            @ForAll("days") LocalDate combined,
            @ForAll @IntRange(max = 200) int measures,
            @ForAll @IntRange(max = 5000) int asked) {
        LocalDate completed = combined.plusDays(measures);
        LocalDate day = completed.plusDays(asked);
        MonitoringRun.Builder run = run(combined).measuresCompleted(Occurrence.on(completed));
        Report report = RegisterValidators.MONITORING_RUN.validate(run.build(), Setting.on(day));
        assertThat(Reports.finding(report, "51.3/at-once").outcome())
                .isEqualTo(new Outcome.Outstanding(completed, Optional.empty()));
        run.destroyed(Occurrence.on(day));
        assertThat(Reports.kind(
                        RegisterValidators.MONITORING_RUN.validate(run.build(), Setting.on(day)), "51.3/at-once"))
                .isEqualTo(OutcomeKind.MET);
    }
}
