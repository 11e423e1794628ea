package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Level;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Judgement;
import java.time.LocalDate;
import java.util.List;

/**
 * The floor: the answer to the {@linkplain Entries entries} as one method of {@code if}s, by the recommended readings.
 *
 * <p>It knows only these entries, whose facts are complete; it explains nothing, follows no other reading and says
 * nothing about what is open. It is the least that any library could cost.
 */
final class Floor {

    private Floor() {}

    static boolean usable(DataUse use, LocalDate day) {
        DataSource source = use.datum().source();
        SourceContent content = use.datum().content();
        if (source == DataSource.REGISTER_OF_FINES && content != SourceContent.FINE_PUNISHMENT) {
            return false;
        }
        if (use.clearance().level() == Level.CONCISE
                && (source == DataSource.ENFORCEMENT_REGISTER
                        || source == DataSource.CREDIT_DATA_REGISTER
                        || content == SourceContent.POLICE_48_1)) {
            return false;
        }
        if (!(use.datum().about() instanceof CriminalAct act)) {
            return true;
        }
        if (act.reportedToPolice() == Answer.YES && act.investigation() == Occurrence.NOT_DONE) {
            return false;
        }
        LocalDate done = act.time().lastDay().latest();
        if (act.inCriminalRecords() == Answer.NO && olderThan(done, day, 10)) {
            return false;
        }
        if (!reached(use.subject().born().latest(), done, 15)
                && !(use.clearance().personGroup().isInDefenceForces()
                        && found(use.datum().judgements(), DataMatter.YOUNG_ACT_FOR_SAFETY))) {
            return false;
        }
        return act.stage() != CriminalAct.Stage.PRE_TRIAL_INVESTIGATION
                || (found(use.datum().judgements(), DataMatter.STAGE)
                        && found(use.datum().judgements(), DataMatter.QUALITY_OF_GUILT_INFORMATION)
                        && found(use.datum().judgements(), DataMatter.TASK_REQUIREMENTS)
                        && found(use.datum().judgements(), DataMatter.NATURE_OF_ACT));
    }

    /** Whether a day lies after the given anniversary of another; 29 February counts as 28 in a common year. */
    private static boolean olderThan(LocalDate past, LocalDate day, int years) {
        int year = past.getYear() + years;
        if (day.getYear() != year) {
            return day.getYear() > year;
        }
        if (day.getMonthValue() != past.getMonthValue()) {
            return day.getMonthValue() > past.getMonthValue();
        }
        return day.getDayOfMonth() > Math.min(past.getDayOfMonth(), day.lengthOfMonth());
    }

    /** Whether a day is the given birthday or later; 29 February counts as 1 March in a common year. */
    private static boolean reached(LocalDate birth, LocalDate day, int years) {
        int year = birth.getYear() + years;
        if (day.getYear() != year) {
            return day.getYear() > year;
        }
        if (day.getMonthValue() != birth.getMonthValue()) {
            return day.getMonthValue() > birth.getMonthValue();
        }
        return day.getDayOfMonth() >= birth.getDayOfMonth();
    }

    private static boolean found(List<Judgement> judgements, DataMatter matter) {
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.get(i).matter() == matter) {
                return judgements.get(i).result() == Judgement.Result.YES;
            }
        }
        return false;
    }
}
