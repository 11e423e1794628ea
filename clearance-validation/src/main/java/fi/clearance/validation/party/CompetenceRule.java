package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Assignment.AgreementScope;
import fi.clearance.model.party.Assignment.Part;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Truth;

/**
 * Which authority makes a clearance.
 *
 * @statute 9
 */
public enum CompetenceRule implements Rule<Assignment> {
    /**
     * Supo, unless the clearance is tied to the Defence Forces; nobody else but the Defence Command.
     *
     * @statute 9.1
     */
    SUPO(Norm.of(
                    "9.1",
                    POWER,
                    requires(
                            not(systemsAssessment()).and(not(by(Authority.DEFENCE_COMMAND))),
                            by(Authority.SUPO).and(not(boundToDefenceForces()).or(agreed()))))
            .claimed(assignment -> assignment.maker() != Authority.DEFENCE_COMMAND)
            .near("Q-53")),

    /**
     * The Defence Command, if the subject serves in the Defence Forces or performs their task, or the clearance is tied
     * to their activity or procurement; for a company, if it performs their task or is tied to their procurement.
     *
     * @statute 9.3
     */
    DEFENCE_COMMAND(Norm.of(
                    "9.3",
                    POWER,
                    requires(
                            not(systemsAssessment()).and(by(Authority.DEFENCE_COMMAND)),
                            boundToDefenceForces().or(agreed())))
            .near("Q-53")),

    /**
     * Traficom, for the part of a facility clearance that assesses information systems and telecommunications.
     *
     * @statute 9.4
     */
    TRAFICOM(Norm.of(
                    "9.4",
                    POWER,
                    requires(
                            systemsAssessment(),
                            is("kind", (Assignment assignment) -> assignment.kind() == ClearanceKind.FACILITY)
                                    .and(by(Authority.TRAFICOM)
                                            .or(agreed().and(by(Authority.SUPO).or(by(Authority.DEFENCE_COMMAND)))))))
            .claimed(assignment -> assignment.part() == Part.SYSTEMS_ASSESSMENT)),

    /**
     * An agreement that one authority acts instead of the other holds for a single case.
     *
     * @statute 9.5
     */
    AGREEMENT(Norm.of("9.5", CONDITION, requires(done("agreed", Assignment::agreed), forThisCase())));

    private final Norm<Assignment> norm;

    CompetenceRule(Norm<Assignment> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Assignment> norm() {
        return norm;
    }

    private static Condition<Assignment> systemsAssessment() {
        return is("part", assignment -> assignment.part() == Part.SYSTEMS_ASSESSMENT);
    }

    private static Condition<Assignment> by(Authority authority) {
        return is("maker", assignment -> assignment.maker() == authority);
    }

    // 9 § 3 mom.

    private static Condition<Assignment> boundToDefenceForces() {
        return Condition.of(
                (assignment, at) -> assignment.defenceLink() == DefenceLink.NOT_STATED
                        ? Truth.missing("defenceLink")
                        : Truth.of(assignment.defenceLink().bindsDefenceCommand(assignment.kind())),
                "defenceLink",
                "kind");
    }

    // 9 § 5 mom.

    private static Condition<Assignment> agreed() {
        return done("agreed", Assignment::agreed).and(forThisCase());
    }

    private static Condition<Assignment> forThisCase() {
        return known(
                "agreementScope",
                Assignment::agreementScope,
                AgreementScope.NOT_STATED,
                scope -> scope == AgreementScope.THIS_CASE);
    }
}
