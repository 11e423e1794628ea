package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.party.Announcement;
import fi.clearance.model.party.Announcement.Channel;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Relation;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * Announcing that a clearance will be applied for, at the latest when it is; nobody has to who applies for a clearance
 * on
 * themselves.
 *
 * @statute 4
 */
public enum AnnouncementRule implements Rule<Announcement> {
    /**
     * Of a person to be chosen: in the notice of the vacancy, or in another suitable way.
     *
     * @statute 4.1
     */
    VACANCY(Norm.of(
                    "4.1",
                    OBLIGATION,
                    requires(
                            of(ClearanceKind.PERSONNEL)
                                    .and(notBySubject())
                                    .and(toBeChosen())
                                    .and(applied()),
                            announced()))
            .near("Q-07")),

    /**
     * Of a company: in the contract notice or the invitation to tender; outside defence and security procurement,
     * another way is enough.
     *
     * @statute 4.2
     */
    PROCUREMENT(Norm.of(
            "4.2",
            OBLIGATION,
            requires(
                    of(ClearanceKind.FACILITY)
                            .and(notBySubject())
                            .and(procurement())
                            .and(applied()),
                    announced().and(not(defenceProcurement()).or(inTheNotice())))));

    private final Norm<Announcement> norm;

    AnnouncementRule(Norm<Announcement> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Announcement> norm() {
        return norm;
    }

    private static Condition<Announcement> of(ClearanceKind kind) {
        return is("kind", announcement -> announcement.kind() == kind);
    }

    // 4 § 3 mom.

    private static Condition<Announcement> notBySubject() {
        return not(answered("bySubject", Announcement::bySubject));
    }

    private static Condition<Announcement> toBeChosen() {
        return known(
                "relation", Announcement::relation, Relation.NOT_STATED, relation -> relation == Relation.TO_BE_CHOSEN);
    }

    private static Condition<Announcement> applied() {
        return done("applied", Announcement::applied);
    }

    private static Condition<Announcement> announced() {
        return inOrder("announced", Announcement::announced, "applied", Announcement::applied);
    }

    // 4 § 2 mom.

    private static Condition<Announcement> procurement() {
        return answered("procurement", Announcement::procurement);
    }

    private static Condition<Announcement> defenceProcurement() {
        return answered("defenceProcurement", Announcement::defenceProcurement);
    }

    private static Condition<Announcement> inTheNotice() {
        return known(
                "channel",
                Announcement::channel,
                Channel.NOT_STATED,
                channel -> channel == Channel.CONTRACT_NOTICE || channel == Channel.INVITATION_TO_TENDER);
    }
}
