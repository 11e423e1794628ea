package fi.clearance.validation.register;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringHit.Information;
import fi.clearance.model.register.MonitoringHit.Target;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.register.RegisterReading.HearingOnThreat;
import fi.clearance.validation.register.RegisterReading.NoLongerEngaged;
import fi.clearance.validation.register.RegisterReading.RecruiterMeant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the authorities do about what a follow-up brought to light.
 *
 * @statute 52
 */
public enum HitRule implements Rule<MonitoringHit> {
    /**
     * The Finnish Security and Intelligence Service notifies a suspicion or a conviction to the authority that made
     * the clearance.
     *
     * @statute 52.1
     */
    NOTIFY_MAKER(notify(
                    "52.1",
                    is("maker", (MonitoringHit it) -> it.maker() != Authority.SUPO)
                            .and(about(Information.CRIMINAL_ACT)),
                    "makerNotified",
                    MonitoringHit::makerNotified)
            .addressedTo(Addressee.SUPO)
            .leaningOn(it -> List.of(Provision.of("51.1")))),

    /**
     * If it could have affected the outcome, that authority notifies whoever applied for the clearance and is still
     * served by the subject.
     *
     * @statute 52.2
     */
    NOTIFY_APPLICANT(notify(
            "52.2/s1", couldHaveAffected().and(engaged()), "applicantNotified", MonitoringHit::applicantNotified)),

    /**
     * Or the ministry that entered the recruitment of the subject, until the end of the employment is reported.
     *
     * @statute 52.2
     */
    NOTIFY_RECRUITER(notify(
                    "52.2/recruiter",
                    couldHaveAffected().and(recruited()),
                    "recruiterNotified",
                    MonitoringHit::recruiterNotified)
            .leaningOn(it -> List.of(Provision.of("48.5")))
            .near("IQ-48-3")),

    /**
     * After hearing the subject.
     *
     * @statute 52.2
     */
    HEAR(Norm.of(
            "52.2/hearing",
            OBLIGATION,
            requires(
                    person().and(notifiedApplicant()),
                    heardBefore("applicantNotified", MonitoringHit::applicantNotified)
                            .or(hearingOmitted())))),

    /**
     * Also before a ministry is notified.
     *
     * @statute 52.2
     */
    HEAR_BEFORE_RECRUITER(Norm.of(
            "52.2/hearing-recruiter",
            OBLIGATION,
            requires(
                    person().and(notifiedRecruiter()),
                    heardBefore("recruiterNotified", MonitoringHit::recruiterNotified)
                            .or(hearingOmitted())))),

    /**
     * Information that is needed to avert a serious threat, or on a part in organised crime, is notified as well.
     *
     * @statute 52.2
     */
    NOTIFY_THREAT(notify("52.2/s2", threat().and(engaged()), "applicantNotified", MonitoringHit::applicantNotified)),

    /**
     * To a ministry that entered the recruitment too.
     *
     * @statute 52.2
     */
    NOTIFY_THREAT_TO_RECRUITER(notify(
                    "52.2/s2/recruiter",
                    threat().and(recruited()),
                    "recruiterNotified",
                    MonitoringHit::recruiterNotified)
            .leaningOn(it -> List.of(Provision.of("48.5")))
            .near("IQ-48-3")),

    /**
     * Before whoever applied is notified, it is found out whether the subject still serves it; if not, it is not
     * notified.
     *
     * @statute 52.2
     */
    FIND_OUT(Norm.of(
            "52.2/s3",
            OBLIGATION,
            requires(
                    person().and(notifiedApplicant()),
                    inOrder("found", MonitoringHit::found, "statusChecked", MonitoringHit::statusChecked)
                            .and(inOrder(
                                    "statusChecked",
                                    MonitoringHit::statusChecked,
                                    "applicantNotified",
                                    MonitoringHit::applicantNotified))
                            .and(engaged())))),

    /**
     * Nothing else is notified to the applicant.
     *
     * @statute 52.2
     */
    ONLY_WHAT_MATTERS(
            Norm.of("52.2/finding", POWER, requires(person().and(notifiedApplicant()), mattersBefore(toApplicant())))),

    /**
     * Nothing else is notified to a ministry either, and nothing at all after the day on which the end of the
     * employment was reported.
     *
     * @statute 52.2
     */
    ONLY_WHAT_MATTERS_TO_RECRUITER(Norm.of(
            "52.2/finding-recruiter",
            POWER,
            requires(
                    person().and(notifiedRecruiter()),
                    mattersBefore(toRecruiter())
                            .and(Condition.of(HitRule::recruiter, "recruiter"))
                            .and(Condition.of(
                                    HitRule::endNotReportedBefore, "employmentEndReported", "recruiterNotified"))))),

    /**
     * What would have affected the certificate of a company is notified to whoever applied for its clearance.
     *
     * @statute 52.3
     */
    NOTIFY_COMPANY_APPLICANT(notify(
            "52.3",
            company().and(ofMomentTwo()).and(found(RegisterMatter.WOULD_HAVE_AFFECTED)),
            "applicantNotified",
            MonitoringHit::applicantNotified)),

    /**
     * After hearing the company.
     *
     * @statute 52.3
     */
    HEAR_COMPANY(Norm.of(
            "52.3/hearing",
            OBLIGATION,
            requires(
                    company().and(notifiedApplicant()),
                    heardBefore("applicantNotified", MonitoringHit::applicantNotified)
                            .or(closed())))),

    /**
     * Nothing else about a company is notified to whoever applied for its clearance.
     *
     * @statute 52.3
     */
    ONLY_WHAT_AFFECTED_COMPANY(Norm.of(
            "52.3/finding",
            POWER,
            requires(
                    company().and(notifiedApplicant()),
                    ofMomentTwo().and(foundBefore(RegisterMatter.WOULD_HAVE_AFFECTED, toApplicant()))))),

    /**
     * If the certificate was given for an international obligation, the National Security Authority is notified
     * without delay, whether or not it matters for the outcome.
     *
     * @statute 52.4
     */
    NOTIFY_NATIONAL_SECURITY_AUTHORITY(notify(
                    "52.4",
                    answered("forObligation", MonitoringHit::forObligation).and(about(Information.CRIMINAL_ACT)),
                    "nsaNotified",
                    MonitoringHit::nsaNotified)
            .leaningOn(it -> List.of(Provision.of("51.1")))
            .near("IQ-TIME-2")),

    /**
     * What the suspicion or the act means is weighed by the rules on taking information into account.
     *
     * @statute 52.5
     */
    WEIGH(Norm.of(
                    "52.5",
                    OBLIGATION,
                    requires(
                            notifiedApplicant().or(notifiedRecruiter()),
                            foundBefore(RegisterMatter.WEIGHED_BY_SECTION_32, toApplicant())
                                    .and(foundBefore(RegisterMatter.WEIGHED_BY_SECTION_32, toRecruiter()))))
            .leaningOn(it -> List.of(Provision.of("32.3"), Provision.of("52.2")))),

    /**
     * A hearing may be left out only about what the subject has no right to see.
     *
     * @statute 52.6
     */
    OMIT_HEARING(Norm.of(
            "52.6",
            POWER,
            requires(
                    person().and(notifiedApplicant().or(notifiedRecruiter()))
                            .and(not(done("heard", MonitoringHit::heard))),
                    hearingOmitted())));

    private final Norm<MonitoringHit> norm;

    HitRule(Norm<MonitoringHit> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<MonitoringHit> norm() {
        return norm;
    }

    private static Norm<MonitoringHit> notify(
            String id, Condition<MonitoringHit> scope, String fact, Function<MonitoringHit, Occurrence> notification) {
        return Norm.of(
                        id,
                        OBLIGATION,
                        duty(
                                scope,
                                new Deed<>("found", MonitoringHit::found),
                                Optional.empty(),
                                new Deed<>(fact, notification)))
                .addressedTo(Addressee.MAKER);
    }

    private static Condition<MonitoringHit> about(Information information) {
        return known("information", MonitoringHit::information, Information.NOT_STATED, what -> what == information);
    }

    private static Condition<MonitoringHit> person() {
        return known("target", MonitoringHit::target, Target.NOT_STATED, target -> target == Target.PERSON);
    }

    private static Condition<MonitoringHit> company() {
        return known("target", MonitoringHit::target, Target.NOT_STATED, target -> target != Target.PERSON);
    }

    private static Condition<MonitoringHit> found(RegisterMatter matter) {
        return judged("judgements", MonitoringHit::judgements, matter, MonitoringHit::maker);
    }

    /** What is found after a notification cannot carry it. */
    private static Condition<MonitoringHit> foundBefore(RegisterMatter matter, Deed<MonitoringHit> notification) {
        return judged("judgements", MonitoringHit::judgements, matter, MonitoringHit::maker, notification);
    }

    private static Condition<MonitoringHit> notifiedApplicant() {
        return done("applicantNotified", MonitoringHit::applicantNotified);
    }

    private static Condition<MonitoringHit> notifiedRecruiter() {
        return done("recruiterNotified", MonitoringHit::recruiterNotified);
    }

    private static Deed<MonitoringHit> toApplicant() {
        return new Deed<>("applicantNotified", MonitoringHit::applicantNotified);
    }

    private static Deed<MonitoringHit> toRecruiter() {
        return new Deed<>("recruiterNotified", MonitoringHit::recruiterNotified);
    }

    /** A hearing is about what was found, so it comes after that. */
    private static Condition<MonitoringHit> heardBefore(String fact, Function<MonitoringHit, Occurrence> notification) {
        return inOrder("found", MonitoringHit::found, "heard", MonitoringHit::heard)
                .and(inOrder("heard", MonitoringHit::heard, fact, notification));
    }

    // 52 § 2 mom.

    private static Condition<MonitoringHit> couldHaveAffected() {
        return person().and(about(Information.CRIMINAL_ACT)).and(found(RegisterMatter.COULD_HAVE_AFFECTED));
    }

    private static Condition<MonitoringHit> threat() {
        return person().and(Condition.judging(
                List.of(RegisterMatter.AVERTS_SERIOUS_THREAT, RegisterMatter.ORGANISED_CRIME),
                HitRule::threat,
                "information",
                "judgements"));
    }

    private static Truth threat(MonitoringHit it, Setting at) {
        return switch (it.information()) {
            case SERIOUS_THREAT -> found(RegisterMatter.AVERTS_SERIOUS_THREAT).test(it, at);
            case ORGANISED_CRIME -> found(RegisterMatter.ORGANISED_CRIME).test(it, at);
            case CRIMINAL_ACT, OTHER -> Truth.NO;
            case NOT_STATED ->
                Truth.unknown(
                        "information",
                        Truth.NO,
                        found(RegisterMatter.AVERTS_SERIOUS_THREAT).test(it, at),
                        found(RegisterMatter.ORGANISED_CRIME).test(it, at));
        };
    }

    private static Condition<MonitoringHit> mattersBefore(Deed<MonitoringHit> notification) {
        Condition<MonitoringHit> act = foundBefore(RegisterMatter.COULD_HAVE_AFFECTED, notification);
        Condition<MonitoringHit> threat = foundBefore(RegisterMatter.AVERTS_SERIOUS_THREAT, notification);
        Condition<MonitoringHit> crime = foundBefore(RegisterMatter.ORGANISED_CRIME, notification);
        return Condition.judging(
                Condition.anyOf(act, threat, crime).matters(),
                (it, at) -> switch (it.information()) {
                    case CRIMINAL_ACT -> act.test(it, at);
                    case SERIOUS_THREAT -> threat.test(it, at);
                    case ORGANISED_CRIME -> crime.test(it, at);
                    case OTHER -> Truth.NO;
                    case NOT_STATED ->
                        Truth.unknown(
                                "information", Truth.NO, act.test(it, at), threat.test(it, at), crime.test(it, at));
                },
                "information",
                "judgements",
                notification.fact());
    }

    private static Truth endNotReportedBefore(MonitoringHit it, Setting at) {
        if (it.employmentEndReported() instanceof Occurrence.On end) {
            return Truth.of(!(it.recruiterNotified() instanceof Occurrence.On notified
                    && end.day().isBefore(notified.day())));
        }
        return it.employmentEndReported() == Occurrence.NOT_DONE ? Truth.YES : Truth.missing("employmentEndReported");
    }

    private static Condition<MonitoringHit> ofMomentTwo() {
        return known(
                "information", MonitoringHit::information, Information.NOT_STATED, what -> what != Information.OTHER);
    }

    private static Condition<MonitoringHit> engaged() {
        return answered("stillEngaged", MonitoringHit::stillEngaged).or(reading(NoLongerEngaged.NOTIFIED));
    }

    private static Condition<MonitoringHit> recruited() {
        return Condition.of(HitRule::recruiter, "recruiter")
                .and(not(done("employmentEndReported", MonitoringHit::employmentEndReported)));
    }

    private static Truth recruiter(MonitoringHit it, Setting at) {
        Truth another = at.reads(RecruiterMeant.EVERY_RECRUITER);
        return switch (it.recruiter()) {
            case MINISTRY -> Truth.YES;
            case ANOTHER_BODY -> another;
            case NONE -> Truth.NO;
            case NOT_STATED -> Truth.unknown("recruiter", Truth.YES, Truth.NO, another);
        };
    }

    // 52 § 6 mom.

    private static Condition<MonitoringHit> closed() {
        return answered("everyItemClosed", MonitoringHit::everyItemClosed);
    }

    private static Condition<MonitoringHit> hearingOmitted() {
        return closed().or(known(
                        "information",
                        MonitoringHit::information,
                        Information.NOT_STATED,
                        what -> what == Information.SERIOUS_THREAT || what == Information.ORGANISED_CRIME)
                .and(reading(HearingOnThreat.NOT_HEARD)));
    }
}
