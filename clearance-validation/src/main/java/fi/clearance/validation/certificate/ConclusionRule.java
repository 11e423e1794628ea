package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.Conclusion.Form;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How the applicant is told that the making of a clearance has ended.
 *
 * @statute 41
 */
public enum ConclusionRule implements Rule<Conclusion> {
    /**
     * The applicant is told.
     *
     * @statute 41.1
     */
    TELL(Norm.of(
                    "41.1",
                    OBLIGATION,
                    duty(
                            always(),
                            new Deed<>("concluded", Conclusion::concluded),
                            Optional.empty(),
                            new Deed<>("told", Conclusion::told)))
            .addressedTo(Addressee.MAKER)
            .near("IQ-41-1")),

    /**
     * In writing, or by giving a certificate; by word of mouth only where that is open.
     *
     * @statute 41.1
     */
    FORM(Norm.of(
                    "41.1/form",
                    OBLIGATION,
                    requires(done("told", Conclusion::told), notOral().or(oralIsOpen())))
            .leaningOn(it -> List.of(Provision.of("41.2")))),

    /**
     * By word of mouth about a personnel clearance, if no certificate has to be given and nothing came up that matters.
     *
     * @statute 41.2
     */
    ORAL(Norm.of("41.2", POWER, requires(not(notOral()), oralIsOpen())));

    private final Norm<Conclusion> norm;

    ConclusionRule(Norm<Conclusion> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Conclusion> norm() {
        return norm;
    }

    private static Condition<Conclusion> notOral() {
        return known("form", Conclusion::form, Form.NOT_STATED, form -> form != Form.ORAL);
    }

    private static Condition<Conclusion> oralIsOpen() {
        return Condition.<Conclusion>is("kind", it -> it.kind() == ClearanceKind.PERSONNEL)
                .and(not(answered("certificateDue", Conclusion::certificateDue)))
                .and(not(judged(
                        "judgements",
                        Conclusion::judgements,
                        CertificateMatter.RELEVANT_TO_RELIABILITY,
                        Conclusion::maker,
                        new Deed<>("told", Conclusion::told))));
    }
}
