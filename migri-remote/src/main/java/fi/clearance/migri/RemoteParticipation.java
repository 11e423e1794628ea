package fi.clearance.migri;

import fi.clearance.migri.BulletinReading.RoomOfTheService;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Modality;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * In which ways counsel may take part in an interview by the bulletin, and why not in another.
 *
 * <p>What a plan states of place, device, link and judgements is about the way that it plans, or about taking part
 * remotely if it plans to be there in person; of the other remote way nothing of that is known. About interviews before
 * the day of the bulletin it gives no answer. That no way is open by the bulletin says nothing of the right of a client
 * to be assisted, which is a matter of law.
 *
 * @bulletin M4
 * @bulletin M28
 */
public final class RemoteParticipation {

    /** Whether a way of taking part is open. */
    public enum Availability {
        /** It is. */
        AVAILABLE,
        /** It is, as was agreed with the booking. */
        AS_AGREED,
        /** It is, under an agreement. */
        UNDER_AGREEMENT,
        /** It is, as was the practice until 31 May 2024. */
        AS_BEFORE_JUNE,
        /** It is not. */
        NOT_AVAILABLE,
        /** The bulletin does not speak of it, and so neither opens nor bars it. */
        NOT_LISTED,
        /** All that is still open is a judgement of the Finnish Immigration Service. */
        LEFT_TO_JUDGEMENT,
        /** Something is not known that could decide. */
        UNDETERMINED,
        /** The bulletin is not about such an interview or such a person. */
        NOT_COVERED;

        /** {@return whether it is open, on whatever that rests} */
        public boolean isOpen() {
            return switch (this) {
                case AVAILABLE, AS_AGREED, UNDER_AGREEMENT, AS_BEFORE_JUNE -> true;
                case NOT_AVAILABLE, NOT_LISTED, LEFT_TO_JUDGEMENT, UNDETERMINED, NOT_COVERED -> false;
            };
        }
    }

    private static final Booking NOTHING_AGREED =
            Booking.builder().remoteAgreed(Booking.Agreed.NO).build();

    private static final Booking ALL_AGREED = Booking.builder()
            .madeAt(Bulletin.PUBLISHED.toLocalDateTime().minusDays(1))
            .remoteAgreed(Booking.Agreed.WITH_THE_BOOKING)
            .agreedWith(Booking.With.THIS_COUNSEL)
            .movedBy(Booking.MovedBy.NOBODY)
            .build();

    private final Participation plan;
    private final Map<Mode, Report> reports;

    private RemoteParticipation(Participation plan, Map<Mode, Report> reports) {
        this.plan = plan;
        this.reports = reports;
    }

    /**
     * Asks about every way of taking part.
     *
     * @param plan the plan; it is asked about on the day of its interview
     * @param readings how open questions are read
     * @return the answer
     */
    public static RemoteParticipation of(Participation plan, Readings readings) {
        Setting at = Setting.on(plan.interview().on()).with(readings);
        Map<Mode, Report> reports = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            reports.put(mode, report(plan(plan, mode), at));
        }
        return new RemoteParticipation(plan, reports);
    }

    /** What is known of the place from which somebody takes part is known of that place only. */
    private static Participation plan(Participation plan, Mode mode) {
        boolean planned = mode == plan.mode() || (mode == Mode.REMOTE && !isRemote(plan.mode()));
        return planned || !isRemote(mode)
                ? Participation.builder().from(plan).mode(mode).build()
                : Participation.builder()
                        .interview(plan.interview())
                        .mode(mode)
                        .counsel(plan.counsel())
                        .booking(plan.booking())
                        .presenceRequired(plan.presenceRequired())
                        .agreement(plan.agreement())
                        .build();
    }

    private static boolean isRemote(Mode mode) {
        return mode == Mode.REMOTE || mode == Mode.REMOTE_FROM_IMMIGRATION_SERVICE;
    }

    /**
     * Where the booking or the reading about rooms of the Service is open: what meets the strictest demands is open
     * whichever holds, and what does not meet the mildest is not.
     */
    private static Report report(Participation plan, Setting at) {
        Report report = BulletinValidators.PARTICIPATION.validate(plan, at);
        if (verdict(report) != OutcomeKind.UNDETERMINED || !isRemote(plan.mode())) {
            return report;
        }
        boolean chosen = !at.reads(RoomOfTheService.AGREEMENT_NEEDED).isOpen();
        Report strictest = BulletinValidators.PARTICIPATION.validate(
                with(plan, NOTHING_AGREED), chosen ? at : at.with(RoomOfTheService.AGREEMENT_NEEDED));
        if (verdict(strictest) == OutcomeKind.MET) {
            return strictest;
        }
        Report mildest = BulletinValidators.PARTICIPATION.validate(
                with(plan, ALL_AGREED), chosen ? at : at.with(RoomOfTheService.NO_AGREEMENT));
        return verdict(strictest) == OutcomeKind.NOT_MET && verdict(mildest) == OutcomeKind.NOT_MET
                ? strictest
                : report;
    }

    private static Participation with(Participation plan, Booking booking) {
        return Participation.builder()
                .from(plan)
                .booking(booking)
                .asAgreed(Answer.YES)
                .build();
    }

    /**
     * Says what holds about a way of taking part.
     *
     * <p>Its verdict can be weightier than {@link #availability}: what the organisation answers for (M16b) is a finding
     * of its own, and closes a way only if it is known not to be so and the way is not, and cannot be, held as agreed.
     *
     * @param mode the way
     * @return the findings on it
     */
    public Report report(Mode mode) {
        return Objects.requireNonNull(reports.get(mode));
    }

    /**
     * Says whether a way of taking part is open.
     *
     * @param mode the way
     * @return whether it is, and on what that rests
     */
    public Availability availability(Mode mode) {
        Report report = report(mode);
        if (report.verdict(ParticipationRule.ASYLUM_COUNSEL) == OutcomeKind.NOT_MET) {
            return Availability.NOT_COVERED;
        }
        if (!isListed(mode, report)) {
            return Availability.NOT_LISTED;
        }
        return switch (verdict(report)) {
            case NOT_MET -> Availability.NOT_AVAILABLE;
            case UNDETERMINED -> Availability.UNDETERMINED;
            case DISCRETION -> Availability.LEFT_TO_JUDGEMENT;
            case OUTSTANDING, MET, NOT_APPLICABLE -> open(report);
        };
    }

    /** {@return the ways that are open, those with the client first} */
    public List<Mode> available() {
        return Stream.of(Mode.values())
                .filter(mode -> availability(mode).isOpen())
                .toList();
    }

    /**
     * Says why a way of taking part is not open.
     *
     * @param mode the way
     * @return the findings that decide and are not met, undetermined or left to judgement; of a way that is not listed
     *     or not covered, the one that tells what the bulletin does speak of
     */
    public List<Finding> standInTheWay(Mode mode) {
        Report report = report(mode);
        List<Finding> deciding = deciding(report).toList();
        return report.inTheWay().stream().filter(deciding::contains).toList();
    }

    private boolean isListed(Mode mode, Report report) {
        Venue invited = plan.interview().clientInvitedTo();
        return switch (mode) {
            case WITH_CLIENT_AT_IMMIGRATION_SERVICE ->
                report.verdict(ParticipationRule.AT_IMMIGRATION_SERVICE) != OutcomeKind.NOT_MET;
            case WITH_CLIENT_AT_RECEPTION_CENTRE ->
                invited == Venue.RECEPTION_CENTRE
                        || invited == Venue.NOT_STATED
                        || report.verdict(ParticipationRule.AT_RECEPTION_CENTRE) != OutcomeKind.NOT_MET;
            case REMOTE, REMOTE_FROM_IMMIGRATION_SERVICE ->
                report.verdict(ParticipationRule.UNTIL_JUNE) != OutcomeKind.NOT_MET;
        };
    }

    private static Availability open(Report report) {
        if (report.verdict(ParticipationRule.AS_AGREED) == OutcomeKind.MET) {
            return Availability.AS_AGREED;
        }
        if (report.verdict(ParticipationRule.UNTIL_JUNE) == OutcomeKind.MET) {
            return Availability.AS_BEFORE_JUNE;
        }
        return report.verdict(ParticipationRule.AGREEMENT) == OutcomeKind.MET
                ? Availability.UNDER_AGREEMENT
                : Availability.AVAILABLE;
    }

    private static OutcomeKind verdict(Report report) {
        return deciding(report)
                .map(finding -> finding.outcome().kind())
                .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier);
    }

    /** What the organisation answers for decides only if it is known not to be so, and not what may be as agreed. */
    private static Stream<Finding> deciding(Report report) {
        boolean notAsAgreed = report.verdict(ParticipationRule.AS_AGREED) == OutcomeKind.NOT_APPLICABLE;
        return report.findings().stream()
                .filter(finding -> finding.rule().norm().modality() != Modality.OBLIGATION
                        || (finding.outcome().kind() == OutcomeKind.NOT_MET && notAsAgreed));
    }
}
