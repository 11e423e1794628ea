package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mixed register data with complete facts: about two in three plainly usable, the others barred one way or another. */
public final class Entries {

    /** The day of use. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    private static final DataSource[] SOURCES = {
        DataSource.POPULATION_INFORMATION_SYSTEM,
        DataSource.CRIMINAL_RECORDS,
        DataSource.REGISTER_OF_FINES,
        DataSource.POLICE_REGISTERS,
        DataSource.MILITARY_JUSTICE_REGISTER,
        DataSource.ENFORCEMENT_REGISTER,
        DataSource.CREDIT_DATA_REGISTER,
    };

    private static final List<Level> LEVELS = List.of(Level.values());

    private Entries() {}

    /**
     * Makes entries.
     *
     * @param count how many
     * @param seed the same seed gives the same entries
     * @return the entries, each with objects of its own
     */
    public static List<DataUse> of(int count, long seed) {
        Random random = new Random(seed);
        List<DataUse> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry(random));
        }
        return entries;
    }

    private static DataUse entry(Random random) {
        Person subject = Person.builder()
                .birthDate(When.on(DAY.minusDays(7000 + random.nextInt(14000))))
                .build();
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(LEVELS.get(random.nextInt(LEVELS.size())))
                .authority(random.nextInt(4) == 0 ? Authority.DEFENCE_COMMAND : Authority.SUPO)
                .personGroup(random.nextInt(4) == 0 ? PersonGroup.CHOSEN_FOR_DEFENCE_FORCES : PersonGroup.NONE)
                .foreignTiesBasis(ForeignTiesBasis.TASK_OF_19_1_1)
                .build();
        DataSource source = SOURCES[random.nextInt(SOURCES.length)];
        boolean act = source != DataSource.POPULATION_INFORMATION_SYSTEM
                && source != DataSource.ENFORCEMENT_REGISTER
                && source != DataSource.CREDIT_DATA_REGISTER;
        Datum.Builder datum = Datum.builder().source(source).about(act ? act(random) : topic(source));
        if (source == DataSource.REGISTER_OF_FINES) {
            datum.content(random.nextInt(8) == 0 ? SourceContent.OTHER_FINES_DATA : SourceContent.FINE_PUNISHMENT);
        }
        if (source == DataSource.POLICE_REGISTERS) {
            datum.content(random.nextInt(8) == 0 ? SourceContent.POLICE_48_1 : SourceContent.POLICE_5_1);
        }
        for (DataMatter matter : new DataMatter[] {
            DataMatter.STAGE,
            DataMatter.QUALITY_OF_GUILT_INFORMATION,
            DataMatter.TASK_REQUIREMENTS,
            DataMatter.NATURE_OF_ACT,
            DataMatter.YOUNG_ACT_FOR_SAFETY
        }) {
            datum.addJudgements(judgement(matter, clearance.authority(), random));
        }
        return new DataUse(subject, clearance, datum.build());
    }

    private static SubjectMatter topic(DataSource source) {
        return source == DataSource.POPULATION_INFORMATION_SYSTEM
                ? Topic.FAMILY_AND_KINSHIP
                : Topic.ASSETS_DEBTS_AND_COMMITMENTS;
    }

    private static SubjectMatter act(Random random) {
        return CriminalAct.builder()
                .time(ActTime.on(When.on(DAY.minusDays(random.nextInt(5000)))))
                .decided(Occurrence.NOT_DONE)
                .stage(random.nextInt(6) == 0 ? CriminalAct.Stage.PRE_TRIAL_INVESTIGATION : CriminalAct.Stage.DECIDED)
                .inCriminalRecords(Answer.of(random.nextInt(3) == 0))
                .reportedToPolice(Answer.of(random.nextInt(5) == 0))
                .investigation(random.nextInt(3) == 0 ? Occurrence.NOT_DONE : Occurrence.on(DAY.minusDays(100)))
                .build();
    }

    private static Judgement judgement(DataMatter matter, Authority by, Random random) {
        return Judgement.builder()
                .matter(matter)
                .by(by)
                .on(DAY.minusDays(10))
                .result(random.nextInt(8) == 0 ? Judgement.Result.NO : Judgement.Result.YES)
                .reasons("recorded reasons")
                .build();
    }
}
