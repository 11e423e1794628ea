package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.certificate.AppealQuestion;
import fi.clearance.model.certificate.AppealQuestion.Appellant;
import fi.clearance.model.certificate.AppealQuestion.CourtOutcome;
import fi.clearance.model.certificate.AppealQuestion.Decision;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.ChangedLevel;
import fi.clearance.validation.certificate.CertificateReading.RestrictedCertificates;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which decisions can be appealed, and by whom.
 *
 * @statute 62
 */
public enum AppealRule implements Rule<AppealQuestion> {
    /**
     * A decision of a competent authority can be appealed to an administrative court, unless the Act says otherwise.
     *
     * @statute 62.1
     */
    APPEAL(Norm.of(
                    "62.1",
                    RIGHT,
                    requires(
                            byParty(),
                            not(isExcluded()).and(not(refusedCertificate()).or(certificateRequired()))))
            .leaningOn(it -> List.of(Provision.of("62.2")))),

    /**
     * A refusal to make a clearance cannot be appealed, nor can a decision on the tasks of a company.
     *
     * @statute 62.2
     */
    NO_APPEAL(Norm.of("62.2/s1", PROHIBITION, forbids(byParty(), isExcluded()))
            .leaningOn(it -> it.decision() == Decision.CHANGES_LEVEL ? List.of(Provision.of("24.1")) : List.of())),

    /**
     * The refusal of a certificate can be appealed only if law or an international obligation requires the certificate
     * for the post or task.
     *
     * @statute 62.2
     */
    REFUSED_CERTIFICATE(
            Norm.of("62.2/s2", CONDITION, requires(byParty().and(refusedCertificate()), certificateRequired()))),

    /**
     * A decision about a certificate can be appealed by the applicant and by the subject; a refusal only where it can
     * be appealed at all.
     *
     * @statute 62.3
     */
    BY_WHOM(Norm.of(
                    "62.3",
                    RIGHT,
                    requires(
                            byParty().and(decides(AppealRule::aboutCertificate)),
                            known(
                                            "appellant",
                                            AppealQuestion::appellant,
                                            Appellant.NOT_STATED,
                                            who -> who != Appellant.OTHER)
                                    .and(not(refusedCertificate()).or(certificateRequired()))))
            .leaningOn(it -> List.of(Provision.of("62.2")))),

    /**
     * An authority can appeal against what an administrative court made of its decision, if the court annulled or
     * changed it, and only to keep the application of the law uniform.
     *
     * @statute 62.4
     */
    BY_AUTHORITY(Norm.of(
            "62.4",
            RIGHT,
            requires(
                    not(byParty()),
                    known(
                                    "courtOutcome",
                                    AppealQuestion::courtOutcome,
                                    CourtOutcome.NOT_STATED,
                                    outcome -> outcome == CourtOutcome.ANNULLED || outcome == CourtOutcome.CHANGED)
                            .and(answered("forUniformity", AppealQuestion::forUniformity)))));

    private final Norm<AppealQuestion> norm;

    AppealRule(Norm<AppealQuestion> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<AppealQuestion> norm() {
        return norm;
    }

    private static Condition<AppealQuestion> byParty() {
        return known(
                "appellant",
                AppealQuestion::appellant,
                Appellant.NOT_STATED,
                who -> who != Appellant.DECIDING_AUTHORITY);
    }

    private static Condition<AppealQuestion> decides(Predicate<Decision> which) {
        return known("decision", AppealQuestion::decision, Decision.NOT_STATED, which);
    }

    private static Condition<AppealQuestion> isExcluded() {
        return Condition.of(AppealRule::excluded, "decision");
    }

    private static Condition<AppealQuestion> refusedCertificate() {
        return decides(decision -> decision == Decision.REFUSES_CERTIFICATE)
                .and(Condition.<AppealQuestion>is("kind", it -> it.kind() == ClearanceKind.PERSONNEL)
                        .or(reading(RestrictedCertificates.EVERY_CERTIFICATE)));
    }

    private static Condition<AppealQuestion> certificateRequired() {
        return answered("requiredByLaw", AppealQuestion::requiredByLaw)
                .or(answered("requiredByObligation", AppealQuestion::requiredByObligation));
    }

    private static boolean aboutCertificate(Decision decision) {
        return switch (decision) {
            case GIVES_CERTIFICATE, REFUSES_CERTIFICATE, REVOKES_CERTIFICATE -> true;
            default -> false;
        };
    }

    private static Truth excluded(AppealQuestion it, Setting at) {
        return switch (it.decision()) {
            case REFUSES_CLEARANCE, ACCEPTS_OR_REJECTS_TASKS -> Truth.YES;
            case CHANGES_LEVEL -> at.reads(ChangedLevel.REFUSAL);
            case NOT_STATED -> Truth.unknown("decision", Truth.YES, Truth.NO, at.reads(ChangedLevel.REFUSAL));
            default -> Truth.NO;
        };
    }
}
