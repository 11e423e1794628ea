package fi.clearance.model.register;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an authority stores in the register of clearances, and what had to be stored.
 *
 * @statute 48
 */
@Value.Immutable
@ValueStyle
public sealed interface RegisterEntry permits ImmutableRegisterEntry {

    /**
     * What there is to store; each adds to those before it.
     *
     * @statute 48.2
     */
    enum Occasion {
        /** An application was made. */
        APPLICATION,
        /** The procedure ended. */
        OUTCOME,
        /** A certificate was given. */
        CERTIFICATE,
        /** The certificate was revoked. */
        REVOCATION,
        /** Nobody has said. */
        NOT_STATED;

        /**
         * Says how far the matter has come.
         *
         * @param other an occasion that is stated
         * @return whether that one has come, with this or before it; false too if nothing is stated
         */
        public boolean includes(Occasion other) {
            return this != NOT_STATED && compareTo(other) >= 0;
        }
    }

    /**
     * What an entry holds.
     *
     * @statute 48.2
     */
    enum Content {
        /** The application. */
        APPLICATION,
        /** The name of the subject. */
        SUBJECT_NAME,
        /** The other identifying data of the subject. */
        IDENTIFIERS,
        /** The extent of the clearance. */
        EXTENT,
        /** The outcome of the procedure. */
        OUTCOME,
        /** The certificate. */
        CERTIFICATE,
        /** The validity of the certificate. */
        VALIDITY,
        /** The revocation of the certificate. */
        REVOCATION,
        /** The employer of the subject. */
        EMPLOYER
    }

    /**
     * Whose staff a subject belongs to.
     *
     * @statute 48.3
     */
    enum Staff {
        /** That of the Finnish Security and Intelligence Service. */
        SUPO,
        /** That of the Defence Forces. */
        DEFENCE_FORCES,
        /** Neither. */
        NEITHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /**
     * What Traficom stores.
     *
     * @statute 48.4
     */
    enum TraficomData {
        /** A certificate that it gave under the Act on assessing the systems of authorities, and the data in it. */
        SYSTEM_ASSESSMENT_CERTIFICATE,
        /** An assessment body that is approved under Act 1405/2011. */
        APPROVED_ASSESSMENT_BODY,
        /** A certificate given by such a body. */
        ASSESSMENT_BODY_CERTIFICATE,
        /** Something else. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the authority that stores} */
    Authority holder();

    /** {@return the kind of clearance} */
    ClearanceKind kind();

    /** {@return how far the matter has come; this and everything before it is to be stored} */
    @Value.Default
    default Occasion occasion() {
        return Occasion.NOT_STATED;
    }

    /** {@return the day on which what is to be stored happened} */
    @Value.Default
    default Occurrence occurred() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the storing} */
    @Value.Default
    default Occurrence stored() {
        return Occurrence.NOT_STATED;
    }

    /** {@return what the entry holds} */
    List<Content> contents();

    /** {@return whether it can be learned who employs the subject} */
    @Value.Default
    default Answer employerAvailable() {
        return Answer.NOT_STATED;
    }

    /** {@return whether the entry is made so that others cannot see it} */
    @Value.Default
    default Answer hidden() {
        return Answer.NOT_STATED;
    }

    /** {@return whether only what needs it is hidden} */
    @Value.Default
    default Answer hiddenAsFarAsNeeded() {
        return Answer.NOT_STATED;
    }

    /** {@return whose staff the subject belongs to} */
    @Value.Default
    default Staff staff() {
        return Staff.NOT_STATED;
    }

    /** {@return what Traficom stores} */
    @Value.Default
    default TraficomData traficomData() {
        return TraficomData.NOT_STATED;
    }

    /** {@return whether it matches the decisions of the authority and the entries of its own registers} */
    @Value.Default
    default Answer matchesOwnRecords() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether it is made as the technical requirements of the Finnish Security and Intelligence Service say}
     */
    @Value.Default
    default Answer meetsTechnicalRequirements() {
        return Answer.NOT_STATED;
    }

    /** {@return what has been judged about hiding it} */
    List<Judgement> judgements();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegisterEntry}; {@code build} asks for holder and kind. */
    final class Builder extends ImmutableRegisterEntry.Builder {
        Builder() {}
    }
}
