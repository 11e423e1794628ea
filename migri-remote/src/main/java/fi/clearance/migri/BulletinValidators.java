package fi.clearance.migri;

import fi.clearance.validation.Validator;
import java.util.List;

/** The conditions of the bulletin, put together by what they are asked about. */
public final class BulletinValidators {

    /** Whether counsel may take part in the way planned. */
    public static final Validator<Participation> PARTICIPATION = Validator.of(List.of(ParticipationRule.values()));

    /**
     * Whether an assessment is one that the Finnish Immigration Service accepts as a starting point, or may accept. The
     * verdict stays open while it is not known which of the rules apply, even if the answer would be the same.
     */
    public static final Validator<SecurityAssessment> ASSESSMENT =
            Validator.of(List.of(SecurityAssessmentRule.values()));

    /** Whether an agreement is one under which counsel may take part. */
    public static final Validator<PremisesAgreement> AGREEMENT = Validator.of(List.of(AgreementRule.values()));

    private BulletinValidators() {}
}
