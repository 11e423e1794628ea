package fi.clearance.migri;

import fi.clearance.migri.BulletinReading.LevelMeant;
import fi.clearance.migri.SecurityAssessment.Criteria;
import fi.clearance.migri.SecurityAssessment.Level;
import fi.clearance.model.Answer;
import fi.clearance.validation.OutcomeKind;

/**
 * Table 6.3, row by row, without a word of the library: the first row that fits decides. A3 is about what is not
 * stated.
 */
final class AssessmentTable {

    /** A row for facts that are all stated. */
    enum Row {
        A1,
        A2,
        A4,
        A5,
        A6,
        A7,
        A7_BELOW_BASE,
        A8,
        A9
    }

    private AssessmentTable() {}

    static Row row(AssessmentFacts it, LevelMeant meant) {
        if (it.described() == Answer.NO) {
            return Row.A1;
        }
        return switch (it.kind()) {
            case ASSESSMENT_BODY -> ofBody(it);
            case OTHER_AUTHORITY -> ofAuthority(it, meant);
            case OTHER -> Row.A9;
            case NOT_STATED -> throw new IllegalArgumentException("not stated: " + it);
        };
    }

    private static Row ofBody(AssessmentFacts it) {
        if (it.approved() == Answer.NO) {
            return Row.A5;
        }
        if (it.criteria() == Criteria.OTHER) {
            return Row.A6;
        }
        return it.level() == Level.BELOW_BASE ? Row.A4 : Row.A2;
    }

    /** Under the second reading of IQ-M-11 a level below the lowest base is as with a body: A4. */
    private static Row ofAuthority(AssessmentFacts it, LevelMeant meant) {
        if (it.criteria() == Criteria.OTHER) {
            return Row.A8;
        }
        return meant == LevelMeant.BOTH_WAYS && it.level() == Level.BELOW_BASE ? Row.A7_BELOW_BASE : Row.A7;
    }

    /** What a row comes to. A starting point with an insufficient description may be accepted as another way. */
    static OutcomeKind outcome(AssessmentFacts it, LevelMeant meant) {
        return switch (row(it, meant)) {
            case A1 -> OutcomeKind.NOT_MET;
            case A2, A7 -> either(it.sufficient(), it.otherWay());
            case A4, A5, A6, A7_BELOW_BASE, A8, A9 -> either(it.otherWay(), it.otherWay());
        };
    }

    private static OutcomeKind either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return OutcomeKind.MET;
        }
        return one == Answer.NO && other == Answer.NO ? OutcomeKind.NOT_MET : OutcomeKind.DISCRETION;
    }
}
