package fi.clearance.validation.history;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Modality.CONDITION;

import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseStatus.Certificate;
import fi.clearance.model.history.CaseStatus.Clearance;
import fi.clearance.model.history.Step;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;

/**
 * What has to have happened in a case before a step is taken.
 *
 * @statute 10
 * @statute 11
 * @statute 17
 * @statute 23
 * @statute 28
 * @statute 28a
 * @statute 41
 * @statute 43
 * @statute 49
 * @statute 51
 * @statute 54
 * @statute 55
 * @statute 58
 * @statute 62
 */
public enum StepRule implements Rule<Step> {
    /**
     * What is refused is applied for, and not made yet.
     *
     * @statute 10.1
     */
    DECLINE("10.1/step", clearance(Clearance.APPLIED, Clearance.TAKEN_UP), Kind.DECLINED),

    /**
     * Weighing is a part of making the clearance.
     *
     * @statute 11.1
     */
    WEIGH("11.1/step", clearance(Clearance.TAKEN_UP), Kind.WEIGHED),

    /**
     * What is taken up is applied for.
     *
     * @statute 17.1
     */
    TAKE_UP("17.1/step", clearance(Clearance.APPLIED), Kind.TAKEN_UP),

    /**
     * The interview is a part of making the clearance.
     *
     * @statute 23.1
     */
    INTERVIEW("23.1/step", clearance(Clearance.TAKEN_UP), Kind.INTERVIEWED),

    /**
     * So is checking the personal data form.
     *
     * @statute 28.4
     */
    CHECK_FORM("28.4/step", clearance(Clearance.TAKEN_UP), Kind.FORM_CHECK_REVEALED),

    /**
     * Changes of foreign ties are notified after the clearance.
     *
     * @statute 28a.1
     */
    NOTIFY_TIES("28a.1/step", clearance(Clearance.CONCLUDED, Clearance.RENEWED), Kind.TIES_NOTIFIED),

    /**
     * What is concluded was taken up.
     *
     * @statute 41.1
     */
    CONCLUDE("41.1/step", clearance(Clearance.TAKEN_UP), Kind.CONCLUDED),

    /**
     * What the applicant is told of is concluded.
     *
     * @statute 41.1
     */
    TELL(
            "41.1/step-told",
            clearance(Clearance.CONCLUDED, Clearance.RENEWED),
            Kind.APPLICANT_TOLD,
            Kind.NOTICE_RECEIVED),

    /**
     * A certificate is given on the ground of a clearance.
     *
     * @statute 43.1
     */
    GIVE_CERTIFICATE("43.1/step", clearance(Clearance.CONCLUDED, Clearance.RENEWED), Kind.CERTIFICATE_GIVEN),

    /**
     * And refused on its ground.
     *
     * @statute 43.4
     */
    REFUSE_CERTIFICATE("43.4/step", clearance(Clearance.CONCLUDED, Clearance.RENEWED), Kind.CERTIFICATE_REFUSED),

    /**
     * What is deleted was stored, from the application on.
     *
     * @statute 49.1
     */
    DELETE(
            "49.1/step",
            clearance(
                    Clearance.APPLIED, Clearance.DECLINED, Clearance.TAKEN_UP, Clearance.CONCLUDED, Clearance.RENEWED),
            Kind.DELETED),

    /**
     * Those are followed up on whom a clearance was made.
     *
     * @statute 51.1
     */
    FOLLOW_UP("51.1/step", clearance(Clearance.CONCLUDED, Clearance.RENEWED), Kind.MONITORED),

    /**
     * What is renewed was made.
     *
     * @statute 54.1
     */
    RENEW("54.1/step", clearance(Clearance.CONCLUDED, Clearance.RENEWED), Kind.RENEWED),

    /**
     * What is revoked was given, and is not revoked yet.
     *
     * @statute 55.1
     */
    REVOKE("55.1/step", certificate(Certificate.GIVEN), Kind.REVOKED),

    /**
     * What goes back was given, and has not gone back yet; the duty to return it comes with the revocation.
     *
     * @statute 58.2
     */
    RETURN("58.2/step", certificate(Certificate.GIVEN, Certificate.REVOKED), Kind.CERTIFICATE_RETURNED),

    /**
     * The revocation that is annulled on appeal was decided.
     *
     * @statute 62.1
     */
    ANNUL("62.1/step-annulled", certificate(Certificate.REVOKED, Certificate.RETURNED), Kind.ANNULLED);

    private final Norm<Step> norm;

    StepRule(String id, Condition<Step> before, Kind... events) {
        List<Kind> moving = List.of(events);
        this.norm = Norm.of(id, CONDITION, requires(is("event", step -> moving.contains(step.event())), before));
    }

    @Override
    public Norm<Step> norm() {
        return norm;
    }

    private static Condition<Step> clearance(Clearance... statuses) {
        List<Clearance> any = List.of(statuses);
        return is("before.clearance", step -> any.contains(step.before().clearance()));
    }

    private static Condition<Step> certificate(Certificate... statuses) {
        List<Certificate> any = List.of(statuses);
        return is("before.certificate", step -> any.contains(step.before().certificate()));
    }
}
