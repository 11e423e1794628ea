/**
 * Which data may be used when a personnel clearance is made.
 *
 * <ul>
 *   <li>{@link fi.clearance.validation.data.RegisterSourceRule}: from which registers (sections 23 and 25).
 *   <li>{@link fi.clearance.validation.data.NotificationRule}: notifications on organised crime (section 25).
 *   <li>{@link fi.clearance.validation.data.ExaminationRule}: what may be examined beyond the registers (sections 25
 * to 28).
 *   <li>{@link fi.clearance.validation.data.ConciseSourceRule}: what a concise clearance leaves out (section 30).
 *   <li>{@link fi.clearance.validation.data.MilitaryRegisterRule}: the conscript register and the crisis management
 *       personnel register (section 31).
 *   <li>{@link fi.clearance.validation.data.DataUseRule}: what may not be used, wherever it comes from (section 32).
 *   <li>{@link fi.clearance.validation.data.CertificateRule}: who may present a foreign certificate (section 26).
 *   <li>{@link fi.clearance.validation.data.DataReading}: the open questions, with their readings.
 *   <li>{@link fi.clearance.validation.data.DataValidators}: the validators made of these rules.
 * </ul>
 */
@NullMarked
package fi.clearance.validation.data;

import org.jspecify.annotations.NullMarked;
