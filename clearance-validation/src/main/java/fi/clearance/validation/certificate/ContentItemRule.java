package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.ContentItem;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What a piece of information needs to be taken into a clearance.
 *
 * @statute 42.2
 */
public enum ContentItemRule implements Rule<ContentItem> {
    /**
     * A secret one is needed in that form and to that extent, and giving it evidently endangers no protected interest.
     *
     * @statute 42.2
     */
    SECRET(Norm.of(
            "42.2/s1",
            CONDITION,
            requires(
                    answered("secret", ContentItem::secret),
                    found(CertificateMatter.NEEDED_FORM_AND_EXTENT)
                            .and(found(CertificateMatter.EVIDENTLY_NO_DANGER))))),

    /**
     * With one about a pending criminal matter stands the stage that the matter has reached.
     *
     * @statute 42.2
     */
    PENDING_MATTER(Norm.of(
            "42.2/s2",
            OBLIGATION,
            requires(
                    answered("pendingCriminalMatter", ContentItem::pendingCriminalMatter),
                    is("statesStage", ContentItem::statesStage))));

    private final Norm<ContentItem> norm;

    ContentItemRule(Norm<ContentItem> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ContentItem> norm() {
        return norm;
    }

    private static Condition<ContentItem> found(CertificateMatter matter) {
        return judged("judgements", ContentItem::judgements, matter, ContentItem::maker);
    }
}
