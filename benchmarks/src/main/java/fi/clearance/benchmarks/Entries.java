package fi.clearance.benchmarks;

import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mixed data of the registers of sections 25 and 31, each to be used in a clearance of its own. */
public final class Entries {

    private static final List<DataSource> MILITARY =
            List.of(DataSource.CONSCRIPT_REGISTER, DataSource.CRISIS_MANAGEMENT_PERSONNEL_REGISTER);

    private static final List<DataSource> WIDE =
            sources(DataSource.POPULATION_INFORMATION_SYSTEM, DataSource.FOREIGN_REGISTER);

    private static final List<DataSource> NARROW =
            sources(DataSource.POPULATION_INFORMATION_SYSTEM, DataSource.NATIONAL_VISA_SYSTEM).stream()
                    .filter(source -> source != DataSource.DEFENCE_SECURITY_DATA_REGISTER)
                    .toList();

    private static final List<DataSource> ANY = Stream.of(WIDE, MILITARY, List.of(DataSource.OTHER_REGISTER))
            .flatMap(List::stream)
            .toList();

    private static final Map<DataSource, List<SourceContent>> OPENED = contents(true);
    private static final Map<DataSource, List<SourceContent>> CLOSED = contents(false);

    private static final List<DataMatter> OF_PENDING_MATTERS = List.of(
            DataMatter.STAGE,
            DataMatter.QUALITY_OF_GUILT_INFORMATION,
            DataMatter.TASK_REQUIREMENTS,
            DataMatter.NATURE_OF_ACT);

    private static final List<Level> LEVELS =
            List.of(Level.CONCISE, Level.STANDARD, Level.STANDARD, Level.COMPREHENSIVE);

    private static final List<PersonGroup> DEFENCE_GROUPS = List.of(
            PersonGroup.CHOSEN_FOR_DEFENCE_FORCES,
            PersonGroup.PERFORMS_DEFENCE_FORCES_TASK,
            PersonGroup.CONTRACTOR_OF_DEFENCE_FORCES);

    private static final List<PersonGroup> OTHER_GROUPS = List.of(
            PersonGroup.NONE,
            PersonGroup.NONE,
            PersonGroup.NONE,
            PersonGroup.CHOSEN_FOR_SUPO,
            PersonGroup.SERVES_SUPO,
            PersonGroup.CHOSEN_FOR_DEFENCE_FORCES);

    private static final List<HealthInformation.Basis> BASES = List.of(
            HealthInformation.Basis.MEDICAL_CERTIFICATE,
            HealthInformation.Basis.PROFESSIONAL_ENTRY,
            HealthInformation.Basis.PROFESSIONAL_STATEMENT);

    private final Draw draw;
    private final Acts acts;

    private Entries(Draw draw) {
        this.draw = draw;
        this.acts = new Acts(draw);
    }

    /**
     * Makes entries.
     *
     * @param count how many
     * @param seed the same seed gives the same entries
     * @param mix what they are like
     * @return the entries, each with objects of its own
     */
    public static List<DataUse> of(int count, long seed, Mix mix) {
        Entries source = new Entries(new Draw(seed, mix, 2));
        List<DataUse> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(source.entry());
        }
        return entries;
    }

    private static List<DataSource> sources(DataSource first, DataSource last) {
        return Stream.of(DataSource.values())
                .filter(source -> source.compareTo(first) >= 0 && source.compareTo(last) <= 0)
                .toList();
    }

    private static Map<DataSource, List<SourceContent>> contents(boolean opened) {
        Map<DataSource, List<SourceContent>> contents = new EnumMap<>(DataSource.class);
        for (DataSource source : DataSource.values()) {
            contents.put(
                    source,
                    Stream.of(SourceContent.values())
                            .filter(content -> content != SourceContent.NOT_STATED
                                    && content.isPartOf(source)
                                    && content.isOpened() == opened)
                            .toList());
        }
        return contents;
    }

    private DataUse entry() {
        Level level = draw.pick(LEVELS);
        Authority maker = draw.oneIn(4) ? Authority.DEFENCE_COMMAND : Authority.SUPO;
        PersonGroup group = draw.missing()
                ? PersonGroup.NOT_STATED
                : draw.pick(maker == Authority.SUPO ? OTHER_GROUPS : DEFENCE_GROUPS);
        DataSource source = source(level, maker, group);
        SourceContent content = content(source, level);
        SubjectMatter about = about(source, content);
        PersonnelClearance clearance = PersonnelClearance.builder()
                .level(level)
                .authority(maker)
                .personGroup(group)
                .foreignTiesBasis(ForeignTiesBasis.NONE)
                .build();
        Datum datum = Datum.builder()
                .source(source)
                .content(content)
                .about(about)
                .addAllJudgements(judgements(source, about, maker))
                .build();
        return new DataUse(acts.subject(about), clearance, datum);
    }

    private DataSource source(Level level, Authority maker, PersonGroup group) {
        if (draw.wrong()) {
            return draw.pick(ANY);
        }
        boolean chosenForMaker =
                maker == Authority.SUPO ? group == PersonGroup.CHOSEN_FOR_SUPO : group.isInDefenceForces();
        if (level == Level.CONCISE) {
            return draw.pick(NARROW);
        }
        return chosenForMaker && draw.oneIn(3) ? draw.pick(MILITARY) : draw.pick(WIDE);
    }

    private SourceContent content(DataSource source, Level level) {
        List<SourceContent> opened = OPENED.getOrDefault(source, List.of());
        if (opened.isEmpty() || draw.missing()) {
            return SourceContent.NOT_STATED;
        }
        List<SourceContent> closed = CLOSED.getOrDefault(source, List.of());
        if (!closed.isEmpty() && draw.wrong()) {
            return draw.pick(closed);
        }
        SourceContent content = draw.pick(opened);
        boolean operational = content == SourceContent.POLICE_48_1 || content == SourceContent.POLICE_49;
        return operational && level == Level.CONCISE && !draw.wrong() ? SourceContent.POLICE_5_1 : content;
    }

    private SubjectMatter about(DataSource source, SourceContent content) {
        return switch (source) {
            case CRIMINAL_RECORDS,
                    REGISTER_OF_FINES,
                    JUSTICE_CASE_MANAGEMENT,
                    JUSTICE_DECISIONS,
                    MILITARY_JUSTICE_REGISTER,
                    BORDER_GUARD_REGISTER,
                    CUSTOMS_DATA,
                    FOREIGN_REGISTER -> acts.act(source);
            case POLICE_REGISTERS -> draw.oneIn(6) ? health() : acts.act(source);
            case CONSCRIPT_REGISTER -> content == SourceContent.OTHER_CONSCRIPT_DATA ? Topic.OTHER : health();
            case POPULATION_INFORMATION_SYSTEM -> Topic.FAMILY_AND_KINSHIP;
            case ENFORCEMENT_REGISTER, CREDIT_DATA_REGISTER -> Topic.ASSETS_DEBTS_AND_COMMITMENTS;
            case PROFESSION_AND_TRADE_REGISTERS, SUPERVISORY_REGISTERS -> Topic.BUSINESS_ACTIVITY;
            default -> Topic.OTHER;
        };
    }

    private HealthInformation health() {
        HealthInformation.Basis basis = draw.missing() ? HealthInformation.Basis.NOT_STATED : draw.pick(BASES);
        return new HealthInformation(draw.wrong() ? HealthInformation.Basis.OTHER : basis, draw.answer(false));
    }

    private List<Judgement> judgements(DataSource source, SubjectMatter about, Authority maker) {
        List<Judgement> judgements = new ArrayList<>();
        if (about instanceof HealthInformation) {
            addJudgements(
                    source == DataSource.CONSCRIPT_REGISTER
                            ? DataMatter.FITNESS_FOR_SAFETY
                            : DataMatter.HEALTH_FOR_SAFETY,
                    maker,
                    judgements);
        }
        if (about instanceof CriminalAct act) {
            if (isPending(act) || draw.oneIn(8)) {
                OF_PENDING_MATTERS.forEach(matter -> addJudgements(matter, maker, judgements));
            }
            addJudgements(DataMatter.YOUNG_ACT_FOR_SAFETY, maker, judgements);
        }
        Collections.reverse(judgements);
        return judgements;
    }

    private static boolean isPending(CriminalAct act) {
        return switch (act.stage()) {
            case PRE_TRIAL_INVESTIGATION, WITH_PROSECUTOR, NOT_STATED -> true;
            case NOT_INVESTIGATED, IN_COURT, CLOSED, DECIDED -> false;
        };
    }

    /** Adds what counts, and sometimes another one before it, after it or in its place. */
    private void addJudgements(DataMatter matter, Authority maker, List<Judgement> judgements) {
        LocalDate day = draw.before(Job.DAY, 0, 30);
        Judgement.Result result = draw.wrong() ? Judgement.Result.NO : Judgement.Result.YES;
        if (draw.missing()) {
            addOneThatDoesNotCount(matter, maker, judgements);
            return;
        }
        judgements.add(judgement(matter, maker, day, result, "reasons number " + draw.below(1000)));
        if (draw.oneIn(8)) {
            judgements.add(judgement(matter, maker, draw.before(day, 0, 2), Judgement.Result.NO, "earlier reasons"));
        }
    }

    private void addOneThatDoesNotCount(DataMatter matter, Authority maker, List<Judgement> judgements) {
        LocalDate day = draw.before(Job.DAY, 0, 30);
        Judgement.Result yes = Judgement.Result.YES;
        switch (draw.below(5)) {
            case 0 -> judgements.add(judgement(matter, other(maker), day, yes, "reasons of another authority"));
            case 1 ->
                judgements.add(judgement(matter, maker, draw.after(Job.DAY, 1, 9), yes, "reasons of a later day"));
            case 2 -> judgements.add(judgement(matter, maker, day, yes, " "));
            case 3 -> judgements.add(judgement(matter, maker, day, Judgement.Result.WEIGHED, "nothing found"));
            default -> {
                // not recorded at all
            }
        }
    }

    private static Authority other(Authority maker) {
        return maker == Authority.SUPO ? Authority.DEFENCE_COMMAND : Authority.SUPO;
    }

    private static Judgement judgement(
            DataMatter matter, Authority by, LocalDate on, Judgement.Result result, String reasons) {
        return Judgement.builder()
                .matter(matter)
                .by(by)
                .on(on)
                .result(result)
                .reasons(reasons)
                .build();
    }
}
