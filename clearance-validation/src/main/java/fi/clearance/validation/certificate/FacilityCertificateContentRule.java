package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.not;

import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.certificate.FacilityCertificate;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;

/**
 * What a facility security clearance certificate states.
 *
 * @statute 47
 */
public enum FacilityCertificateContentRule implements Rule<FacilityCertificate> {
    /**
     * Always the company.
     *
     * @statute 47.1:1
     */
    SUBJECT(states("47.1:1/subject", is("subject", it -> it.subject().isPresent()))),

    /**
     * Who gives it.
     *
     * @statute 47.1:1
     */
    ISSUER(states("47.1:1/issuer", is("issuer", it -> it.issuer().isPresent()))),

    /**
     * How long it is valid, if that has been laid down.
     *
     * @statute 47.1:2
     */
    VALIDITY(states(
            "47.1:2",
            is("validUntil", (FacilityCertificate it) -> it.validUntil().isPresent())
                    .or(not(answered("validityDefined", FacilityCertificate::validityDefined))))),

    /**
     * What the clearance was about.
     *
     * @statute 47.1:3
     */
    SCOPE(states("47.1:3/scope", is("statesScope", FacilityCertificate::statesScope))),

    /**
     * On what the assessment rested.
     *
     * @statute 47.1:3
     */
    BASIS(states("47.1:3/basis", is("statesBasis", FacilityCertificate::statesBasis))),

    /**
     * The results on each of these.
     *
     * @statute 47.1:3
     */
    RESULTS(states("47.1:3/results", is("statesResults", FacilityCertificate::statesResults))),

    /**
     * Where needed, for which classified or other documents the company meets the requirements.
     *
     * @statute 47.1:4
     */
    DOCUMENTS(states(
            "47.1:4",
            is("documents", (FacilityCertificate it) -> it.documents().isPresent())
                    .or(is("statesOtherDocuments", FacilityCertificate::statesOtherDocuments))
                    .or(notNeeded(CertificateMatter.DOCUMENTS_ENTRY)))),

    /**
     * What the international information security obligation requires on which the clearance rests.
     *
     * @statute 47.1:5
     */
    OBLIGATION(states(
            "47.1:5",
            is("statesObligation", FacilityCertificate::statesObligation)
                    .or(not(answered("onObligation", FacilityCertificate::onObligation))))),

    /**
     * If its use calls for that, that no reasons came up why the company could not be chosen.
     *
     * @statute 47.2
     */
    NO_OBSTACLE(states(
            "47.2",
            is("statesNoObstacle", FacilityCertificate::statesNoObstacle)
                    .or(notNeeded(CertificateMatter.COMPANY_NO_OBSTACLE_ENTRY))));

    private final Norm<FacilityCertificate> norm;

    FacilityCertificateContentRule(Norm<FacilityCertificate> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<FacilityCertificate> norm() {
        return norm;
    }

    private static Norm<FacilityCertificate> states(String id, Condition<FacilityCertificate> entry) {
        return Norm.of(id, Modality.OBLIGATION, requires(always(), entry));
    }

    private static Condition<FacilityCertificate> notNeeded(CertificateMatter matter) {
        return not(judged("judgements", FacilityCertificate::judgements, matter, FacilityCertificate::maker));
    }
}
