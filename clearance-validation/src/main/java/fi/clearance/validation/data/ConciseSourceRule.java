package fi.clearance.validation.data;

import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.data.DataConditions.at;

import fi.clearance.model.application.Level;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.SourceContent;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Check;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.CertificateAtConciseLevel;
import fi.clearance.validation.data.DataReading.MilitaryRegistersAtConciseLevel;
import fi.clearance.validation.data.DataReading.OperationalSystem;
import java.util.List;

/**
 * Which sources a concise clearance has.
 *
 * @statute 30
 */
public enum ConciseSourceRule implements Rule<DataUse> {
    /**
     * The registers of points 1 to 10, without the Security and Intelligence Service's operational information system
     * and the Defence Command's security data register.
     *
     * @statute 30.1
     */
    FIRST_TEN_POINTS(Norm.of(
                    "30.1",
                    PROHIBITION,
                    Check.requires(
                            at(Level.CONCISE),
                            Condition.of(ConciseSourceRule::isOpen, "datum.source", "datum.content")))
            .leaningOn(DataConditions::openedBy)
            .showing(use -> List.of(new Argument.Term(use.datum().source())))
            .near("Q-45"));

    private final Norm<DataUse> norm;

    ConciseSourceRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    private static Truth isOpen(DataUse use, Setting at) {
        DataSource source = use.datum().source();
        return switch (source) {
            case POLICE_REGISTERS -> outsideOperationalSystem(use.datum().content(), at);
            case DEFENCE_SECURITY_DATA_REGISTER -> Truth.NO;
            case FOREIGN_CERTIFICATE -> at.reads(CertificateAtConciseLevel.A_SOURCE);
            case CONSCRIPT_REGISTER, CRISIS_MANAGEMENT_PERSONNEL_REGISTER ->
                at.reads(MilitaryRegistersAtConciseLevel.AT_EVERY_LEVEL);
            // Not register data: what the subject says, what verifies, and what the closed list of 25 § deals with.
            case INTERVIEW, VERIFICATION, NOT_A_REGISTER -> Truth.YES;
            default -> Truth.of(source.isInFirstTenPoints());
        };
    }

    private static Truth outsideOperationalSystem(SourceContent content, Setting at) {
        return switch (content) {
            case POLICE_48_1, POLICE_49 -> at.reads(OperationalSystem.NO_PRESENT_DATA);
            case NOT_STATED -> at.reads(OperationalSystem.NO_PRESENT_DATA).or(Truth.missing("datum.content"));
            default -> Truth.YES;
        };
    }
}
