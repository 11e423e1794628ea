package fi.clearance.migri;

import fi.clearance.validation.Finding;
import fi.clearance.validation.Modality;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which premises and devices an agreement covers on a day, and what is described too vaguely to be covered.
 *
 * <p>An agreement covers nothing unless it rests on an assessment that can be accepted, the Finnish Immigration Service
 * had satisfied itself of the level, it is signed, and it names both premises and devices. Then it covers what it
 * describes specifically enough, from its signature on: on the day of the signature only interviews that start after
 * it. The bulletin gives it no last day, and none is made up. How it was negotiated changes nothing of that.
 *
 * @bulletin M13
 * @bulletin M26
 * @bulletin M28
 */
public final class Coverage {

    private final PremisesAgreement agreement;
    private final Setting at;
    private final Report report;
    private final boolean inOrder;

    private Coverage(PremisesAgreement agreement, Setting at, Report report) {
        this.agreement = agreement;
        this.at = at;
        this.report = report;
        boolean describesBoth =
                !agreement.premises().isEmpty() && !agreement.devices().isEmpty();
        inOrder = describesBoth
                && Stream.of(AgreementRule.ASSESSED, AgreementRule.SATISFIED, AgreementRule.SIGNED)
                        .allMatch(rule -> report.verdict(rule) == OutcomeKind.MET);
    }

    /**
     * Asks what an agreement covers.
     *
     * @param agreement the agreement
     * @param at the day and the readings
     * @return the answer
     */
    public static Coverage of(PremisesAgreement agreement, Setting at) {
        return new Coverage(agreement, at, BulletinValidators.AGREEMENT.validate(agreement, at));
    }

    /** {@return what holds about the agreement as a whole} */
    public Report report() {
        return report;
    }

    /**
     * {@return the findings on the agreement that decide what it covers and are not met, undetermined or left to
     * judgement}
     */
    public List<Finding> standInTheWay() {
        return report.inTheWay().stream()
                .filter(finding -> finding.rule().norm().modality() != Modality.OBLIGATION)
                .toList();
    }

    /** {@return the premises that it covers} */
    public List<AgreedItem> premises() {
        return inOrder ? those(agreement.premises(), Truth::isYes) : List.of();
    }

    /** {@return the devices that it covers} */
    public List<AgreedItem> devices() {
        return inOrder ? those(agreement.devices(), Truth::isYes) : List.of();
    }

    /** {@return what the Finnish Immigration Service has found described too vaguely, premises first} */
    public List<AgreedItem> tooVague() {
        return those(all(), Truth::isNo);
    }

    /** {@return of what nobody has recorded whether it is described specifically enough, premises first} */
    public List<AgreedItem> leftToJudgement() {
        return those(all(), Truth::isOpen);
    }

    private List<AgreedItem> all() {
        return Stream.concat(agreement.premises().stream(), agreement.devices().stream())
                .toList();
    }

    private List<AgreedItem> those(List<AgreedItem> items, Predicate<Truth> which) {
        return items.stream()
                .filter(item -> which.test(AgreementRule.isSpecific(agreement, item, at)))
                .toList();
    }
}
