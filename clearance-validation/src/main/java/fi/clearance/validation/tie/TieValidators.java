package fi.clearance.validation.tie;

import fi.clearance.model.tie.ForeignTie;
import fi.clearance.model.tie.FormCheck;
import fi.clearance.model.tie.PersonalDataForm;
import fi.clearance.model.tie.TieChange;
import fi.clearance.validation.Validator;
import java.util.List;

/** The rules on foreign ties, put together by what they are asked about. */
public final class TieValidators {

    /** Whether a foreign tie stands where it belongs. */
    public static final Validator<ForeignTie> FOREIGN_TIE = Validator.of(List.of(TieRule.values()));

    /** Whether a personal data form is complete, and its ties stand where they belong. */
    public static final Validator<PersonalDataForm> FORM = Validator.of(List.of(FormRule.values()))
            .and(Validator.each("statedTies", PersonalDataForm::statedTies, FOREIGN_TIE));

    /** Whether the subject was heard on what a check of the form brought to light. */
    public static final Validator<FormCheck> FORM_CHECK = Validator.of(List.of(FormCheckRule.values()));

    /** What becomes of a changed tie. */
    public static final Validator<TieChange> TIE_CHANGE = Validator.of(List.of(TieChangeRule.values()));

    private TieValidators() {}
}
