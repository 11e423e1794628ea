package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules on register data, each as one plain predicate, written from the Finnish text by the recommended readings.
 *
 * <p>A predicate says whether a rule is certainly obeyed. It is false too if a fact that could decide is missing, and
 * while it is not known whether the rule applies at all. All contenders wrap these, so that they differ in nothing but
 * the machinery around them.
 */
public final class ScreeningRules {

    private static final Set<DataSource> ADMITTED =
            EnumSet.complementOf(EnumSet.of(DataSource.OTHER_REGISTER, DataSource.NOT_A_REGISTER));

    private static final Set<DataSource> NARROW = narrow();

    /** The rules, in the order of the Act. */
    public static final List<Named<DataUse>> ALL = List.of(
            new Named<>("25.1", (use, day) -> fromOpenSource(use)),
            new Named<>("25.1:2", (use, day) -> finePunishment(use)),
            new Named<>("25.1:3", (use, day) -> criminalMatter(use)),
            new Named<>("25.1:4", (use, day) -> listedPoliceData(use)),
            new Named<>("25.1:6", (use, day) -> listedBorderGuardData(use)),
            new Named<>("25.1:7", (use, day) -> listedCustomsData(use)),
            new Named<>("25.1:9", (use, day) -> capacityOfResponsiblePerson(use)),
            new Named<>("25.1:10", (use, day) -> listedImmigrationData(use)),
            new Named<>("25.1:12", (use, day) -> correspondingForeignRegister(use)),
            new Named<>("30.1", (use, day) -> openedAtLevel(use)),
            new Named<>("31.1", (use, day) -> militaryRegisterByDefenceCommand(use)),
            new Named<>("31.2", ScreeningRules::fitnessForSafety),
            new Named<>("31.3", (use, day) -> militaryRegisterBySupo(use)),
            new Named<>("32.1:1", ScreeningRules::tipInvestigated),
            new Named<>("32.1:3", ScreeningRules::actWithinTenYears),
            new Named<>("32.1:4", ScreeningRules::actAtFifteen),
            new Named<>("32.2:1", ScreeningRules::pendingMatterEstablished),
            new Named<>("32.2:2", ScreeningRules::pendingMatterEssential),
            new Named<>("32.3", ScreeningRules::healthForSafety));

    private ScreeningRules() {}

    private static Set<DataSource> narrow() {
        Set<DataSource> sources =
                EnumSet.range(DataSource.POPULATION_INFORMATION_SYSTEM, DataSource.NATIONAL_VISA_SYSTEM);
        sources.remove(DataSource.DEFENCE_SECURITY_DATA_REGISTER);
        return sources;
    }

    /** Only the sources that the Act names. */
    static boolean fromOpenSource(DataUse use) {
        return ADMITTED.contains(use.datum().source());
    }

    /** Only sentences to a fine from the register of fines. */
    static boolean finePunishment(DataUse use) {
        return openedPart(use, DataSource.REGISTER_OF_FINES);
    }

    /** Only criminal matters from the systems of the justice administration. */
    static boolean criminalMatter(DataUse use) {
        return openedPart(use, DataSource.JUSTICE_CASE_MANAGEMENT) && openedPart(use, DataSource.JUSTICE_DECISIONS);
    }

    /** Only the listed sections of the police Act. */
    static boolean listedPoliceData(DataUse use) {
        return openedPart(use, DataSource.POLICE_REGISTERS);
    }

    /** Only the listed sections of the Border Guard Act. */
    static boolean listedBorderGuardData(DataUse use) {
        return openedPart(use, DataSource.BORDER_GUARD_REGISTER);
    }

    /** Only the listed sections of the Customs Act. */
    static boolean listedCustomsData(DataUse use) {
        return openedPart(use, DataSource.CUSTOMS_DATA);
    }

    /** Only a responsible person's capacity to act from the registers of supervisors. */
    static boolean capacityOfResponsiblePerson(DataUse use) {
        return openedPart(use, DataSource.SUPERVISORY_REGISTERS);
    }

    /** Only the listed points of the immigration Act. */
    static boolean listedImmigrationData(DataUse use) {
        return openedPart(use, DataSource.IMMIGRATION_CASE_SYSTEM) && openedPart(use, DataSource.NATIONAL_VISA_SYSTEM);
    }

    /** Only foreign registers that correspond to those of the first three points. */
    static boolean correspondingForeignRegister(DataUse use) {
        return openedPart(use, DataSource.FOREIGN_REGISTER);
    }

    private static boolean openedPart(DataUse use, DataSource source) {
        return use.datum().source() != source || use.datum().content().isOpened();
    }

    /** At the concise level only the first ten points, without the two that the text takes out. */
    static boolean openedAtLevel(DataUse use) {
        if (use.clearance().level() != Level.CONCISE) {
            return true;
        }
        if (!NARROW.contains(use.datum().source())) {
            return false;
        }
        SourceContent content = use.datum().content();
        return use.datum().source() != DataSource.POLICE_REGISTERS
                || (content != SourceContent.NOT_STATED
                        && content != SourceContent.POLICE_48_1
                        && content != SourceContent.POLICE_49);
    }

    /** The two military registers for the Defence Command, about those in the tasks of the Defence Forces. */
    static boolean militaryRegisterByDefenceCommand(DataUse use) {
        return !use.datum().source().isMilitaryRegister()
                || use.clearance().authority() == Authority.SUPO
                || (use.clearance().authority() == Authority.DEFENCE_COMMAND && inDefenceForces(use));
    }

    /** The two military registers for Supo, about those being chosen for its tasks. */
    static boolean militaryRegisterBySupo(DataUse use) {
        return !use.datum().source().isMilitaryRegister()
                || use.clearance().authority() != Authority.SUPO
                || use.clearance().personGroup() == PersonGroup.CHOSEN_FOR_SUPO;
    }

    /** Health and fitness of the conscript register only where essential to the safety of others. */
    static boolean fitnessForSafety(DataUse use, LocalDate day) {
        if (use.datum().source() != DataSource.CONSCRIPT_REGISTER) {
            return true;
        }
        if (use.datum().content() == SourceContent.HEALTH_OR_FITNESS
                || use.datum().about() instanceof HealthInformation) {
            return found(use, DataMatter.FITNESS_FOR_SAFETY, day);
        }
        return use.datum().content() == SourceContent.OTHER_CONSCRIPT_DATA;
    }

    /** No tips on which no investigation was started. */
    static boolean tipInvestigated(DataUse use, LocalDate day) {
        return !(use.datum().about() instanceof CriminalAct act)
                || act.reportedToPolice() == Answer.NO
                || (act.reportedToPolice() == Answer.YES
                        && act.investigation() instanceof Occurrence.On start
                        && !start.day().isAfter(day));
    }

    /** No acts that ended earlier than ten years ago, unless the criminal records show them. */
    static boolean actWithinTenYears(DataUse use, LocalDate day) {
        if (!(use.datum().about() instanceof CriminalAct act) || act.inCriminalRecords() == Answer.YES) {
            return true;
        }
        return act.time().isStated() && !Days.over(act.time().lastDay().earliest(), 10, day);
    }

    /** No acts begun under fifteen, unless essential to the safety of others in the Defence Forces. */
    static boolean actAtFifteen(DataUse use, LocalDate day) {
        if (!(use.datum().about() instanceof CriminalAct act)) {
            return true;
        }
        When born = use.subject().born();
        boolean fifteen = act.time().isStated()
                && born.isStated()
                && Days.full(born.latest(), 15, act.time().firstDay().earliest());
        return fifteen || (inDefenceForces(use) && found(use, DataMatter.YOUNG_ACT_FOR_SAFETY, day));
    }

    /** Pending matters only if their stage and the quality of the information on guilt are established. */
    static boolean pendingMatterEstablished(DataUse use, LocalDate day) {
        return obeyedIfPending(use, DataMatter.STAGE, DataMatter.QUALITY_OF_GUILT_INFORMATION, day);
    }

    /** Pending matters only if the use is essential for the task and by the nature of the act. */
    static boolean pendingMatterEssential(DataUse use, LocalDate day) {
        return obeyedIfPending(use, DataMatter.TASK_REQUIREMENTS, DataMatter.NATURE_OF_ACT, day);
    }

    private static boolean obeyedIfPending(DataUse use, DataMatter one, DataMatter other, LocalDate day) {
        if (!(use.datum().about() instanceof CriminalAct act)) {
            return true;
        }
        return switch (act.stage()) {
            case NOT_INVESTIGATED, IN_COURT, CLOSED, DECIDED -> true;
            case PRE_TRIAL_INVESTIGATION, WITH_PROSECUTOR -> found(use, one, day) && found(use, other, day);
            case NOT_STATED -> false;
        };
    }

    /** Health in police data only where essential to the safety of others, well founded and undoubted. */
    static boolean healthForSafety(DataUse use, LocalDate day) {
        if (use.datum().source() != DataSource.POLICE_REGISTERS
                || use.datum().content() == SourceContent.OTHER_POLICE_DATA
                || !(use.datum().about() instanceof HealthInformation health)) {
            return true;
        }
        return use.datum().content() != SourceContent.NOT_STATED
                && health.correctnessInDoubt() == Answer.NO
                && health.basis() != HealthInformation.Basis.OTHER
                && health.basis() != HealthInformation.Basis.NOT_STATED
                && found(use, DataMatter.HEALTH_FOR_SAFETY, day);
    }

    private static boolean inDefenceForces(DataUse use) {
        PersonGroup group = use.clearance().personGroup();
        return group == PersonGroup.CHOSEN_FOR_DEFENCE_FORCES || group == PersonGroup.PERFORMS_DEFENCE_FORCES_TASK;
    }

    private static boolean found(DataUse use, DataMatter matter, LocalDate day) {
        return Judgements.found(
                use.datum().judgements(), matter, use.clearance().authority(), day);
    }
}
