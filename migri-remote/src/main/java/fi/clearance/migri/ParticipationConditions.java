package fi.clearance.migri;

import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;

import fi.clearance.migri.BulletinReading.RoomOfTheService;
import fi.clearance.migri.Counsel.Role;
import fi.clearance.migri.Interview.Kind;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.validation.Condition;

/** Conditions that several rules on taking part share. */
final class ParticipationConditions {

    /** M5: counsel in an asylum interview. */
    static final Condition<Participation> IN_SCOPE = known(
                    "interview.kind",
                    (Participation it) -> it.interview().kind(),
                    Kind.NOT_STATED,
                    kind -> kind == Kind.ASYLUM)
            .and(known("counsel.role", it -> it.counsel().role(), Role.NOT_STATED, role -> role == Role.COUNSEL));

    /** M9 to M13: what asks for an agreement. */
    static final Condition<Participation> NEEDS_AGREEMENT = IN_SCOPE.and(mode(Mode.REMOTE)
                    .or(mode(Mode.REMOTE_FROM_IMMIGRATION_SERVICE).and(reading(RoomOfTheService.AGREEMENT_NEEDED))))
            .and(fromJune())
            .and(not(Protection.PROTECTED));

    /** Without an agreement there is nothing to ask of it. */
    static final Condition<Participation> UNDER_AGREEMENT = hasAgreement().and(NEEDS_AGREEMENT);

    private ParticipationConditions() {}

    static Condition<Participation> mode(Mode mode) {
        return is("mode", it -> it.mode() == mode);
    }

    static Condition<Participation> isRemote() {
        return mode(Mode.REMOTE).or(mode(Mode.REMOTE_FROM_IMMIGRATION_SERVICE));
    }

    static Condition<Participation> fromJune() {
        return is("interview.on", it -> !it.interview().on().isBefore(Bulletin.APPLIES_FROM));
    }

    static Condition<Participation> hasAgreement() {
        return is("agreement", it -> it.agreement().isPresent());
    }
}
