package fi.clearance.migri;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about the bulletin that code can follow in more than one way,
 * each with its readings, recommended first.
 */
public interface BulletinReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<BulletinReading> ALL = Stream.<BulletinReading[]>of(
                    FirstOfJune.values(),
                    AlreadyBooked.values(),
                    MovedForCounsel.values(),
                    MovedByService.values(),
                    AnotherCounsel.values(),
                    PresenceAllTheSame.values(),
                    AgreedLater.values(),
                    LevelMeant.values(),
                    SignedOnTheDay.values(),
                    OtherChannels.values(),
                    RoomOfTheService.values(),
                    AnotherPlace.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether an interview on 1 June 2024 itself can be held as agreed.
     *
     * @bulletin M14
     * @bulletin M11
     */
    enum FirstOfJune implements BulletinReading {
        /** It can. */
        PROTECTED,
        /** It cannot. */
        NOT_PROTECTED;

        private static final Question QUESTION = Question.of("IQ-M-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Until when an interview had to be booked to be held as agreed.
     *
     * @bulletin M14
     * @bulletin M15
     */
    enum AlreadyBooked implements BulletinReading {
        /** Before 1 June 2024. */
        BEFORE_JUNE,
        /** Before the bulletin was published. */
        BEFORE_PUBLICATION,
        /** Before 21 May 2024, the day of the edit. */
        BEFORE_EDIT;

        private static final Question QUESTION = Question.of("IQ-M-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an interview that counsel or client had moved is still held as agreed.
     *
     * @bulletin M14
     * @bulletin M15
     */
    enum MovedForCounsel implements BulletinReading {
        /** It is not. */
        LOST,
        /** It is. */
        KEPT;

        private static final Question QUESTION = Question.of("IQ-M-4(i)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an interview that the Finnish Immigration Service moved is still held as agreed.
     *
     * @bulletin M14
     * @bulletin M15
     */
    enum MovedByService implements BulletinReading {
        /** It is. */
        KEPT,
        /** It is not. */
        LOST;

        private static final Question QUESTION = Question.of("IQ-M-4(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether what was agreed with one counsel serves another.
     *
     * @bulletin M14
     */
    enum AnotherCounsel implements BulletinReading {
        /** It does not. */
        PERSONAL,
        /** It does. */
        FOLLOWS_BOOKING;

        private static final Question QUESTION = Question.of("IQ-M-5");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the Finnish Immigration Service may require presence where it had agreed otherwise with the booking.
     *
     * @bulletin M14
     * @bulletin M29
     */
    enum PresenceAllTheSame implements BulletinReading {
        /** It may not. */
        HELD_AS_AGREED,
        /** It may. */
        MAY_REQUIRE;

        private static final Question QUESTION = Question.of("IQ-M-6");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether it is enough that taking part remotely was agreed after the booking.
     *
     * @bulletin M14
     */
    enum AgreedLater implements BulletinReading {
        /** It is not. */
        NOT_COVERED,
        /** It is. */
        COVERED;

        private static final Question QUESTION = Question.of("IQ-M-8");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the lowest base level is asked of an assessment by an authority, too.
     *
     * @bulletin M20
     * @bulletin M21
     */
    enum LevelMeant implements BulletinReading {
        /** Only of one by an assessment body. */
        ASSESSMENT_BODY_ONLY,
        /** Of both. */
        BOTH_WAYS;

        private static final Question QUESTION = Question.of("IQ-M-11");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an agreement signed on the day of the interview serves it.
     *
     * @bulletin M27
     */
    enum SignedOnTheDay implements BulletinReading {
        /** If it was signed before the start. */
        BEFORE_THE_START,
        /** It does. */
        DAY_SUFFICES;

        private static final Question QUESTION = Question.of("IQ-M-14");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the practice before 1 June 2024 covered other links than video.
     *
     * @bulletin M4
     */
    enum OtherChannels implements BulletinReading {
        /** It did not. */
        NOT_DESCRIBED,
        /** It did. */
        COVERED;

        private static final Question QUESTION = Question.of("IQ-M-17");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether taking part remotely from a room of the Finnish Immigration Service needs an agreement.
     *
     * @bulletin M4
     * @bulletin M9
     */
    enum RoomOfTheService implements BulletinReading {
        /** It does. */
        AGREEMENT_NEEDED,
        /** It does not. */
        NO_AGREEMENT;

        private static final Question QUESTION = Question.of("IQ-M-19");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an interview is still held as agreed if counsel takes part from elsewhere than agreed.
     *
     * @bulletin M14
     */
    enum AnotherPlace implements BulletinReading {
        /** It is not. */
        OUTSIDE,
        /** It is. */
        ANY_PLACE;

        private static final Question QUESTION = Question.of("IQ-M-25");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
