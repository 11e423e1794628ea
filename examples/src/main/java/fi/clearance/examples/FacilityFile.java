package fi.clearance.examples;

import fi.clearance.model.facility.FacilityClearance;
import java.time.LocalDate;
import java.util.Map;

/**
 * A facility clearance as it stands in a file.
 *
 * @param about what the case shows, for its reader
 * @param day the day on which it is assessed
 * @param readings readings chosen instead of the recommended ones: option by question
 * @param clearance the clearance that is being made, with its application
 */
record FacilityFile(String about, LocalDate day, Map<String, String> readings, FacilityClearance clearance) {}
