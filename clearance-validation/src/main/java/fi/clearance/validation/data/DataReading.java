package fi.clearance.validation.data;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about data that code can follow in more than one way, each with its readings, recommended first.
 */
public interface DataReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<DataReading> ALL = Stream.<DataReading[]>of(
                    TenthAnniversary.values(),
                    CriminalRecordsMeant.values(),
                    CriminalRecordsAvailability.values(),
                    LeapDayBirthday.values(),
                    ActAcrossBirthday.values(),
                    DefenceForcesException.values(),
                    OperationalSystem.values(),
                    CompetentAuthorityMeant.values(),
                    ForeignTiesConsent.values(),
                    FiveYearsAbroad.values(),
                    CertificateAtConciseLevel.values(),
                    EmployerAbroad.values(),
                    ServiceDuringStay.values(),
                    InstitutionPermission.values(),
                    MilitaryRegistersAtConciseLevel.values(),
                    DefenceForcesGroup.values(),
                    PendingInCourt.values(),
                    LastingAct.values(),
                    UncertainDay.values(),
                    TipInNotification.values(),
                    ClosedList.values(),
                    VolunteeredAct.values(),
                    DayOfTheAct.values(),
                    RelativeSources.values(),
                    HealthElsewhere.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether an act of exactly ten years ago may be used.
     *
     * @statute 32.1:3
     */
    enum TenthAnniversary implements DataReading {
        /** On the tenth anniversary it still may. */
        USABLE,
        /** From the tenth anniversary on it may not. */
        BARRED;

        private static final Question QUESTION = Question.of("Q-01");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whose criminal records lift the ten-year bar.
     *
     * @statute 32.1:3
     */
    enum CriminalRecordsMeant implements DataReading {
        /** The Finnish register alone. */
        FINNISH_ONLY,
        /** A foreign register that corresponds to it as well. */
        FOREIGN_TOO;

        private static final Question QUESTION = Question.of("Q-03(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a datum from another source is saved by the criminal records showing it too.
     *
     * @statute 32.1:3
     */
    enum CriminalRecordsAvailability implements DataReading {
        /** What counts is that the criminal records show it. */
        WHATEVER_THE_SOURCE,
        /** What counts is that it was taken from the criminal records. */
        FROM_THE_RECORDS_ONLY;

        private static final Question QUESTION = Question.of("Q-03(iii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * When somebody born on 29 February turns fifteen.
     *
     * @statute 32.1:4
     */
    enum LeapDayBirthday implements DataReading {
        /** On 1 March. */
        FIRST_OF_MARCH,
        /** On 28 February. */
        LAST_OF_FEBRUARY;

        private static final Question QUESTION = Question.of("Q-04(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which day decides about an act that lasted over the fifteenth birthday.
     *
     * @statute 32.1:4
     */
    enum ActAcrossBirthday implements DataReading {
        /** The first day of the act. */
        FIRST_DAY,
        /** The last day of the act. */
        LAST_DAY;

        private static final Question QUESTION = Question.of("Q-04(iii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * When the exception for the Defence Forces is open.
     *
     * @statute 32.1:4
     */
    enum DefenceForcesException implements DataReading {
        /** When the task is in the Defence Forces, whoever makes the clearance. */
        TASK_IN_DEFENCE_FORCES,
        /** When the task is in the Defence Forces and the Defence Command makes the clearance. */
        MADE_BY_DEFENCE_COMMAND;

        private static final Question QUESTION = Question.of("Q-04(iv)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * What the operational information system of the Security and Intelligence Service is today.
     *
     * @statute 30.1
     */
    enum OperationalSystem implements DataReading {
        /** The data under sections 48 and 49 of the police data Act. */
        SECTIONS_48_AND_49,
        /** A system of the time before 2019, so that nothing of today's data is left out. */
        NO_PRESENT_DATA;

        private static final Question QUESTION = Question.of("Q-24");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whose competent authority stores foreign police data.
     *
     * @statute 25.1:13c
     */
    enum CompetentAuthorityMeant implements DataReading {
        /** Either State's: it only has to be stored. */
        EITHER,
        /** The Finnish one. */
        FINNISH,
        /** That of the other State. */
        FOREIGN;

        private static final Question QUESTION = Question.of("Q-25");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which consent the examination of foreign ties needs.
     *
     * @statute 25.4
     */
    enum ForeignTiesConsent implements DataReading {
        /** One of its own, given after the information emerged. */
        SEPARATE,
        /** The consent to the clearance is enough. */
        GENERAL;

        private static final Question QUESTION = Question.of("Q-27");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether exactly five years abroad are enough.
     *
     * @statute 26.1
     */
    enum FiveYearsAbroad implements DataReading {
        /** No: it takes a day more. */
        MORE_THAN_FIVE,
        /** Yes. */
        FIVE_ARE_ENOUGH;

        private static final Question QUESTION = Question.of("Q-28");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a foreign certificate is a source of a concise clearance.
     *
     * @statute 30.1
     */
    enum CertificateAtConciseLevel implements DataReading {
        /** It is not. */
        NO_SOURCE,
        /** It is, as at the other levels. */
        A_SOURCE;

        private static final Question QUESTION = Question.of("Q-29");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which companies close the right to present a foreign certificate.
     *
     * @statute 26.2:2
     */
    enum EmployerAbroad implements DataReading {
        /** Companies that must be entered in the Finnish Business Information System. */
        FINNISH_COMPANIES,
        /** Any company. */
        ANY_COMPANY;

        private static final Question QUESTION = Question.of("Q-30(i)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether service during a part of the stay closes the right.
     *
     * @statute 26.2:2
     */
    enum ServiceDuringStay implements DataReading {
        /** The part in service does not count; what is left may still be long enough. */
        THAT_PART_ONLY,
        /** Any service closes the right for the whole unbroken stay. */
        THE_WHOLE_STAY;

        private static final Question QUESTION = Question.of("Q-30(ii)");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which permission a credit or financial institution may be asked with.
     *
     * @statute 28.2:3
     */
    enum InstitutionPermission implements DataReading {
        /** One of its own. */
        SEPARATE,
        /** The consent to the clearance is enough. */
        GENERAL_CONSENT;

        private static final Question QUESTION = Question.of("Q-31");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the registers of section 31 are sources of a concise clearance.
     *
     * @statute 31.1
     */
    enum MilitaryRegistersAtConciseLevel implements DataReading {
        /** They are not. */
        NOT_AT_CONCISE,
        /** They are, at every level. */
        AT_EVERY_LEVEL;

        private static final Question QUESTION = Question.of("Q-36");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whom the registers of section 31 are open about.
     *
     * @statute 31.1
     */
    enum DefenceForcesGroup implements DataReading {
        /** Those chosen for or performing the Defence Forces' own tasks. */
        OWN_TASKS,
        /** Contractors of the Defence Forces as well. */
        CONTRACTORS_TOO;

        private static final Question QUESTION = Question.of("Q-37");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether matters pending in court are used on the same conditions.
     *
     * @statute 32.2
     */
    enum PendingInCourt implements DataReading {
        /** No: the text names investigation and prosecutor. */
        NOT_COVERED,
        /** Yes. */
        COVERED;

        private static final Question QUESTION = Question.of("Q-39");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which day of a lasting act the ten years run from.
     *
     * @statute 32.1:3
     */
    enum LastingAct implements DataReading {
        /** The last. */
        LAST_DAY,
        /** The first. */
        FIRST_DAY;

        private static final Question QUESTION = Question.of("Q-40");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which day counts when only a span is known.
     *
     * @statute 32.1
     */
    enum UncertainDay implements DataReading {
        /** The first possible one. */
        EARLIEST,
        /** The last possible one. */
        LATEST;

        private static final Question QUESTION = Question.of("Q-41");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a raw tip inside a notification may be used.
     *
     * @statute 32.1:1
     */
    enum TipInNotification implements DataReading {
        /** No. */
        BARRED,
        /** Yes, as a part of the notification. */
        SAVED_BY_NOTIFICATION;

        private static final Question QUESTION = Question.of("Q-42");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the closed list also shuts out what is in no register.
     *
     * @statute 25.1
     */
    enum ClosedList implements DataReading {
        /** Yes. */
        EVERY_DATUM_NEEDS_A_PROVISION,
        /** No: it closes registers only. */
        REGISTERS_ONLY;

        private static final Question QUESTION = Question.of("Q-46");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an old act that the subject mentions may be used.
     *
     * @statute 32.1:3
     */
    enum VolunteeredAct implements DataReading {
        /** No. */
        BARRED,
        /** Yes. */
        USABLE;

        private static final Question QUESTION = Question.of("Q-48");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which day the ten years run from, act or decision.
     *
     * @statute 32.1:3
     */
    enum DayOfTheAct implements DataReading {
        /** The day of the act. */
        ACT,
        /** The day of the decision about it. */
        DECISION;

        private static final Question QUESTION = Question.of("Q-49");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Which parts of section 25 a close relative's clearance follows.
     *
     * @statute 23.3
     */
    enum RelativeSources implements DataReading {
        /** Only those that do not depend on a task of the relative's own. */
        WITHOUT_TASK_GROUNDS,
        /** All of it. */
        ALL_OF_25;

        private static final Question QUESTION = Question.of("Q-50");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether health data outside the police data follow the same conditions.
     *
     * @statute 32.3
     */
    enum HealthElsewhere implements DataReading {
        /** No: the text names the police data. */
        NOT_COVERED,
        /** Yes, by analogy. */
        BY_ANALOGY;

        private static final Question QUESTION = Question.of("Q-51");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
