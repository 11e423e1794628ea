package fi.clearance.validation.data;

import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.model.data.Screening;
import fi.clearance.validation.Validator;
import java.util.List;

/** The validators of this package, each with its rules in the order of the statute. */
public final class DataValidators {

    /** Whether one datum may be used: source, level and conditions, and the bars of section 32. */
    public static final Validator<DataUse> DATA_USE = Validator.of(List.of(RegisterSourceRule.values()))
            .and(Validator.of(List.of(NotificationRule.values())))
            .and(Validator.of(List.of(ExaminationRule.values())))
            .and(Validator.of(List.of(ConciseSourceRule.values())))
            .and(Validator.of(List.of(MilitaryRegisterRule.values())))
            .and(Validator.of(List.of(DataUseRule.values())))
            .by(List.of(DataConditions.SOURCE, DataConditions.ABOUT));

    /** The same about every datum that was found, as {@code data[0]}, {@code data[1]} and so on. */
    public static final Validator<Screening> SCREENING = Validator.each("data", Screening::uses, DATA_USE);

    /** Whether the subject may present a foreign certificate. */
    public static final Validator<ForeignCertificate> FOREIGN_CERTIFICATE =
            Validator.of(List.of(CertificateRule.values()));

    private DataValidators() {}
}
