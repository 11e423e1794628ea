package fi.clearance.migri;

import fi.clearance.migri.Participation.Mode;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
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
 * <p>What is stated of premises, device and judgements counts for every remote way. That no way is open by the bulletin
 * says nothing of the right of a client to be assisted, which is a matter of law.
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
        /** All that is still open is a judgement of the Finnish Immigration Service. */
        LEFT_TO_JUDGEMENT,
        /** Something is not known that could decide. */
        OPEN,
        /** The bulletin is not about such an interview or such a person. */
        NOT_COVERED
    }

    private final Map<Mode, Report> reports;

    private RemoteParticipation(Map<Mode, Report> reports) {
        this.reports = reports;
    }

    /**
     * Asks about every way of taking part.
     *
     * @param plan the plan; which way it plans does not matter
     * @param at the day of the interview and the readings
     * @return the answer
     */
    public static RemoteParticipation of(Participation plan, Setting at) {
        Map<Mode, Report> reports = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            reports.put(
                    mode, report(Participation.builder().from(plan).mode(mode).build(), at));
        }
        return new RemoteParticipation(reports);
    }

    /** An agreement that is in order is enough, whatever is open about the booking. */
    private static Report report(Participation plan, Setting at) {
        Report report = BulletinValidators.PARTICIPATION.validate(plan, at);
        if (report.verdict() != OutcomeKind.UNDETERMINED) {
            return report;
        }
        Booking nothingAgreed = Booking.builder()
                .from(plan.booking())
                .remoteAgreed(Booking.Agreed.NO)
                .build();
        Participation unprotected =
                Participation.builder().from(plan).booking(nothingAgreed).build();
        Report underAgreement = BulletinValidators.PARTICIPATION.validate(unprotected, at);
        return underAgreement.verdict() == OutcomeKind.MET ? underAgreement : report;
    }

    /**
     * Says what holds about a way of taking part.
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
        if (kind(mode, ParticipationRule.ASYLUM_COUNSEL) == OutcomeKind.NOT_MET) {
            return Availability.NOT_COVERED;
        }
        return switch (report(mode).verdict()) {
            case NOT_MET -> Availability.NOT_AVAILABLE;
            case UNDETERMINED -> Availability.OPEN;
            case DISCRETION -> Availability.LEFT_TO_JUDGEMENT;
            case OUTSTANDING, MET, NOT_APPLICABLE -> open(mode);
        };
    }

    /** {@return the ways that are open, in the order in which the bulletin speaks of them} */
    public List<Mode> available() {
        return Stream.of(Mode.values())
                .filter(mode -> report(mode).verdict() == OutcomeKind.MET)
                .toList();
    }

    /**
     * Says why a way of taking part is not open.
     *
     * @param mode the way
     * @return the findings that are not met, undetermined or left to judgement
     */
    public List<Finding> standInTheWay(Mode mode) {
        return report(mode).findings().stream()
                .filter(finding -> finding.outcome().kind().compareTo(OutcomeKind.DISCRETION) <= 0)
                .toList();
    }

    private Availability open(Mode mode) {
        if (kind(mode, ParticipationRule.AS_AGREED) == OutcomeKind.MET) {
            return Availability.AS_AGREED;
        }
        if (kind(mode, ParticipationRule.UNTIL_JUNE) == OutcomeKind.MET) {
            return Availability.AS_BEFORE_JUNE;
        }
        return kind(mode, ParticipationRule.AGREEMENT) == OutcomeKind.MET
                ? Availability.UNDER_AGREEMENT
                : Availability.AVAILABLE;
    }

    private OutcomeKind kind(Mode mode, ParticipationRule rule) {
        return report(mode).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.outcome().kind())
                .findFirst()
                .orElseThrow();
    }
}
