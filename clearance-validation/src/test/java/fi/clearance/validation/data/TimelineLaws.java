package fi.clearance.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Screening;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

@Label("timelines, reports and verdicts agree")
class TimelineLaws {

    private static final List<Rule<DataUse>> RULES = Stream.<Rule<DataUse>[]>of(
                    RegisterSourceRule.values(),
                    NotificationRule.values(),
                    ExaminationRule.values(),
                    ConciseSourceRule.values(),
                    MilitaryRegisterRule.values(),
                    DataUseRule.values())
            .flatMap(Arrays::stream)
            .toList();

    @Provide
    Arbitrary<DataUse> uses() {
        return Cases.uses();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Cases.days();
    }

    @Provide
    Arbitrary<LocalDate> daysOfWholeText() {
        return Cases.daysOfWholeText();
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(DataReading.ALL).list().ofMaxSize(5).map(chosen -> {
            Readings readings = Readings.recommended();
            for (DataReading reading : chosen) {
                readings = readings.with(reading);
            }
            return readings;
        });
    }

    @Property(tries = 60)
    @Label("on every day of the range, the report equals its segment of the timeline")
    void everyDay(@ForAll("uses") DataUse use, @ForAll("days") LocalDate from, @ForAll("readings") Readings readings) {
        LocalDate to = from.plusDays(800);
        Timeline timeline = DataValidators.DATA_USE.timeline(use, from, to, readings);
        Statistics.collect(timeline.segments().size() > 1);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Report report =
                    DataValidators.DATA_USE.validate(use, Setting.on(day).with(readings));
            assertThat(timeline.on(day).findings()).as("%s", day).isEqualTo(report.findings());
        }
    }

    @Property(tries = 300)
    @Label("segments follow each other without a gap, differ, and span the range")
    void segments(@ForAll("uses") DataUse use, @ForAll("days") LocalDate from) {
        LocalDate to = from.plusYears(30);
        List<Timeline.Segment> segments = DataValidators.SCREENING
                .timeline(
                        new Screening(use.subject(), use.clearance(), List.of(use.datum(), use.datum())),
                        from,
                        to,
                        Readings.recommended())
                .segments();
        assertThat(segments.get(0).from()).isEqualTo(from);
        assertThat(segments.get(segments.size() - 1).to()).isEqualTo(to);
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).from())
                    .isEqualTo(segments.get(i - 1).to().plusDays(1));
            assertThat(segments.get(i).changedSince(segments.get(i - 1))).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    @Label("the verdict is that of the report, for one datum and for many")
    void verdicts(
            @ForAll("uses") DataUse use,
            @ForAll("uses") DataUse other,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        assertThat(DataValidators.DATA_USE.verdict(use, at))
                .isEqualTo(DataValidators.DATA_USE.validate(use, at).verdict());
        Screening both = new Screening(use.subject(), use.clearance(), List.of(use.datum(), other.datum()));
        OutcomeKind first = DataValidators.DATA_USE.verdict(use, at);
        OutcomeKind second =
                DataValidators.DATA_USE.verdict(new DataUse(use.subject(), use.clearance(), other.datum()), at);
        assertThat(DataValidators.SCREENING.verdict(both, at)).isEqualTo(first.weightier(second));
        assertThat(DataValidators.SCREENING.validate(both, at).verdict()).isEqualTo(first.weightier(second));
    }

    @Property(tries = 2000)
    @Label("rules prepared by source and matter answer as rules asked one by one")
    void prepared(
            @ForAll("uses") DataUse use,
            @ForAll("daysOfWholeText") LocalDate day,
            @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        List<Report> oneByOne = RULES.stream()
                .map(rule -> Validator.of(List.of(rule)).validate(use, at))
                .toList();
        assertThat(DataValidators.DATA_USE.validate(use, at).findings())
                .isEqualTo(oneByOne.stream()
                        .flatMap(report -> report.findings().stream())
                        .toList());
        assertThat(DataValidators.DATA_USE.verdict(use, at))
                .isEqualTo(oneByOne.stream()
                        .map(Report::verdict)
                        .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier));
    }

    @Property(tries = 400)
    @Label("a finding lists a question exactly if another of its readings changes the answer")
    void questions(@ForAll("uses") DataUse use, @ForAll("days") LocalDate day, @ForAll("readings") Readings readings) {
        Setting at = Setting.on(day).with(readings);
        Report report = DataValidators.DATA_USE.validate(use, at);
        for (int i = 0; i < report.findings().size(); i++) {
            var finding = report.findings().get(i);
            int index = i;
            List<String> changing = DataReading.ALL.stream()
                    .filter(reading -> {
                        var other = DataValidators.DATA_USE
                                .validate(use, at.with(reading))
                                .findings()
                                .get(index)
                                .outcome();
                        return other.kind() != finding.outcome().kind()
                                || !other.gaps().equals(finding.outcome().gaps());
                    })
                    .map(reading -> reading.question().id())
                    .distinct()
                    .toList();
            assertThat(finding.questions())
                    .as("%s", finding)
                    .extracting("id")
                    .containsExactlyInAnyOrderElementsOf(changing);
        }
    }

    @Property(tries = 500)
    @Label("32.1:3 an act is barred from the day after its tenth anniversary on and never before")
    void tenYears(@ForAll("days") LocalDate act, @ForAll("days") LocalDate day) {
        DataUse use = Base.use(Base.standard(), Base.fine(act.toString()));
        OutcomeKind answer = Base.kind(Base.screen(use, Setting.on(day)), "32.1:3");
        LocalDate anniversary = act.plusYears(10);
        Statistics.collect(day.isAfter(anniversary));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        boolean wordingHeld = day.getYear() >= 2015;
        OutcomeKind expected = day.isAfter(anniversary) ? OutcomeKind.NOT_MET : OutcomeKind.MET;
        assertThat(answer).isEqualTo(wordingHeld ? expected : OutcomeKind.UNDETERMINED);
    }

    @Property(tries = 500)
    @Label("32.1:4 an act is barred exactly if it was done before the fifteenth birthday, 1 March for a leap day")
    void fifteen(@ForAll("days") LocalDate birth, @ForAll("days") LocalDate act) {
        DataUse use = new DataUse(
                Base.born(birth.toString()),
                Base.standard().build(),
                Base.datum(DataSource.CRIMINAL_RECORDS, Base.act(act.toString()).build())
                        .build());
        LocalDate birthday = LocalDate.of(birth.getYear() + 15, 1, 1)
                .plusDays(
                        LocalDate.of(birth.getYear() + 15, birth.getMonth(), 1).getDayOfYear() - 1)
                .plusDays(birth.getDayOfMonth() - 1);
        assertThat(Base.kind(Base.screen(use), "32.1:4") == OutcomeKind.NOT_MET).isEqualTo(act.isBefore(birthday));
    }

    @Property(tries = 500)
    @Label("32.1 the bars are independent: no fact of one changes another")
    void independent(@ForAll("uses") DataUse use, @ForAll("days") LocalDate day) {
        if (!(use.datum().about() instanceof CriminalAct act)) {
            return;
        }
        Setting at = Setting.on(day);
        var before = Base.screen(use, at);
        var shown = changed(
                use,
                CriminalAct.builder()
                        .from(act)
                        .inCriminalRecords(fi.clearance.model.Answer.YES)
                        .build());
        var decided = changed(
                use,
                CriminalAct.builder().from(act).stage(CriminalAct.Stage.DECIDED).build());
        for (String other : List.of("32.1:1", "32.1:4", "32.2:1", "32.2:2")) {
            assertThat(Base.kind(Base.screen(shown, at), other)).isEqualTo(Base.kind(before, other));
        }
        for (String other : List.of("32.1:1", "32.1:3", "32.1:4")) {
            assertThat(Base.kind(Base.screen(decided, at), other)).isEqualTo(Base.kind(before, other));
        }
    }

    private static DataUse changed(DataUse use, CriminalAct act) {
        return new DataUse(
                use.subject(),
                use.clearance(),
                fi.clearance.model.data.Datum.builder()
                        .from(use.datum())
                        .about(act)
                        .build());
    }
}
