package fi.clearance.validation.register;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about the register and the follow-up that code can follow in more than one way, each with its
 * readings, recommended first.
 */
public interface RegisterReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<RegisterReading> ALL = Stream.<RegisterReading[]>of(
                    ReportOnPaper.values(),
                    SeveralTriggers.values(),
                    NothingStarts.values(),
                    EndedClearance.values(),
                    DestroyedAfter.values(),
                    AviationCondition.values(),
                    EndedClearanceMonitored.values(),
                    RecruiterMeant.values(),
                    HearingOnThreat.values(),
                    NoLongerEngaged.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether a recruitment may be reported in another way than by an entry or an approved electronic way.
     *
     * @statute 48.5
     */
    enum ReportOnPaper implements RegisterReading {
        /** It may. */
        ENOUGH,
        /** It may not. */
        NOT_ENOUGH;

        private static final Question QUESTION = Question.of("IQ-48-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * From when the three years run if several things have happened that start them.
     *
     * @statute 49.1
     */
    enum SeveralTriggers implements RegisterReading {
        /** From the first. */
        EARLIEST,
        /** From the last. */
        LATEST;

        private static final Question QUESTION = Question.of("IQ-49-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * What limits the storing of data if nothing can ever start the three years.
     *
     * @statute 49.1
     */
    enum NothingStarts implements RegisterReading {
        /** Nothing in this Act. */
        NO_LIMIT,
        /** The general rule of Act 1054/2018. */
        GENERAL_LAW,
        /** The three years, by analogy. */
        BY_ANALOGY;

        private static final Question QUESTION = Question.of("IQ-49-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a clearance that shows nothing negative may be told of after it has ended.
     *
     * @statute 50.2:2
     */
    enum EndedClearance implements RegisterReading {
        /** It may, while it is stored. */
        MAY_BE_GIVEN,
        /** It may not. */
        ONLY_WHILE_VALID;

        private static final Question QUESTION = Question.of("IQ-50-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether data that are needed for a notification may be kept until it is sent.
     *
     * @statute 50.3
     */
    enum DestroyedAfter implements RegisterReading {
        /** They may. */
        SENDING,
        /** They may not. */
        ASSESSMENT;

        private static final Question QUESTION = Question.of("IQ-50-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which data may be combined only if the clearance was made for aviation security.
     *
     * @statute 51.1
     */
    enum AviationCondition implements RegisterReading {
        /** Notifications on organised crime and the added data of the police. */
        ALL_ADDED_DATA,
        /** The added data of the police only. */
        POLICE_DATA_ONLY;

        private static final Question QUESTION = Question.of("IQ-51-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a clearance that has ended may be followed up.
     *
     * @statute 51.1
     */
    enum EndedClearanceMonitored implements RegisterReading {
        /** It may not. */
        NOT_MONITORED,
        /** It may. */
        MONITORED;

        private static final Question QUESTION = Question.of("IQ-51-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Who else than a ministry is notified for having entered a recruitment.
     *
     * @statute 52.2
     */
    enum RecruiterMeant implements RegisterReading {
        /** Nobody. */
        MINISTRY_ONLY,
        /** Everybody who has. */
        EVERY_RECRUITER;

        private static final Question QUESTION = Question.of("IQ-52-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the subject is heard before a notification on a serious threat or on organised crime.
     *
     * @statute 52.2
     */
    enum HearingOnThreat implements RegisterReading {
        /** Yes. */
        HEARD_TOO,
        /** No. */
        NOT_HEARD;

        private static final Question QUESTION = Question.of("IQ-52-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an applicant is notified whom the subject no longer serves.
     *
     * @statute 52.2
     */
    enum NoLongerEngaged implements RegisterReading {
        /** It is not. */
        NOT_NOTIFIED,
        /** It is. */
        NOTIFIED;

        private static final Question QUESTION = Question.of("IQ-52-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
