package fi.clearance.validation.application;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about applying for a clearance that code can follow in more than one way, each with its readings,
 * recommended first.
 */
public interface ApplicationReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<ApplicationReading> ALL = Stream.<ApplicationReading[]>of(
                    SameDayConsent.values(),
                    FollowUpConsent.values(),
                    ConsentWithdrawn.values(),
                    StateWithoutGround.values(),
                    WithoutCode.values(),
                    OwnComprehensive.values(),
                    AccessToParliament.values(),
                    EmergencyRecruits.values(),
                    BoardOpinion.values(),
                    InterviewLevel.values(),
                    ConsentAfterMove.values(),
                    AttachmentsAfterMove.values(),
                    GroundAfterMove.values(),
                    LevelsForSupoAlone.values(),
                    DutyByDecree.values(),
                    CrisisManagement.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether a consent given on the day on which processing starts was given beforehand.
     *
     * @statute 5.1
     */
    enum SameDayConsent implements ApplicationReading {
        /** It was. */
        IN_TIME,
        /** It was not. */
        TOO_LATE;

        private static final Question QUESTION = Question.of("Q-08");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a clearance may be made if the consent leaves out the follow-up.
     *
     * @statute 5.1
     */
    enum FollowUpConsent implements ApplicationReading {
        /** It may be made, without a follow-up. */
        DIVISIBLE,
        /** It may not be made. */
        INDIVISIBLE;

        private static final Question QUESTION = Question.of("Q-09(i)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * What the withdrawal of a consent does.
     *
     * @statute 5.1
     */
    enum ConsentWithdrawn implements ApplicationReading {
        /** The clearance may not be made from that day on. */
        STOPS,
        /** Nothing. */
        NO_EFFECT;

        private static final Question QUESTION = Question.of("Q-09(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether section 15, subsection 2, is itself a ground for work or business in another State.
     *
     * @statute 15.2
     * @statute 19.2
     * @statute 20.1:3
     */
    enum StateWithoutGround implements ApplicationReading {
        /** It is none: a ground of sections 19 to 21 is needed. */
        NO_GROUND,
        /** It is one, at any level. */
        GROUND;

        private static final Question QUESTION = Question.of("Q-13");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * What stands in for a missing personal identity code.
     *
     * @statute 17.2:1
     */
    enum WithoutCode implements ApplicationReading {
        /** Date and place of birth; the rest is always due. */
        DATE_AND_PLACE,
        /** Everything that follows in the list. */
        THE_WHOLE_LIST;

        private static final Question QUESTION = Question.of("Q-15");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether security must be shown by a person who applies for themselves under section 20, subsection 1, paragraph
     * 3.
     *
     * @statute 18.3
     * @statute 20.1:3
     */
    enum OwnComprehensive implements ApplicationReading {
        /** It need not be. */
        NOT_SHOWN,
        /** It must be. */
        LITERAL;

        private static final Question QUESTION = Question.of("Q-18");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether permanent access to Parliament is enough by itself.
     *
     * @statute 19.1:2
     */
    enum AccessToParliament implements ApplicationReading {
        /** It is. */
        ENOUGH,
        /** Only in a task of the bodies named. */
        WITH_SUCH_A_TASK;

        private static final Question QUESTION = Question.of("Q-19");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether emergency services cover those who are still to be chosen.
     *
     * @statute 21.2:2
     */
    enum EmergencyRecruits implements ApplicationReading {
        /** Only those who perform the task. */
        IN_THE_TASK,
        /** Those to be chosen too. */
        RECRUITS_TOO;

        private static final Question QUESTION = Question.of("Q-20");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether Supo has to wait for the opinion it asked for.
     *
     * @statute 22.3
     */
    enum BoardOpinion implements ApplicationReading {
        /** It has to ask. */
        ASKED,
        /** It has to wait. */
        RECEIVED;

        private static final Question QUESTION = Question.of("Q-22");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * At which levels an interview may be held.
     *
     * @statute 23.1
     */
    enum InterviewLevel implements ApplicationReading {
        /** At every level. */
        EVERY_LEVEL,
        /** Not at the concise level. */
        NOT_CONCISE;

        private static final Question QUESTION = Question.of("Q-23");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the consent has to cover the level to which an application is moved.
     *
     * @statute 24.1
     * @statute 24.2
     * @statute 5.1
     */
    enum ConsentAfterMove implements ApplicationReading {
        /** It has to. */
        COVERED,
        /** It need not. */
        ANY;

        private static final Question QUESTION = Question.of("Q-43(i)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whose attachments an application needs that was moved to another level.
     *
     * @statute 24.1
     * @statute 17.3
     */
    enum AttachmentsAfterMove implements ApplicationReading {
        /** Those of the level at which it is handled. */
        NEW_LEVEL,
        /** Those of the level applied for. */
        LEVEL_APPLIED_FOR;

        private static final Question QUESTION = Question.of("Q-43(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * At which level an application that is moved needs a ground.
     *
     * @statute 24.1
     * @statute 24.2
     */
    enum GroundAfterMove implements ApplicationReading {
        /** At the level applied for. */
        LEVEL_APPLIED_FOR,
        /** At that level or at the one to which it is moved. */
        EITHER_LEVEL;

        private static final Question QUESTION = Question.of("Q-43(iii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the powers over company tasks and levels are Supo's alone.
     *
     * @statute 22.1
     * @statute 24.1
     * @statute 24.2
     */
    enum LevelsForSupoAlone implements ApplicationReading {
        /** They are. */
        SUPO,
        /** They belong to whoever makes the clearance. */
        WHOEVER_MAKES_IT;

        private static final Question QUESTION = Question.of("Q-44");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a duty laid down by decree is one laid down in an Act.
     *
     * @statute 10.2
     * @statute 16.1
     */
    enum DutyByDecree implements ApplicationReading {
        /** It is not. */
        ACT_ONLY,
        /** It is. */
        DECREE_TOO;

        private static final Question QUESTION = Question.of("Q-54");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a civilian crisis management task is open at the standard level too.
     *
     * @statute 19.2:1
     * @statute 21.2:1
     */
    enum CrisisManagement implements ApplicationReading {
        /** It is concise only. */
        SPECIAL_RULE,
        /** It is open at either level. */
        BOTH;

        private static final Question QUESTION = Question.of("Q-55");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
