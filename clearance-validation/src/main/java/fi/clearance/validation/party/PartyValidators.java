package fi.clearance.validation.party;

import fi.clearance.model.party.Announcement;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.DelegatedCheck;
import fi.clearance.model.party.InformationRequest;
import fi.clearance.model.party.Kinship;
import fi.clearance.model.party.Organisation;
import fi.clearance.model.party.OutcomeNotice;
import fi.clearance.model.party.Remark;
import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.validation.Validator;
import java.util.List;

/** The rules on people and authorities, put together by what they are asked about, in the order of the statute. */
public final class PartyValidators {

    /** Whether a body is a company. */
    public static final Validator<Organisation> ORGANISATION = Validator.of(List.of(OrganisationRule.values()));

    /** Whether somebody is a responsible person of a company. */
    public static final Validator<ResponsiblePerson> RESPONSIBLE_PERSON =
            Validator.of(List.of(ResponsiblePersonRule.values()));

    /** Whether somebody is a close relative. */
    public static final Validator<Kinship> KINSHIP = Validator.of(List.of(KinshipRule.values()));

    /** Whether a clearance was announced as it must be. */
    public static final Validator<Announcement> ANNOUNCEMENT = Validator.of(List.of(AnnouncementRule.values()));

    /** Whether somebody may learn something about a clearance, and how they are refused. */
    public static final Validator<InformationRequest> INFORMATION_REQUEST =
            Validator.of(List.of(InformationRule.values()));

    /** What the applicant owes the subject when the outcome is there. */
    public static final Validator<OutcomeNotice> OUTCOME_NOTICE = Validator.of(List.of(OutcomeNoticeRule.values()));

    /** What becomes of a remark. */
    public static final Validator<Remark> REMARK = Validator.of(List.of(RemarkRule.values()));

    /** Whether an authority is competent. */
    public static final Validator<Assignment> ASSIGNMENT = Validator.of(List.of(CompetenceRule.values()));

    /** Whether a unit of the Defence Forces may check registers, and tell of it. */
    public static final Validator<DelegatedCheck> DELEGATED_CHECK = Validator.of(List.of(DelegationRule.values()));

    /** Whether somebody may apply for a personnel clearance. */
    public static final Validator<Applicant> APPLICANT = Validator.of(List.of(StandingRule.values()));

    private PartyValidators() {}
}
