package fi.clearance.examples;

import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.data.DataValidators;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A case as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which the data are to be used
 * @param timeline the first and the last day of the timeline
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param subject the person who is cleared
 * @param clearance the clearance that is being made
 * @param data the register data found about the person
 */
record CaseFile(
        String about,
        LocalDate day,
        Range timeline,
        Map<String, String> readings,
        Person subject,
        PersonnelClearance clearance,
        List<Datum> data)
        implements CaseDocument {

    @Override
    public void answer(Readings readings, Locale language, PrintStream out) {
        Screen.print(this, readings, language, out);
    }

    @Override
    public List<Finding> findings(Readings readings) {
        return DataValidators.SCREENING
                .validate(screening(), Setting.on(day).with(readings))
                .findings();
    }

    @Override
    public Optional<Timeline> timeline(Readings readings) {
        return Optional.of(DataValidators.SCREENING.timeline(screening(), timeline.from(), timeline.to(), readings));
    }

    Screening screening() {
        return new Screening(subject, clearance, data);
    }
}
