package fi.clearance.validation.facility;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.Answer;
import fi.clearance.model.facility.Assessment;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What an application for a facility clearance says of the assessment of the company, or of a subcontractor, by an
 * approved assessment body.
 *
 * @statute 35.1:5
 */
public enum AssessmentRule implements Rule<Assessment> {
    /**
     * Whether there has been one.
     *
     * @statute 35.1:5
     */
    STATED("35.1:5", always(), is("made", it -> it.made() != Answer.NOT_STATED)),

    /**
     * If so, with a copy of the certificate, if one was given on it.
     *
     * @statute 35.1:5
     */
    CERTIFICATE_COPY(
            "35.1:5/copy",
            is("made", it -> it.made() == Answer.YES),
            is("certificateAttached", Assessment::certificateAttached)
                    .or(not(answered("certificateGiven", Assessment::certificateGiven))));

    private final Norm<Assessment> norm;

    AssessmentRule(String id, Condition<Assessment> scope, Condition<Assessment> demand) {
        this.norm = Norm.of(id, Modality.OBLIGATION, requires(scope, demand));
    }

    @Override
    public Norm<Assessment> norm() {
        return norm;
    }
}
