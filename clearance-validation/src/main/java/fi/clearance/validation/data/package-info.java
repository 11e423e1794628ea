/**
 * Which data may be used when a personnel clearance is made.
 *
 * <ul>
 *   <li>{@link fi.clearance.validation.data.DataSourceRule}: from which source, at which level, on what conditions
 *       (sections 23, 25 to 28, 30 and 31).
 *   <li>{@link fi.clearance.validation.data.DataUseRule}: what may not be used, wherever it comes from (section 32).
 *   <li>{@link fi.clearance.validation.data.CertificateRule}: who may present a foreign certificate (section 26).
 *   <li>{@link fi.clearance.validation.data.DataReading}: the open questions, with their readings.
 *   <li>{@link fi.clearance.validation.data.DataValidators}: the validators made of these rules.
 * </ul>
 */
@NullMarked
package fi.clearance.validation.data;

import org.jspecify.annotations.NullMarked;
