package fi.clearance.migri;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.Texts;
import fi.clearance.model.party.Judgement;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agreement (<i>sopimus</i>) between the Finnish Immigration Service and an organisation on taking part remotely:
 * the premises and the devices that are secure. What it does not name it does not cover.
 *
 * @bulletin M12
 * @bulletin M13
 * @bulletin M24
 * @bulletin M25
 * @bulletin M26
 * @bulletin M27
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PremisesAgreement permits ImmutablePremisesAgreement {

    PremisesAgreement() {}

    /** {@return the organisation, by the name or number by which counsel’s is stated, never printed} */
    @Value.Redacted
    public abstract Optional<String> organisation();

    /** {@return the negotiation that comes first} */
    @Value.Default
    public Occurrence negotiated() {
        return Occurrence.NOT_STATED;
    }

    /** {@return whether the documentation of the assessment was gone through in it} */
    @Value.Default
    public Answer documentationReviewed() {
        return Answer.NOT_STATED;
    }

    /** {@return the assessment that it rests on, if there is one} */
    public abstract Optional<SecurityAssessment> assessment();

    /** {@return the premises that it names} */
    public abstract List<AgreedItem> premises();

    /** {@return the devices that it names} */
    public abstract List<AgreedItem> devices();

    /** {@return the later of the two signatures} */
    @Value.Default
    public Occurrence signed() {
        return Occurrence.NOT_STATED;
    }

    /** {@return the time of that signature, in Finland, if stated} */
    public abstract Optional<LocalTime> signedAt();

    /** {@return what the Finnish Immigration Service has recorded about the agreement} */
    public abstract List<Judgement> judgements();

    @Value.Check
    void check() {
        Texts.requireText("organisation", organisation());
        requireDistinct("premises", premises());
        requireDistinct("devices", devices());
    }

    private static void requireDistinct(String what, List<AgreedItem> items) {
        long names = items.stream().map(AgreedItem::name).distinct().count();
        if (names < items.size()) {
            throw new IllegalArgumentException(what + ": each must have a name of its own");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PremisesAgreement}; {@code build} throws {@link IllegalArgumentException} for a blank
     * organisation, and for two premises or two devices of the same name.
     */
    public static final class Builder extends ImmutablePremisesAgreement.Builder {
        Builder() {}
    }
}
