package fi.clearance.model.data;

import fi.clearance.model.Answer;

/**
 * Information on somebody's health.
 *
 * @param basis what it rests on
 * @param correctnessInDoubt whether there is doubt that it is correct
 * @statute 32.3
 */
public record HealthInformation(Basis basis, Answer correctnessInDoubt) implements SubjectMatter {

    /**
     * What information on health rests on.
     *
     * @statute 32.3
     */
    public enum Basis {
        /** A medical certificate. */
        MEDICAL_CERTIFICATE,
        /** Another entry made by a licensed health care professional. */
        PROFESSIONAL_ENTRY,
        /** What such a professional told by word of mouth, as the law allows. */
        PROFESSIONAL_STATEMENT,
        /** Anything else, such as an officer's impression. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }
}
