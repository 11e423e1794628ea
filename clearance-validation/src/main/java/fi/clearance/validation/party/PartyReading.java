package fi.clearance.validation.party;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about people and authorities that code can follow in more than one way, each with its readings,
 * recommended first.
 */
public interface PartyReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<PartyReading> ALL = Stream.<PartyReading[]>of(
                    FamilyMeant.values(),
                    TraderMeant.values(),
                    SignatoryMeant.values(),
                    InspectionLimit.values(),
                    CorrectionAsRefusal.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether the closed list of close relatives means the family in law.
     *
     * @statute 3.1:9
     */
    enum FamilyMeant implements PartyReading {
        /** The family in law, adoption included. */
        LEGAL_FAMILY,
        /** Step-parents, foster parents, stepchildren and foster children too. */
        ACTUAL_FAMILY;

        private static final Question QUESTION = Question.of("Q-05");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a trader has to be one that must be registered.
     *
     * @statute 3.1:6
     */
    enum TraderMeant implements PartyReading {
        /** A trader is a company if it must be registered. */
        REGISTERED,
        /** Every trader is a company. */
        EVERY_TRADER;

        private static final Question QUESTION = Question.of("Q-06(i)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a procuration and a right to sign are needed together.
     *
     * @statute 3.1:7
     */
    enum SignatoryMeant implements PartyReading {
        /** Either is enough. */
        EITHER,
        /** Both are needed. */
        BOTH;

        private static final Question QUESTION = Question.of("Q-06(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * What is withheld because of a register without a right of inspection.
     *
     * @statute 6.3
     */
    enum InspectionLimit implements PartyReading {
        /** The datum that comes from it. */
        DATUM,
        /** All that the clearance holds. */
        CLEARANCE;

        private static final Question QUESTION = Question.of("Q-10");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether correcting a datum at once is a refusal to note the remark.
     *
     * @statute 7.3
     */
    enum CorrectionAsRefusal implements PartyReading {
        /** It is none. */
        NO_REFUSAL,
        /** It is one. */
        REFUSAL;

        private static final Question QUESTION = Question.of("Q-11");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
