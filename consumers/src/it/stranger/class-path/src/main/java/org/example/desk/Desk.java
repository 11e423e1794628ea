package org.example.desk;

import fi.clearance.migri.Participation;
import fi.clearance.migri.RemoteParticipation;
import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.data.DataUse;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.Validities;
import fi.clearance.validation.data.DataValidators;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The four things that the desk asks.
 *
 * @param today the day on which it asks
 */
public record Desk(LocalDate today) {

    /**
     * Asks whether an application is complete.
     *
     * @param application the application
     * @return what the Act says of it
     */
    public Report complete(PersonnelApplication application) {
        return ApplicationValidators.APPLICATION.validate(application, Setting.on(today));
    }

    /**
     * Asks whether a datum may be used.
     *
     * @param use the datum, of whom and for which clearance
     * @return what the Act says of it
     */
    public Report usable(DataUse use) {
        return DataValidators.DATA_USE.validate(use, Setting.on(today));
    }

    /**
     * Asks until when a certificate is valid.
     *
     * @param certificate the certificate
     * @return the last day, if it is known
     */
    public Optional<LocalDate> validUntil(CertificateValidity certificate) {
        return Validities.lastDay(certificate, Readings.recommended());
    }

    /**
     * Asks in which ways counsel may take part.
     *
     * @param plan the interview and what is planned
     * @return the ways that are open
     */
    public List<Participation.Mode> open(Participation plan) {
        return RemoteParticipation.of(plan, Readings.recommended()).available();
    }
}
