package fi.clearance.validation.application;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Account;
import fi.clearance.model.application.AttachmentQuestion;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Days;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.AttachmentsAfterMove;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What is attached to an application, by the level at which it is handled. Ten years are counted to the application.
 *
 * @statute 17.3
 */
public enum AttachmentRule implements Rule<AttachmentQuestion> {
    /**
     * An account of residences and longer stays, at the standard and the comprehensive level.
     *
     * @statute 17.3
     */
    RESIDENCES(
            "17.3/residences",
            requires(
                    aboveConcise(),
                    is(
                            "application.residences",
                            it -> it.application().residences().isPresent()))),

    /**
     * It goes back ten years at most.
     *
     * @statute 17.3
     */
    RESIDENCES_LIMIT(
            "17.3/residences-limit",
            requires(
                    aboveConcise()
                            .and(is(
                                    "application.residences",
                                    it -> it.application().residences().isPresent())),
                    Condition.of(AttachmentRule::withinTenYears, "application.residences", "application.on"))),

    /**
     * A service record or another account of education and service for at least ten years, at the same levels; not of
     * somebody who already serves the competent authority or its branch, if the authority can get it by itself.
     *
     * @statute 17.3
     */
    CAREER(
            "17.3/career",
            requires(
                    aboveConcise(),
                    Condition.of(
                                    AttachmentRule::coversTenYears,
                                    "application.career",
                                    "application.career.fromTheBeginning",
                                    "application.on")
                            .or(recordInService()))),

    /**
     * The personal data form, attached or delivered apart, at the comprehensive level.
     *
     * @statute 17.3
     */
    FORM(
            "17.3/form",
            dutyEvenBefore(
                    at(Level.COMPREHENSIVE),
                    new Deed<>(
                            "application.on",
                            it -> Occurrence.on(it.application().on())),
                    Optional.empty(),
                    new Deed<>(
                            "application.formDelivered", it -> it.application().formDelivered())));

    private static final Period TEN_YEARS = Period.ofYears(10);
    private static final Period TEN_YEARS_BACK = TEN_YEARS.negated();

    private final Norm<AttachmentQuestion> norm;

    AttachmentRule(String id, Check<AttachmentQuestion> check) {
        Norm<AttachmentQuestion> any = Norm.of(id, OBLIGATION, check);
        this.norm = id.equals("17.3/form")
                ? any.claimed(AttachmentRule::mayBeComprehensive)
                        .leaningOn(it -> List.of(Provision.of("28.1")))
                        .addressedTo(Addressee.SUBJECT)
                : any.near("Q-16", "Q-17");
    }

    @Override
    public Norm<AttachmentQuestion> norm() {
        return norm;
    }

    private static Condition<AttachmentQuestion> at(Level level) {
        return read(
                AttachmentsAfterMove.NEW_LEVEL,
                is("level", it -> it.level() == level),
                is("application.level", it -> it.application().level() == level));
    }

    private static boolean mayBeComprehensive(AttachmentQuestion it) {
        return it.level() == Level.COMPREHENSIVE || it.application().level() == Level.COMPREHENSIVE;
    }

    private static Condition<AttachmentQuestion> aboveConcise() {
        return not(at(Level.CONCISE));
    }

    private static Condition<AttachmentQuestion> recordInService() {
        return within(
                "application",
                AttachmentQuestion::application,
                Condition.answered("servesAuthority", PersonnelApplication::servesAuthority)
                        .and(Condition.answered("obtainableExOfficio", PersonnelApplication::obtainableExOfficio)));
    }

    private static Truth withinTenYears(AttachmentQuestion it, Setting at) {
        Optional<Account> residences = it.application().residences();
        return Truth.of(residences.isEmpty()
                || Days.compare(residences.get().firstDay(), it.application().on(), TEN_YEARS_BACK) >= 0);
    }

    private static Truth coversTenYears(AttachmentQuestion it, Setting at) {
        Optional<Account> career = it.application().career();
        if (career.filter(
                        account -> !account.lastDay().isBefore(it.application().on()))
                .isEmpty()) {
            return Truth.NO;
        }
        Account account = career.orElseThrow();
        return Truth.of(Days.compare(it.application().on(), account.firstDay(), TEN_YEARS) >= 0)
                .or(Truth.of(account.fromTheBeginning(), "application.career.fromTheBeginning"));
    }
}
