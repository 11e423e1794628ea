package fi.clearance.validation.history;

import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.history.Step;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.application.ConsentRule;
import fi.clearance.validation.certificate.CertificateValidators;
import fi.clearance.validation.certificate.EmployerRule;
import fi.clearance.validation.party.PartyValidators;
import fi.clearance.validation.register.EntryRule;
import fi.clearance.validation.register.MonitoringRule;
import fi.clearance.validation.register.RegisterValidators;
import fi.clearance.validation.tie.TieValidators;
import java.util.List;

/** The rules of all topics, asked about a case as a history. */
public final class HistoryValidators {

    /** Whether what has to have happened before a step has happened. */
    public static final Validator<Step> STEP = Validator.of(List.of(StepRule.values()));

    /**
     * What the Act asks of a case on the last of its days, as far as a history tells it; of an entry in the register
     * only
     * that it is made. {@link Cases} cuts a history off there.
     */
    public static final Validator<CaseHistory> CASE = Validator.each("steps", CaseHistory::steps, STEP)
            .and(Validator.part("announcement", CaseFacts::announcement, PartyValidators.ANNOUNCEMENT))
            .and(Validator.ifPresent("consentUse", CaseFacts::consentUse, ApplicationValidators.CONSENT))
            .and(Validator.each("formChecks", CaseFacts::formChecks, TieValidators.FORM_CHECK))
            .and(Validator.each("weighings", CaseFacts::weighings, ApplicationValidators.WEIGHING))
            .and(Validator.each("conclusions", CaseFacts::conclusions, CertificateValidators.CONCLUSION))
            .and(Validator.each("outcomeNotices", CaseFacts::outcomeNotices, PartyValidators.OUTCOME_NOTICE))
            .and(Validator.each("writtenNotices", CaseFacts::writtenNotices, CertificateValidators.WRITTEN_NOTICE))
            .and(Validator.ifPresent("grant", CaseFacts::grant, CertificateValidators.GRANT))
            .and(Validator.each("certificates", CaseFacts::certificates, CertificateValidators.CERTIFICATE_TERM))
            .and(Validator.each("revocations", CaseFacts::revocations, CertificateValidators.REVOCATION))
            .and(Validator.part("employment", CaseFacts::employment, Validator.of(List.of(EmployerRule.REPORT_END))))
            .and(Validator.each("returns", CaseFacts::returns, Validator.of(List.of(EmployerRule.RETURN_CERTIFICATE))))
            .and(Validator.each("tieChanges", CaseFacts::tieChanges, TieValidators.TIE_CHANGE))
            .and(Validator.each("runs", CaseFacts::runs, RegisterValidators.MONITORING_RUN))
            .and(Validator.each("hits", CaseFacts::hits, RegisterValidators.MONITORING_HIT))
            .and(Validator.each("entries", CaseFacts::entries, Validator.of(List.of(EntryRule.STORE))))
            .and(Validator.part("recruitment", CaseFacts::recruitment, RegisterValidators.RECRUITMENT))
            .and(Validator.each("files", CaseFacts::files, RegisterValidators.DELETION));

    /**
     * What a case is on a day: which clearance and certificate are valid, whether it may be followed up, what is to be
     * deleted.
     */
    public static final Validator<CaseHistory> AXIS = Validator.each(
                    "clearances", CaseFacts::clearances, CertificateValidators.CLEARANCE_VALIDITY)
            .and(Validator.each("certificates", CaseFacts::certificates, CertificateValidators.CERTIFICATE_VALIDITY))
            .and(Validator.each(
                    "nextRuns",
                    CaseFacts::nextRuns,
                    Validator.of(List.of(MonitoringRule.STILL_VALID, MonitoringRule.CONSENT))
                            .and(Validator.part(
                                    "consentUse",
                                    MonitoringRun::consentUse,
                                    Validator.of(List.of(ConsentRule.BEFOREHAND, ConsentRule.NOT_WITHDRAWN))))))
            .and(Validator.each("files", CaseFacts::files, RegisterValidators.DELETION));

    private HistoryValidators() {}
}
