package fi.clearance.validation.data;

import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.data.DataConditions.about;
import static fi.clearance.validation.data.DataConditions.answered;
import static fi.clearance.validation.data.DataConditions.at;
import static fi.clearance.validation.data.DataConditions.done;
import static fi.clearance.validation.data.DataConditions.from;
import static fi.clearance.validation.data.DataConditions.of;
import static fi.clearance.validation.data.DataConditions.onBasis;
import static fi.clearance.validation.data.DataConditions.opened;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Judgements;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.ForeignTiesConsent;
import fi.clearance.validation.data.DataReading.InstitutionPermission;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be examined beyond the registers: foreign ties, a foreign certificate, the topics of a comprehensive
 * clearance, and the sources for checking what the subject declared.
 *
 * @statute 25.3
 * @statute 26
 * @statute 27
 * @statute 28
 */
public enum ExaminationRule implements Rule<DataUse> {
    /**
     * Foreign ties in a standard clearance: for certain tasks, and for those being chosen for certain studies.
     *
     * @statute 25.3
     */
    FOREIGN_TIES_BY_GROUND(of(
                    "25.3",
                    POWER,
                    Sources.EXAMINED,
                    foreignTiesAtStandard().and(not(onBasis(b -> b == ForeignTiesBasis.CONSENT_AND_NEED))),
                    onBasis(ForeignTiesBasis::isListed))
            .leaningOn(ExaminationRule::restsOn)
            .near("Q-21", "Q-23")),

    /**
     * Foreign ties in a standard clearance with the subject's consent, when something that emerged makes it necessary.
     *
     * @statute 25.4
     */
    FOREIGN_TIES_BY_CONSENT(of(
            "25.4",
            POWER,
            Sources.EXAMINED,
            foreignTiesAtStandard().and(onBasis(b -> b == ForeignTiesBasis.CONSENT_AND_NEED)),
            read(ForeignTiesConsent.SEPARATE, separateConsent(), generalConsent())
                    .and(Condition.judging(
                            List.of(DataMatter.FOREIGN_TIES_NEED),
                            (use, at) -> Judgements.settle(
                                    judgedAfterwards(use.clearance()),
                                    DataMatter.FOREIGN_TIES_NEED,
                                    use.clearance().authority(),
                                    at),
                            "clearance.judgements")))),

    /**
     * A foreign certificate that the subject had the right to present, on data like those of points 1 to 3.
     *
     * @statute 26.1
     */
    FOREIGN_CERTIFICATE(of(
                    "26.1/use",
                    CONDITION,
                    List.of(DataSource.FOREIGN_CERTIFICATE),
                    opened().and(Condition.within(
                            "datum.certificate", use -> use.datum().certificate(), CertificateRule.rightToPresent())))
            .near("Q-29")),

    /**
     * Beyond the four topics there is only what the subject chose to declare in a comprehensive clearance.
     *
     * @statute 27.1
     */
    OTHER_TOPICS(of(
            "27.1",
            POWER,
            Sources.EXAMINED,
            not(Condition.is("datum.about", use -> use.datum().about() instanceof Topic topic && topic != Topic.OTHER)),
            from(DataSource.PERSONAL_DATA_FORM).and(at(Level.COMPREHENSIVE)))),

    /**
     * Business activity, in a comprehensive clearance.
     *
     * @statute 27.1:1
     */
    BUSINESS_ACTIVITY(of("27.1:1", POWER, Sources.EXAMINED, about(Topic.BUSINESS_ACTIVITY), at(Level.COMPREHENSIVE))),

    /**
     * Assets, debts and other economic commitments, in a comprehensive clearance.
     *
     * @statute 27.1:2
     */
    ASSETS_DEBTS_AND_COMMITMENTS(
            of("27.1:2", POWER, Sources.EXAMINED, about(Topic.ASSETS_DEBTS_AND_COMMITMENTS), at(Level.COMPREHENSIVE))),

    /**
     * Family and kin, in a comprehensive clearance.
     *
     * @statute 27.1:3
     */
    FAMILY_AND_KINSHIP(of("27.1:3", POWER, Sources.EXAMINED, about(Topic.FAMILY_AND_KINSHIP), at(Level.COMPREHENSIVE))),

    /**
     * Foreign ties, in a comprehensive clearance; a standard one has rules of its own.
     *
     * @statute 27.1:4
     */
    FOREIGN_TIES(of(
            "27.1:4",
            POWER,
            Sources.EXAMINED,
            about(Topic.FOREIGN_TIES).and(not(at(Level.STANDARD))),
            at(Level.COMPREHENSIVE))),

    /**
     * The sources for checking serve to check what was declared, and nothing else.
     *
     * @statute 28.2
     */
    CHECKS_WHAT_WAS_DECLARED(of(
            "28.2",
            POWER,
            Sources.CHECKING,
            answered(
                    "datum.verification.checks",
                    use -> use.datum().verification().checks()))),

    /**
     * Of the tax data, the public ones.
     *
     * @statute 28.2:1
     */
    PUBLIC_TAX_DATA(of("28.2:1", CONDITION, List.of(DataSource.TAX_DATA), opened())),

    /**
     * Credit and financial institutions, with the subject's permission.
     *
     * @statute 28.2:3
     */
    INSTITUTION_WITH_PERMISSION(of(
            "28.2:3",
            CONDITION,
            List.of(DataSource.CREDIT_OR_FINANCIAL_INSTITUTION),
            read(
                    InstitutionPermission.SEPARATE,
                    done(
                            "datum.verification.permission",
                            use -> use.datum().verification().permission()),
                    done("clearance.consent", use -> use.clearance().consent())))),

    /**
     * A foreign State or an international body, on foreign ties, under a treaty or an act.
     *
     * @statute 28.2:4
     */
    FOREIGN_BODY_UNDER_TREATY(of(
            "28.2:4",
            CONDITION,
            List.of(DataSource.FOREIGN_STATE_OR_INTERNATIONAL_BODY),
            about(Topic.FOREIGN_TIES)
                    .and(answered(
                            "datum.verification.legalBasis",
                            use -> use.datum().verification().legalBasis())))),

    /**
     * Of the sources for checking, a standard clearance has the last one only.
     *
     * @statute 28.3
     */
    CHECKING_AT_STANDARD_LEVEL(of(
            "28.3", POWER, Sources.CHECKING, at(Level.STANDARD), from(DataSource.FOREIGN_STATE_OR_INTERNATIONAL_BODY)));

    private final Norm<DataUse> norm;

    ExaminationRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    // 25 § 3 mom.

    private static List<Provision> restsOn(DataUse use) {
        return use.clearance().level() == Level.STANDARD && use.datum().about() == Topic.FOREIGN_TIES
                ? use.clearance().foreignTiesBasis().restsOn()
                : List.of();
    }

    private static Condition<DataUse> foreignTiesAtStandard() {
        return about(Topic.FOREIGN_TIES).and(at(Level.STANDARD));
    }

    // 25 § 4 mom.

    private static Condition<DataUse> separateConsent() {
        return Condition.of(
                (use, at) -> consentAfterwards(use.clearance(), at),
                "clearance.foreignTiesEmerged",
                "clearance.foreignTiesConsent");
    }

    private static Truth consentAfterwards(PersonnelClearance clearance, Setting at) {
        Occurrence emerged = clearance.foreignTiesEmerged();
        Occurrence consent = clearance.foreignTiesConsent();
        if (emerged instanceof Occurrence.On first
                && consent instanceof Occurrence.On then
                && then.day().isBefore(first.day())) {
            return Truth.NO;
        }
        return at.isDone(emerged, "clearance.foreignTiesEmerged")
                .and(at.isDone(consent, "clearance.foreignTiesConsent"));
    }

    /** The need is judged in view of what emerged, so not before it emerged. */
    private static List<Judgement> judgedAfterwards(PersonnelClearance clearance) {
        return clearance.foreignTiesEmerged() instanceof Occurrence.On emerged
                ? clearance.judgements().stream()
                        .filter(judgement -> !judgement.on().isBefore(emerged.day()))
                        .toList()
                : clearance.judgements();
    }

    private static Condition<DataUse> generalConsent() {
        return done("clearance.foreignTiesEmerged", use -> use.clearance().foreignTiesEmerged())
                .and(done("clearance.consent", use -> use.clearance().consent()));
    }

    private static final class Sources {
        static final List<DataSource> CHECKING = Stream.of(DataSource.values())
                .filter(DataSource::isForCheckingTheForm)
                .toList();
        static final List<DataSource> EXAMINED = Stream.concat(
                        Stream.of(DataSource.PERSONAL_DATA_FORM), CHECKING.stream())
                .toList();
    }
}
