package fi.clearance.model.party;

import fi.clearance.model.Answer;
import fi.clearance.model.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that takes part in a clearance: an authority (<i>viranomainen</i>), a company (<i>yritys</i>), a foundation,
 * an association, or somebody who is none of these.
 *
 * <p>Whether a body is a company in the sense of the Act follows from these facts. A body prints as the bare word,
 * since a trader's name is a person's.
 *
 * @statute 3.1:5
 * @statute 3.1:6
 * @statute 3.2
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Organisation permits ImmutableOrganisation {

    Organisation() {}

    /** Nothing is stated. */
    public static final Organisation NOT_STATED = builder().build();

    /** What a body is. */
    public enum Form {
        /** An authority under section 4 of the Openness Act 621/1999. */
        AUTHORITY,
        /** A natural person, in business or not; a private household is one. */
        NATURAL_PERSON,
        /** A foundation. */
        FOUNDATION,
        /** An association. */
        ASSOCIATION,
        /** Another unit, such as a limited company or a partnership. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the name, if stated} */
    public abstract Optional<String> name();

    /** {@return the business identity code, if there is one and it is stated} */
    public abstract Optional<BusinessId> businessId();

    /**
     * {@return another identifier, if there is one and it is stated: a number in a foreign register or in the register
     * of associations or foundations, for example}
     */
    public abstract Optional<String> otherIdentifier();

    /** {@return how to reach the body, if stated} */
    public abstract Optional<String> contactDetails();

    /** {@return what the body is} */
    @Value.Default
    public Form form() {
        return Form.NOT_STATED;
    }

    /** {@return whether it carries on business} */
    @Value.Default
    public Answer carriesOnBusiness() {
        return Answer.NOT_STATED;
    }

    /**
     * {@return whether it must be entered in the Business Information System under section 3(1), points 1 to 5, of
     * Act 244/2001}
     */
    @Value.Default
    public Answer mustRegister() {
        return Answer.NOT_STATED;
    }

    /** {@return whether it is a foundation or an association that does no business (section 3, subsection 2)} */
    public final Answer isNonBusinessBody() {
        return switch (form()) {
            case FOUNDATION, ASSOCIATION ->
                switch (carriesOnBusiness()) {
                    case YES -> Answer.NO;
                    case NO -> Answer.YES;
                    case NOT_STATED -> Answer.NOT_STATED;
                };
            case AUTHORITY, NATURAL_PERSON, OTHER -> Answer.NO;
            case NOT_STATED -> Answer.NOT_STATED;
        };
    }

    @Value.Check
    void check() {
        Texts.requireText("name", name());
        Texts.requireText("other identifier", otherIdentifier());
        Texts.requireText("contact details", contactDetails());
    }

    /** {@return the bare word} */
    @Override
    public final String toString() {
        return "Organisation";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organisation}; {@code build} throws {@link IllegalArgumentException} for a blank text. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
