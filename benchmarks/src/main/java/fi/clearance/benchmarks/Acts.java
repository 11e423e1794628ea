package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.CriminalAct.Stage;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Criminal acts, and the people they are told of. */
final class Acts {

    private static final List<Stage> STAGES = List.of(
            Stage.DECIDED,
            Stage.DECIDED,
            Stage.DECIDED,
            Stage.DECIDED,
            Stage.CLOSED,
            Stage.IN_COURT,
            Stage.WITH_PROSECUTOR,
            Stage.PRE_TRIAL_INVESTIGATION,
            Stage.NOT_INVESTIGATED);

    private static final LocalDate TEN_YEARS_AGO = Job.DAY.minusYears(10);

    /** The last day of February on which somebody born on 29 February 2004 is about fifteen. */
    private static final LocalDate BEFORE_LEAP_BIRTHDAY = LocalDate.of(2019, 2, 28);

    private final Draw draw;

    Acts(Draw draw) {
        this.draw = draw;
    }

    CriminalAct act(DataSource source) {
        boolean old = draw.wrong() || draw.oneIn(10);
        LocalDate day = day(old);
        ActTime time = draw.missing() ? ActTime.NOT_STATED : time(day);
        Stage stage = draw.missing() ? Stage.NOT_STATED : draw.pick(STAGES);
        boolean recorded = source == DataSource.CRIMINAL_RECORDS || old || draw.oneIn(3);
        boolean reported = source == DataSource.POLICE_REGISTERS && draw.oneIn(3);
        return CriminalAct.builder()
                .time(time)
                .decided(decided(stage, time))
                .stage(stage)
                .inCriminalRecords(draw.answer(recorded))
                .reportedToPolice(draw.missing() ? Answer.NOT_STATED : Answer.of(reported || draw.wrong()))
                .investigation(investigation(stage))
                .build();
    }

    private LocalDate day(boolean old) {
        if (draw.oneIn(20)) {
            return draw.before(TEN_YEARS_AGO, -1, 1);
        }
        if (draw.oneIn(60)) {
            return draw.after(BEFORE_LEAP_BIRTHDAY, 0, 1);
        }
        if (draw.oneIn(20)) {
            return old ? LocalDate.of(2012, 2, 29) : LocalDate.of(2020, 2, 29);
        }
        return old ? draw.before(TEN_YEARS_AGO, 1, 3000) : draw.before(Job.DAY, 20, 3600);
    }

    private ActTime time(LocalDate day) {
        return switch (draw.below(8)) {
            case 0 -> ActTime.on(month(day));
            case 1 -> ActTime.on(year(day));
            case 2 -> ActTime.lasting(When.on(draw.before(day, 0, 500)), When.on(day));
            case 3 -> ActTime.lasting(year(day), When.on(draw.after(day, 0, 200)));
            default -> ActTime.on(When.on(day));
        };
    }

    private static When month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return When.between(month.atDay(1), month.atEndOfMonth());
    }

    private static When year(LocalDate day) {
        return When.between(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    }

    private Occurrence decided(Stage stage, ActTime time) {
        if (draw.missing()) {
            return Occurrence.NOT_STATED;
        }
        return stage == Stage.DECIDED && time.isStated()
                ? Occurrence.on(draw.after(time.lastDay().latest(), 0, 400))
                : Occurrence.NOT_DONE;
    }

    private Occurrence investigation(Stage stage) {
        if (draw.missing()) {
            return draw.oneIn(2) ? Occurrence.NOT_STATED : Occurrence.on(draw.after(Job.DAY, 0, 30));
        }
        return draw.wrong() || (stage == Stage.NOT_INVESTIGATED && draw.oneIn(2))
                ? Occurrence.NOT_DONE
                : Occurrence.on(draw.before(Job.DAY, 0, 400));
    }

    /** {@return somebody who may have done it: now and then one of about fifteen} */
    Person subject(SubjectMatter about) {
        LocalDate born = about instanceof CriminalAct act && act.time().isStated() && draw.oneIn(6)
                ? aboutFifteen(act.time().firstDay().earliest())
                : draw.before(Job.DAY, 13_000, 24_000);
        Person.Builder subject = Person.builder();
        if (draw.missing()) {
            return draw.oneIn(2)
                    ? subject.build()
                    : subject.birthDate(year(born)).build();
        }
        return subject.birthDate(When.on(born)).build();
    }

    private LocalDate aboutFifteen(LocalDate act) {
        if (!act.isBefore(BEFORE_LEAP_BIRTHDAY) && act.isBefore(BEFORE_LEAP_BIRTHDAY.plusDays(2))) {
            return LocalDate.of(2004, 2, 29);
        }
        LocalDate fifteenYearsBefore = act.minusYears(15);
        return draw.wrong() ? draw.after(fifteenYearsBefore, 0, 800) : draw.before(fifteenYearsBefore, 0, 3);
    }
}
