package fi.clearance.validation.tie;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about foreign ties that code can follow in more than one way, each with its readings, recommended
 * first.
 */
public interface TieReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<TieReading> ALL = Stream.<TieReading[]>of(EndOfDuty.values(), NotEngaged.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Which end ends the duty to notify, if clearance and certificate end on different days.
     *
     * @statute 28a.1
     */
    enum EndOfDuty implements TieReading {
        /** The first. */
        FIRST,
        /** The last. */
        LAST;

        private static final Question QUESTION = Question.of("Q-33");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the applicant is informed about somebody who no longer serves it.
     *
     * @statute 28b.2
     */
    enum NotEngaged implements TieReading {
        /** It is not. */
        NOT_INFORMED,
        /** It is. */
        INFORMED;

        private static final Question QUESTION = Question.of("Q-34");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
