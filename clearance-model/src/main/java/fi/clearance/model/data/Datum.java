package fi.clearance.model.data;

import fi.clearance.model.party.Judgement;
import java.util.List;
import org.immutables.value.Value;

/**
 * One piece of data that was found about a person.
 *
 * <p>Source and subject matter are mandatory. The documents and details that belong to a certain source may be left out
 * and are then not stated. A datum prints its source and nothing of its content.
 *
 * @statute 25.1
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Datum permits ImmutableDatum {

    Datum() {}

    /** {@return where it comes from} */
    public abstract DataSource source();

    /** {@return which part of the source it is, where the Act opens a part only} */
    @Value.Default
    public SourceContent content() {
        return SourceContent.NOT_STATED;
    }

    /** {@return what it is about} */
    public abstract SubjectMatter about();

    /** {@return the notification, for {@link DataSource#NBI_NOTIFICATION}} */
    @Value.Default
    public NbiNotification notification() {
        return NbiNotification.builder().build();
    }

    /** {@return how it was obtained, for {@link DataSource#FOREIGN_POLICE_REGISTER}} */
    @Value.Default
    public ForeignPoliceData foreignPoliceData() {
        return ForeignPoliceData.NOT_STATED;
    }

    /** {@return the certificate, for {@link DataSource#FOREIGN_CERTIFICATE}} */
    @Value.Default
    public ForeignCertificate certificate() {
        return ForeignCertificate.NOT_STATED;
    }

    /** {@return what it checks, for {@link DataSource#VERIFICATION} and the sources for checking the form} */
    @Value.Default
    public Verification verification() {
        return Verification.NOT_STATED;
    }

    /** {@return what has been judged about it} */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        if (!content().isPartOf(source())) {
            throw new IllegalArgumentException("content " + content() + ": is no part of the source " + source());
        }
    }

    /** {@return the source} */
    @Override
    public final String toString() {
        return "Datum{source=" + source() + "}";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Datum}.
     *
     * <p>{@code build} asks for source and subject matter, and throws {@link IllegalArgumentException} if the content
     * is
     * no part of the source.
     */
    public static final class Builder extends ImmutableDatum.Builder {
        Builder() {}
    }
}
