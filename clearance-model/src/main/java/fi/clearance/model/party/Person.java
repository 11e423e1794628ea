package fi.clearance.model.party;

import fi.clearance.model.Texts;
import fi.clearance.model.When;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A natural person, such as the subject of a personnel clearance (<i>selvityksen kohde</i>).
 *
 * <p>Nothing is mandatory, since an assessment may be asked for before everything is known. A person
 * prints as the bare word, whatever is stated.
 *
 * @statute 3.1:4
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Person permits ImmutablePerson {

    Person() {}

    /** {@return the full name, if stated} */
    public abstract Optional<String> name();

    /** {@return the personal identity code, if the person has one and it is stated} */
    public abstract Optional<PersonalIdentityCode> identityCode();

    /** {@return the day of birth, as stated apart from the identity code} */
    @Value.Default
    public When birthDate() {
        return When.NOT_STATED;
    }

    /** {@return the day of birth by the identity code, or else as stated apart from it} */
    @Value.Derived
    public When born() {
        return identityCode().map(code -> When.on(code.birthDate())).orElseGet(this::birthDate);
    }

    /** {@return the nationalities that are stated} */
    public abstract List<Country> nationalities();

    /** {@return the place of birth, if stated} */
    public abstract Optional<String> birthPlace();

    /** {@return the municipality of residence, if stated} */
    public abstract Optional<String> homeMunicipality();

    /** {@return how to reach the person, if stated} */
    public abstract Optional<String> contactDetails();

    /** {@return the occupation, if stated} */
    public abstract Optional<String> occupation();

    /** {@return the close relatives that are stated} */
    public abstract List<CloseRelative> closeRelatives();

    @Value.Check
    void check() {
        Texts.requireText("name", name());
        Texts.requireText("place of birth", birthPlace());
        Texts.requireText("home municipality", homeMunicipality());
        Texts.requireText("contact details", contactDetails());
        Texts.requireText("occupation", occupation());
        if (identityCode().filter(code -> !birthDate().allows(code.birthDate())).isPresent()) {
            throw new IllegalArgumentException("birth date: differs from the day in the personal identity code");
        }
    }

    /** {@return the bare word} */
    @Override
    public final String toString() {
        return "Person";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Person}.
     *
     * <p>{@code build} throws {@link IllegalArgumentException} for a blank text and for a birth date that the day in
     * the identity code contradicts.
     */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
