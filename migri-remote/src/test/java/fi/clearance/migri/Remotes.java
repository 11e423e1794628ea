package fi.clearance.migri;

import fi.clearance.migri.Booking.Agreed;
import fi.clearance.migri.Booking.MovedBy;
import fi.clearance.migri.Booking.With;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Plans with which everything is in order, to be spoilt by tests, and shorthand for reading reports. */
final class Remotes {

    static final String FIRM = "firm";
    static final String ROOM = "room P1";
    static final String LAPTOP = "laptop L1";

    private Remotes() {}

    static Judgement recorded(BulletinMatter matter, Judgement.Result result) {
        return Judgement.builder()
                .matter(matter)
                .by(Authority.FINNISH_IMMIGRATION_SERVICE)
                .on(LocalDate.of(2024, 5, 16))
                .result(result)
                .reasons("recorded reasons")
                .build();
    }

    static List<Judgement> recorded(BulletinMatter... matters) {
        return Arrays.stream(matters)
                .map(matter -> recorded(matter, Judgement.Result.YES))
                .toList();
    }

    static Interview.Builder interview(String day) {
        return Interview.builder()
                .kind(Interview.Kind.ASYLUM)
                .clientInvitedTo(Venue.IMMIGRATION_SERVICE)
                .attendancePossible(Answer.NO)
                .on(LocalDate.parse(day));
    }

    /** Booked, without a word on taking part remotely. */
    static Booking.Builder unagreed() {
        return Booking.builder()
                .madeAt(LocalDateTime.parse("2024-05-21T12:00"))
                .remoteAgreed(Agreed.NO)
                .movedBy(MovedBy.NOBODY);
    }

    /** Booked, and taking part remotely agreed with this counsel at once. */
    static Booking.Builder agreed(String madeAt) {
        return Booking.builder()
                .madeAt(LocalDateTime.parse(madeAt))
                .remoteAgreed(Agreed.WITH_THE_BOOKING)
                .agreedWith(With.THIS_COUNSEL)
                .movedBy(MovedBy.NOBODY);
    }

    /** An assessment as the bulletin describes the first way. */
    static SecurityAssessment.Builder ofBody() {
        return SecurityAssessment.builder()
                .kind(SecurityAssessment.Kind.ASSESSMENT_BODY)
                .bodyApproved(Answer.YES)
                .criteria(SecurityAssessment.Criteria.NATIONAL_2020)
                .level(SecurityAssessment.Level.LOWEST_BASE)
                .described(Answer.YES)
                .judgements(recorded(BulletinMatter.DESCRIPTION_SUFFICIENT));
    }

    /** The second way. */
    static SecurityAssessment.Builder ofAuthority() {
        return ofBody().kind(SecurityAssessment.Kind.OTHER_AUTHORITY)
                .bodyApproved(Answer.NOT_STATED)
                .level(SecurityAssessment.Level.NOT_STATED);
    }

    /** What the organisation itself made. */
    static SecurityAssessment.Builder ofItself() {
        return ofAuthority().kind(SecurityAssessment.Kind.OTHER).criteria(SecurityAssessment.Criteria.OTHER);
    }

    static List<AgreedItem> items(String... names) {
        return Stream.of(names).map(AgreedItem::of).toList();
    }

    static PremisesAgreement.Builder agreement() {
        return PremisesAgreement.builder()
                .organisation(FIRM)
                .negotiated(Occurrence.on(LocalDate.of(2024, 5, 15)))
                .documentationReviewed(Answer.YES)
                .assessment(ofBody().build())
                .premises(items(ROOM))
                .devices(items(LAPTOP))
                .signed(Occurrence.on(LocalDate.of(2024, 8, 1)))
                .judgements(recorded(BulletinMatter.SATISFIED, BulletinMatter.SPECIFIC));
    }

    /** A plan to take part in an asylum interview, with no agreement and nothing agreed with the booking. */
    static Participation.Builder plan(Mode mode, String day) {
        return Participation.builder()
                .interview(interview(day).build())
                .mode(mode)
                .counsel(Counsel.builder()
                        .role(Counsel.Role.COUNSEL)
                        .organisation(FIRM)
                        .build())
                .channel(Participation.Channel.VIDEO)
                .fromPremises(ROOM)
                .withDevice(LAPTOP)
                .securePremises(Answer.YES)
                .secureDevice(Answer.YES)
                .booking(unagreed().build())
                .asAgreed(Answer.YES)
                .presenceRequired(Answer.NO)
                .judgements(recorded(BulletinMatter.MEETS_REQUIREMENTS, BulletinMatter.NO_RISK));
    }

    static Participation.Builder remote(String day) {
        return plan(Mode.REMOTE, day);
    }

    /** G21: remotely on 15 August 2024 under an agreement, everything in order. */
    static Participation.Builder underAgreement() {
        return remote("2024-08-15").agreement(agreement().build());
    }

    static Report of(Participation.Builder plan) {
        Participation built = plan.build();
        return BulletinValidators.PARTICIPATION.validate(
                built, Setting.on(built.interview().on()));
    }

    static Report of(SecurityAssessment.Builder assessment) {
        return BulletinValidators.ASSESSMENT.validate(assessment.build(), Setting.on(LocalDate.of(2024, 8, 15)));
    }

    static Finding finding(Report report, Rule<?> rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    static OutcomeKind kind(Report report, Rule<?> rule) {
        return finding(report, rule).outcome().kind();
    }

    static List<Gap> gaps(Report report, Rule<?> rule) {
        return finding(report, rule).outcome().gaps();
    }

    /** Every gap of a report, each once. */
    static List<Gap> gaps(Report report) {
        return report.findings().stream()
                .flatMap(finding -> finding.outcome().gaps().stream())
                .distinct()
                .toList();
    }

    /** The questions that stand on the findings of a report. */
    static List<String> questions(Report report) {
        return report.questions().stream().map(Question::id).toList();
    }

    static List<String> nearby(Rule<?> rule) {
        return rule.norm().nearby().stream().map(Question::id).toList();
    }

    static List<Rule<?>> rules(Report report, OutcomeKind kind) {
        return report.findings(kind).stream().<Rule<?>>map(Finding::rule).toList();
    }

    static Gap open(String question) {
        return new Gap.Open(Question.of(question));
    }

    static Gap missing(String fact) {
        return new Gap.Missing(fact);
    }

    static Gap unrecorded(BulletinMatter matter) {
        return new Gap.Unrecorded(matter);
    }
}
