package fi.clearance.model.register;

/**
 * Processing of data in the register of clearances (<i>turvallisuusselvitysrekisteri</i>).
 *
 * @param purpose what the data are processed for
 * @statute 48.1
 */
public record RegisterProcessing(Purpose purpose) {

    /**
     * What data of the register are processed for.
     *
     * @statute 48.1
     */
    public enum Purpose {
        /** Making clearances. */
        MAKING_CLEARANCES,
        /** Avoiding superfluous clearances. */
        AVOIDING_SUPERFLUOUS_ONES,
        /** Passing information between the competent authorities. */
        PASSING_INFORMATION,
        /** Following the reliability and integrity of subjects. */
        FOLLOW_UP,
        /** Another purpose. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }
}
