package fi.clearance.validation.certificate;

import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open questions about the end of a clearance, about certificates and about validity that code can follow in more
 * than one way, each with its readings, recommended first.
 */
public interface CertificateReading extends Reading {

    /** Every reading of every question, in the order of the questions. */
    List<CertificateReading> ALL = Stream.<CertificateReading[]>of(
                    RegularlyOnSite.values(),
                    UnneededCertificate.values(),
                    StartOfSixMonths.values(),
                    FacilityNotices.values(),
                    TraficomMeant.values(),
                    LongerThanFiveYears.values(),
                    OutlivingTheClearance.values(),
                    ApproachingExpiry.values(),
                    ExpiredClearance.values(),
                    SuspectedAct.values(),
                    TimeToCorrect.values(),
                    RevocationUnderAppeal.values(),
                    UnderAnotherAct.values(),
                    OwnRequest.values(),
                    ApplicantNotEmployer.values(),
                    ServiceUnitApplies.values(),
                    RestrictedCertificates.values(),
                    ChangedLevel.values())
            .flatMap(Arrays::stream)
            .toList();

    /**
     * Whether a shotfirer, too, has to work regularly at sites whose workers are cleared.
     *
     * @statute 43.1:2
     */
    enum RegularlyOnSite implements CertificateReading {
        /** Only the other kinds of work have to. */
        SIMILAR_WORK_ONLY,
        /** A shotfirer has to as well. */
        SHOTFIRERS_TOO;

        private static final Question QUESTION = Question.of("IQ-43-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a certificate that is merely not needed is refused by a written decision with reasons.
     *
     * @statute 43.4
     */
    enum UnneededCertificate implements CertificateReading {
        /** It is. */
        DECISION,
        /** It needs none. */
        NO_DECISION;

        private static final Question QUESTION = Question.of("IQ-43-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * From when the six months run if the information came before the written notice.
     *
     * @statute 45.2
     */
    enum StartOfSixMonths implements CertificateReading {
        /** From the information. */
        INFORMATION,
        /** From the notice. */
        NOTICE;

        private static final Question QUESTION = Question.of("IQ-45-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a notice about a facility clearance has to be destroyed too.
     *
     * @statute 45.2
     */
    enum FacilityNotices implements CertificateReading {
        /** It has not. */
        NOT_COVERED,
        /** It has. */
        COVERED;

        private static final Question QUESTION = Question.of("IQ-45-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether Traficom is a competent authority where it refuses or revokes a certificate.
     *
     * @statute 46.4
     * @statute 9.4
     * @statute 39.2
     * @statute 55.2
     * @statute 60.1
     */
    enum TraficomMeant implements CertificateReading {
        /** It is. */
        COMPETENT,
        /** It is not. */
        NOT_COMPETENT;

        private static final Question QUESTION = Question.of("IQ-46-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an exception may let a certificate be valid for more than five years.
     *
     * @statute 53.1
     */
    enum LongerThanFiveYears implements CertificateReading {
        /** It may. */
        LONGER_TOO,
        /** It may only shorten the time. */
        SHORTER_ONLY;

        private static final Question QUESTION = Question.of("IQ-53-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a certificate may be valid longer than the clearance it rests on.
     *
     * @statute 53.1
     * @statute 54.2
     */
    enum OutlivingTheClearance implements CertificateReading {
        /** It may not. */
        ENDS_WITH_CLEARANCE,
        /** It has five years of its own. */
        OWN_FIVE_YEARS;

        private static final Question QUESTION = Question.of("IQ-53-3");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a clearance may be renewed because it is about to end.
     *
     * @statute 54.1
     * @statute 10.1
     */
    enum ApproachingExpiry implements CertificateReading {
        /** It may not. */
        NO_GROUND,
        /** It may. */
        GROUND;

        private static final Question QUESTION = Question.of("IQ-54-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a clearance that has ended may be renewed.
     *
     * @statute 54.1
     */
    enum ExpiredClearance implements CertificateReading {
        /** It may not: a new one is applied for. */
        NOT_RENEWED,
        /** It may. */
        RENEWED;

        private static final Question QUESTION = Question.of("IQ-54-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a suspicion raised in the follow-up, too, can cost the company its certificate.
     *
     * @statute 55.2
     */
    enum SuspectedAct implements CertificateReading {
        /** It cannot: the text names the neglect of requirements. */
        NEGLECT_ONLY,
        /** It can. */
        FOLLOW_UP_TOO;

        private static final Question QUESTION = Question.of("IQ-55-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * On which grounds the company has to be given time to put things right.
     *
     * @statute 55.2
     */
    enum TimeToCorrect implements CertificateReading {
        /** On both. */
        BOTH_GROUNDS,
        /** Only where a responsible person is suspected. */
        SUSPICION_ONLY;

        private static final Question QUESTION = Question.of("IQ-55-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a revocation has effect while an appeal is pending, if nothing was ordered.
     *
     * @statute 55.4
     * @statute 58.2
     * @statute 58.3
     */
    enum RevocationUnderAppeal implements CertificateReading {
        /** It has none yet. */
        NO_EFFECT_YET,
        /** It has. */
        IN_EFFECT;

        private static final Question QUESTION = Question.of("IQ-55-4");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a certificate that the National Security Authority gave under Act 588/2004 may be revoked under this Act.
     *
     * @statute 55.1
     * @statute 55.2
     * @statute 43.2
     * @statute 46.2
     */
    enum UnderAnotherAct implements CertificateReading {
        /** It may not. */
        NOT_COVERED,
        /** It may. */
        COVERED;

        private static final Question QUESTION = Question.of("IQ-55-5");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a subject who asks for the revocation has to be heard on it.
     *
     * @statute 55.3
     */
    enum OwnRequest implements CertificateReading {
        /** The request is the hearing. */
        HEARD_BY_REQUEST,
        /** There has to be one. */
        HEARING_NEEDED;

        private static final Question QUESTION = Question.of("IQ-55-6");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether an applicant who is not an employer has the duties of one.
     *
     * @statute 58.1
     * @statute 58.2
     */
    enum ApplicantNotEmployer implements CertificateReading {
        /** It has none. */
        NO_DUTY,
        /** It has the same. */
        BY_ANALOGY;

        private static final Question QUESTION = Question.of("IQ-58-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether a service unit of the central government that applies on commission stands for an authority.
     *
     * @statute 60.1
     */
    enum ServiceUnitApplies implements CertificateReading {
        /** It does. */
        AS_AUTHORITY,
        /** It does not. */
        NOT_AS_AUTHORITY;

        private static final Question QUESTION = Question.of("IQ-60-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether the refusal of a facility certificate, too, may be appealed only in the listed cases.
     *
     * @statute 62.2
     */
    enum RestrictedCertificates implements CertificateReading {
        /** It may. */
        EVERY_CERTIFICATE,
        /** It may always be appealed. */
        PERSONNEL_ONLY;

        private static final Question QUESTION = Question.of("IQ-62-1");

        @Override
        public Question question() {
            return QUESTION;
        }
    }

    /**
     * Whether handling an application at another level is a refusal, which cannot be appealed.
     *
     * @statute 62.2
     * @statute 24.1
     * @statute 24.2
     */
    enum ChangedLevel implements CertificateReading {
        /** It is none. */
        NO_REFUSAL,
        /** It is one. */
        REFUSAL;

        private static final Question QUESTION = Question.of("IQ-62-2");

        @Override
        public Question question() {
            return QUESTION;
        }
    }
}
