package org.example.json;

import fi.clearance.validation.Finding;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it is kept. A report does not tell its day; whoever asked for it has to keep the day beside it, and the
 * readings too if they are not the recommended ones.
 *
 * @param day the day of the assessment
 * @param findings what came of it
 */
public record StoredReport(LocalDate day, List<Finding> findings) {

    /** Copies the list. */
    public StoredReport {
        findings = List.copyOf(findings);
    }

    /** {@return the report itself, by the recommended readings} */
    public Report report() {
        return new Report(Setting.on(day), findings);
    }
}
