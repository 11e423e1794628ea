package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import java.time.LocalDate;

/**
 * The floor of screening: whether a register datum may certainly be used, as one method of {@code if}s, by the
 * recommended readings.
 *
 * <p>It explains nothing, follows no other reading and says nothing about what is open. It is the least that any library
 * could cost.
 */
public final class ScreeningFloor {

    private ScreeningFloor() {}

    /**
     * Answers as the rules on register data do together.
     *
     * @param use the question
     * @param day the day of use
     * @return whether nothing stands in the way
     */
    public static boolean inOrder(DataUse use, LocalDate day) {
        DataSource source = use.datum().source();
        SourceContent content = use.datum().content();
        switch (source) {
            case OTHER_REGISTER, NOT_A_REGISTER -> {
                return false;
            }
            case REGISTER_OF_FINES,
                    JUSTICE_CASE_MANAGEMENT,
                    JUSTICE_DECISIONS,
                    POLICE_REGISTERS,
                    BORDER_GUARD_REGISTER,
                    CUSTOMS_DATA,
                    SUPERVISORY_REGISTERS,
                    IMMIGRATION_CASE_SYSTEM,
                    NATIONAL_VISA_SYSTEM,
                    FOREIGN_REGISTER -> {
                if (!content.isOpened()) {
                    return false;
                }
            }
            case CONSCRIPT_REGISTER, CRISIS_MANAGEMENT_PERSONNEL_REGISTER -> {
                if (!mayUseMilitaryRegister(use.clearance())) {
                    return false;
                }
            }
            default -> {
                // open as a whole
            }
        }
        if (use.clearance().level() == Level.CONCISE
                && (!source.isInFirstTenPoints()
                        || source == DataSource.DEFENCE_SECURITY_DATA_REGISTER
                        || content == SourceContent.POLICE_48_1
                        || content == SourceContent.POLICE_49)) {
            return false;
        }
        if (use.datum().about() instanceof CriminalAct act) {
            return inOrder(use, act, day);
        }
        if (use.datum().about() instanceof HealthInformation health) {
            return inOrder(use, health, day);
        }
        return source != DataSource.CONSCRIPT_REGISTER
                || content == SourceContent.OTHER_CONSCRIPT_DATA
                || (content == SourceContent.HEALTH_OR_FITNESS && found(use, DataMatter.FITNESS_FOR_SAFETY, day));
    }

    private static boolean mayUseMilitaryRegister(PersonnelClearance clearance) {
        return clearance.authority() == Authority.SUPO
                ? clearance.personGroup() == PersonGroup.CHOSEN_FOR_SUPO
                : clearance.authority() == Authority.DEFENCE_COMMAND
                        && clearance.personGroup().isInDefenceForces();
    }

    private static boolean inOrder(DataUse use, CriminalAct act, LocalDate day) {
        if (act.reportedToPolice() != Answer.NO
                && (act.reportedToPolice() == Answer.NOT_STATED || !isDone(act.investigation(), day))) {
            return false;
        }
        if (act.inCriminalRecords() != Answer.YES
                && (!act.time().isStated() || Days.over(act.time().lastDay().earliest(), 10, day))) {
            return false;
        }
        if (!isOfFifteen(use.subject().born(), act)
                && !(use.clearance().personGroup().isInDefenceForces()
                        && found(use, DataMatter.YOUNG_ACT_FOR_SAFETY, day))) {
            return false;
        }
        return switch (act.stage()) {
            case NOT_INVESTIGATED, IN_COURT, CLOSED, DECIDED -> true;
            case PRE_TRIAL_INVESTIGATION, WITH_PROSECUTOR ->
                found(use, DataMatter.STAGE, day)
                        && found(use, DataMatter.QUALITY_OF_GUILT_INFORMATION, day)
                        && found(use, DataMatter.TASK_REQUIREMENTS, day)
                        && found(use, DataMatter.NATURE_OF_ACT, day);
            case NOT_STATED -> false;
        };
    }

    private static boolean isDone(Occurrence deed, LocalDate day) {
        return deed instanceof Occurrence.On done && !done.day().isAfter(day);
    }

    private static boolean isOfFifteen(When born, CriminalAct act) {
        return born.isStated()
                && act.time().isStated()
                && Days.full(born.latest(), 15, act.time().firstDay().earliest());
    }

    private static boolean inOrder(DataUse use, HealthInformation health, LocalDate day) {
        return switch (use.datum().source()) {
            case CONSCRIPT_REGISTER -> found(use, DataMatter.FITNESS_FOR_SAFETY, day);
            case POLICE_REGISTERS ->
                health.correctnessInDoubt() == Answer.NO
                        && health.basis() != HealthInformation.Basis.OTHER
                        && health.basis() != HealthInformation.Basis.NOT_STATED
                        && found(use, DataMatter.HEALTH_FOR_SAFETY, day);
            default -> true;
        };
    }

    private static boolean found(DataUse use, DataMatter matter, LocalDate day) {
        return Judgements.found(
                use.datum().judgements(), matter, use.clearance().authority(), day);
    }
}
