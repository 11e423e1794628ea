package fi.clearance.migri;

import fi.clearance.migri.SecurityAssessment.Criteria;
import fi.clearance.migri.SecurityAssessment.Kind;
import fi.clearance.migri.SecurityAssessment.Level;
import fi.clearance.model.Answer;
import fi.clearance.model.party.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The finite facts of table 6.3; of a judgement, {@code NOT_STATED} is one that is not recorded. */
record AssessmentFacts(
        Kind kind,
        Answer approved,
        Criteria criteria,
        Level level,
        Answer described,
        Answer sufficient,
        Answer otherWay) {

    static List<AssessmentFacts> all() {
        List<AssessmentFacts> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Answer approved : Answer.values()) {
                for (Criteria criteria : Criteria.values()) {
                    for (Level level : Level.values()) {
                        all.addAll(all(kind, approved, criteria, level));
                    }
                }
            }
        }
        return all;
    }

    private static List<AssessmentFacts> all(Kind kind, Answer approved, Criteria criteria, Level level) {
        List<AssessmentFacts> all = new ArrayList<>();
        for (Answer described : Answer.values()) {
            for (Answer sufficient : Answer.values()) {
                for (Answer otherWay : Answer.values()) {
                    all.add(new AssessmentFacts(kind, approved, criteria, level, described, sufficient, otherWay));
                }
            }
        }
        return all;
    }

    SecurityAssessment assessment() {
        return SecurityAssessment.builder()
                .kind(kind)
                .bodyApproved(approved)
                .criteria(criteria)
                .level(level)
                .described(described)
                .addAllJudgements(recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, sufficient))
                .addAllJudgements(recorded(BulletinMatter.OTHER_WAY_ACCEPTED, otherWay))
                .build();
    }

    private static List<Judgement> recorded(BulletinMatter matter, Answer result) {
        return switch (result) {
            case YES -> List.of(Remotes.recorded(matter, Judgement.Result.YES));
            case NO -> List.of(Remotes.recorded(matter, Judgement.Result.NO));
            case NOT_STATED -> List.of();
        };
    }

    boolean isStated() {
        return kind != Kind.NOT_STATED
                && approved != Answer.NOT_STATED
                && criteria != Criteria.NOT_STATED
                && level != Level.NOT_STATED
                && described != Answer.NOT_STATED;
    }

    /** The same with every judgement recorded, each way. */
    Stream<AssessmentFacts> judged() {
        return ways(sufficient)
                .flatMap(enough -> ways(otherWay)
                        .map(accepted ->
                                new AssessmentFacts(kind, approved, criteria, level, described, enough, accepted)));
    }

    private static Stream<Answer> ways(Answer recorded) {
        return recorded == Answer.NOT_STATED ? Stream.of(Answer.YES, Answer.NO) : Stream.of(recorded);
    }

    /** The same with one fact that is not stated put each way, and so on until all are. */
    Stream<AssessmentFacts> completions() {
        if (kind == Kind.NOT_STATED) {
            return Stream.of(Kind.ASSESSMENT_BODY, Kind.OTHER_AUTHORITY, Kind.OTHER)
                    .flatMap(value -> new AssessmentFacts(
                                    value, approved, criteria, level, described, sufficient, otherWay)
                            .completions());
        }
        if (approved == Answer.NOT_STATED) {
            return Stream.of(Answer.YES, Answer.NO)
                    .flatMap(value -> new AssessmentFacts(kind, value, criteria, level, described, sufficient, otherWay)
                            .completions());
        }
        if (criteria == Criteria.NOT_STATED) {
            return Stream.of(Criteria.NATIONAL_2020, Criteria.OTHER)
                    .flatMap(value -> new AssessmentFacts(kind, approved, value, level, described, sufficient, otherWay)
                            .completions());
        }
        if (level == Level.NOT_STATED) {
            return Stream.of(Level.BELOW_BASE, Level.LOWEST_BASE, Level.HIGHER)
                    .flatMap(value -> new AssessmentFacts(
                                    kind, approved, criteria, value, described, sufficient, otherWay)
                            .completions());
        }
        if (described == Answer.NOT_STATED) {
            return Stream.of(Answer.YES, Answer.NO)
                    .map(value -> new AssessmentFacts(kind, approved, criteria, level, value, sufficient, otherWay));
        }
        return Stream.of(this);
    }
}
