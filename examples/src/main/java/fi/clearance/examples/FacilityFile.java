package fi.clearance.examples;

import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.facility.FacilityValidators;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A facility clearance as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which it is assessed
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param clearance the clearance that is being made, with its application
 */
record FacilityFile(String about, LocalDate day, Map<String, String> readings, FacilityClearance clearance)
        implements CaseDocument {

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Assess.print(this, Setting.on(day).with(readings), language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        Setting at = Setting.on(day).with(readings);
        return Stream.of(
                        FacilityValidators.APPLICATION.validate(clearance.application(), at),
                        FacilityValidators.CLEARANCE.validate(clearance, at))
                .flatMap(report -> report.findings().stream())
                .toList();
    }
}
