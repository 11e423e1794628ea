package fi.clearance.validation.facility;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about facility clearances that code can follow in more than one way, each with its readings,
 * recommended first.
 */
public interface FacilityReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<FacilityReading> ALL = Stream.<FacilityReading[]>of(
                    OwnObligation.values(),
                    HarmClause.values(),
                    SupervisedPoints.values(),
                    ArisingDocuments.values(),
                    SourceList.values(),
                    RepealedAct.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether a company that needs the clearance to fulfil an obligation of its own may apply for it.
     *
     * @statute 33.1:1
     * @statute 33.2
     */
    enum OwnObligation implements FacilityReading {
        /** It may. */
        APPLIES_ITSELF,
        /** It may apply only for a project, a competition or business abroad. */
        ABROAD_ONLY;

        private static final Question QUESTION = Question.of("IQ-33-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether documents of the classes I to III, too, have to be such that their disclosure or misuse can do damage.
     *
     * @statute 33.1:2
     * @statute 34
     */
    enum HarmClause implements FacilityReading {
        /** Only other secret documents have to. */
        OTHER_SECRETS_ONLY,
        /** They have to as well. */
        CLASSES_TOO;

        private static final Question QUESTION = Question.of("IQ-33-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an authority has to supervise both kinds of activity to apply.
     *
     * @statute 33.1:4
     * @statute 36.1:3
     */
    enum SupervisedPoints implements FacilityReading {
        /** One of them is enough. */
        EITHER,
        /** It has to supervise both. */
        BOTH;

        private static final Question QUESTION = Question.of("IQ-33-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether documents that only arise because of the contract give the ground of a contract.
     *
     * @statute 36.1:2
     * @statute 33.1:2
     */
    enum ArisingDocuments implements FacilityReading {
        /** They do. */
        ARISING_TOO,
        /** They do not. */
        HANDED_OVER_ONLY;

        private static final Question QUESTION = Question.of("IQ-36-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the list of sources is closed.
     *
     * @statute 37.1
     */
    enum SourceList implements FacilityReading {
        /** It is. */
        CLOSED,
        /** It gives examples. */
        EXAMPLES;

        private static final Question QUESTION = Question.of("IQ-37-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the point that names a repealed Act still opens the data that correspond to it.
     *
     * @statute 37.1:2
     */
    enum RepealedAct implements FacilityReading {
        /** It does. */
        CORRESPONDING_DATA,
        /** It opens nothing any more. */
        DEAD_LETTER;

        private static final Question QUESTION = Question.of("IQ-37-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
