package fi.clearance.validation.tie;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Level;
import fi.clearance.model.tie.PersonalDataForm;
import fi.clearance.model.tie.PersonalDataForm.Part;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.time.Period;
import java.util.function.Function;

/**
 * What the subject declares on the personal data form.
 *
 * @statute 28.1
 * @statute 28.3
 */
public enum FormRule implements Rule<PersonalDataForm> {
    /**
     * Business of the last ten years, whatever ended before left out.
     *
     * @statute 28.1:1
     */
    BUSINESS(
            "28.1:1",
            at(Level.COMPREHENSIVE),
            says("business", PersonalDataForm::business).and(allBusiness())),

    /**
     * Assets, debts and other economic commitments.
     *
     * @statute 28.1:2
     */
    ECONOMY("28.1:2", at(Level.COMPREHENSIVE), says("economy", PersonalDataForm::economy)),

    /**
     * Family and kin.
     *
     * @statute 28.1:3
     */
    FAMILY("28.1:3", at(Level.COMPREHENSIVE), says("family", PersonalDataForm::family)),

    /**
     * Foreign ties, however old.
     *
     * @statute 28.1:4
     */
    FOREIGN_TIES("28.1:4", at(Level.COMPREHENSIVE), allTies()),

    /**
     * Foreign ties in a standard clearance too, if they are examined in it.
     *
     * @statute 28.3
     */
    FOREIGN_TIES_AT_STANDARD(
            "28.3/declaration",
            at(Level.STANDARD).and(answered("tiesExamined", PersonalDataForm::tiesExamined)),
            allTies());

    private static final Period TEN_YEARS = Period.ofYears(10);

    private final Norm<PersonalDataForm> norm;

    FormRule(String id, Condition<PersonalDataForm> scope, Condition<PersonalDataForm> demand) {
        this.norm = Norm.of(id, Modality.OBLIGATION, requires(scope, demand));
    }

    @Override
    public Norm<PersonalDataForm> norm() {
        return norm;
    }

    private static Condition<PersonalDataForm> at(Level level) {
        return is("level", form -> form.level() == level);
    }

    private static Condition<PersonalDataForm> says(String fact, Function<PersonalDataForm, Part> part) {
        return is(fact, form -> part.apply(form) != Part.LEFT_OUT);
    }

    private static Condition<PersonalDataForm> allTies() {
        return says("foreignTies", PersonalDataForm::foreignTies)
                .and(is("omittedTies", form -> form.omittedTies().isEmpty()));
    }

    // 28 § 1 mom. 1 kohta

    private static Condition<PersonalDataForm> allBusiness() {
        return Condition.of(
                (form, at) -> form.omittedBusinesses().stream()
                        .map(ended -> isOlderThanTenYears(ended, at))
                        .reduce(Truth.YES, Truth::and),
                "omittedBusinesses");
    }

    private static Truth isOlderThanTenYears(Occurrence ended, Setting at) {
        if (ended instanceof Occurrence.On end) {
            return Truth.of(at.isAfter(end.day(), TEN_YEARS));
        }
        return ended == Occurrence.NOT_DONE ? Truth.NO : Truth.missing("omittedBusinesses");
    }
}
