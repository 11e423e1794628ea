package fi.clearance.validation.register;

import fi.clearance.model.register.ControllerDuty;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.Disclosure;
import fi.clearance.model.register.EarlierInstrument;
import fi.clearance.model.register.InformationSupply;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.model.register.NbiCombination;
import fi.clearance.model.register.PendingMatter;
import fi.clearance.model.register.Recruitment;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterProcessing;
import fi.clearance.model.register.RegisterSetUp;
import fi.clearance.model.register.SecretInformation;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import java.util.List;

/** The rules on the register and the follow-up, put together by what they are asked about. */
public final class RegisterValidators {

    /** Whether data of the register are processed for what it is for. */
    public static final Validator<RegisterProcessing> PROCESSING = Validator.of(List.of(ProcessingRule.values()));

    /** Whether what happened is stored as the Act says. */
    public static final Validator<RegisterEntry> ENTRY = Validator.of(List.of(EntryRule.values()));

    /** What is to be reported of a recruitment. */
    public static final Validator<Recruitment> RECRUITMENT = Validator.of(List.of(RecruitmentRule.values()));

    /** Whether the right controller performs a duty. */
    public static final Validator<ControllerDuty> CONTROLLER_DUTY = Validator.of(List.of(ControllerRule.values()));

    /** When data have to be gone. */
    public static final Validator<Deletion> DELETION = Validator.of(List.of(DeletionRule.values()));

    /** Whether data may be given over a technical connection. */
    public static final Validator<Disclosure> DISCLOSURE = Validator.of(List.of(DisclosureRule.values()));

    /** When the National Bureau of Investigation destroys its data. */
    public static final Validator<NbiCombination> NBI_COMBINATION = Validator.of(List.of(NbiCombinationRule.values()));

    /**
     * Whether a subject may be followed up, also by their consent, and when the data that came of it have to be gone.
     */
    public static final Validator<MonitoringRun> MONITORING_RUN = Validator.of(List.of(MonitoringRule.values()))
            .and(Validator.part("consentUse", MonitoringRun::consentUse, ApplicationValidators.CONSENT));

    /** What is to be done about what a follow-up brought to light. */
    public static final Validator<MonitoringHit> MONITORING_HIT = Validator.of(List.of(HitRule.values()));

    /** Which information is to be handed over. */
    public static final Validator<InformationSupply> INFORMATION_SUPPLY = Validator.of(List.of(SupplyRule.values()));

    /** Whether secrecy is kept. */
    public static final Validator<SecretInformation> SECRET_INFORMATION = Validator.of(List.of(SecrecyRule.values()));

    /** Whether the Act governs a matter. */
    public static final Validator<PendingMatter> PENDING_MATTER = Validator.of(List.of(PendingMatterRule.values()));

    /** Whether the register was in line with the Act in time. */
    public static final Validator<RegisterSetUp> REGISTER_SET_UP = Validator.of(List.of(SetUpRule.values()));

    /** Whether an earlier clearance or certificate may be moved or exchanged. */
    public static final Validator<EarlierInstrument> EARLIER_INSTRUMENT =
            Validator.of(List.of(EarlierInstrumentRule.values()));

    private RegisterValidators() {}
}
