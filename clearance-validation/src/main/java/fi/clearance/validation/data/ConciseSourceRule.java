package fi.clearance.validation.data;

import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.data.DataConditions.at;
import static fi.clearance.validation.data.DataConditions.from;

import fi.clearance.model.application.Level;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.SourceContent;
import fi.clearance.validation.Check;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.CertificateAtConciseLevel;
import fi.clearance.validation.data.DataReading.MilitaryRegistersAtConciseLevel;
import fi.clearance.validation.data.DataReading.OperationalSystem;
import java.util.stream.Stream;

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
                            inFirstTenPoints().or(isNoRegister()).or(openByReading())))
            .leaningOn(DataConditions::openedBy)
            .showing(DataConditions.SOURCE)
            .near("Q-45"));

    private final Norm<DataUse> norm;

    ConciseSourceRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    private static Condition<DataUse> inFirstTenPoints() {
        Condition<DataUse> whole = from(Stream.of(DataSource.values())
                .filter(DataSource::isInFirstTenPoints)
                .filter(source ->
                        source != DataSource.POLICE_REGISTERS && source != DataSource.DEFENCE_SECURITY_DATA_REGISTER)
                .toList());
        return whole.or(from(DataSource.POLICE_REGISTERS)
                .and(Condition.of(
                        (use, at) -> outsideOperationalSystem(use.datum().content(), at), "datum.content")));
    }

    /** What the subject says, what verifies, and what the closed list of 25 § deals with. */
    private static Condition<DataUse> isNoRegister() {
        return from(DataSource.INTERVIEW, DataSource.VERIFICATION, DataSource.NOT_A_REGISTER);
    }

    private static Condition<DataUse> openByReading() {
        return from(DataSource.FOREIGN_CERTIFICATE)
                .and(reading(CertificateAtConciseLevel.A_SOURCE))
                .or(from(DataSource.CONSCRIPT_REGISTER, DataSource.CRISIS_MANAGEMENT_PERSONNEL_REGISTER)
                        .and(reading(MilitaryRegistersAtConciseLevel.AT_EVERY_LEVEL)));
    }

    private static Truth outsideOperationalSystem(SourceContent content, Setting at) {
        return switch (content) {
            case POLICE_48_1, POLICE_49 -> at.reads(OperationalSystem.NO_PRESENT_DATA);
            case NOT_STATED -> at.reads(OperationalSystem.NO_PRESENT_DATA).or(Truth.missing("datum.content"));
            default -> Truth.YES;
        };
    }
}
