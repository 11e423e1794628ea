/**
 * The register of clearances (<i>turvallisuusselvitysrekisteri</i>), and following subjects with its help.
 *
 * <p>Section 48: {@link fi.clearance.model.register.RegisterProcessing},
 * {@link fi.clearance.model.register.RegisterEntry} and {@link fi.clearance.model.register.Recruitment}. Section 48 a:
 * {@link fi.clearance.model.register.ControllerDuty}. Section 49: {@link fi.clearance.model.register.Deletion}. Section
 * 50: {@link fi.clearance.model.register.Disclosure} of {@link fi.clearance.model.register.RegisterData}, and
 * {@link fi.clearance.model.register.NbiCombination}. Section 51: {@link fi.clearance.model.register.MonitoringRun}
 * with
 * its {@link fi.clearance.model.register.MonitoringSource}s. Section 52:
 * {@link fi.clearance.model.register.MonitoringHit}. Section 57: {@link fi.clearance.model.register.InformationSupply}.
 * Section 59: {@link fi.clearance.model.register.SecretInformation}. Section 64:
 * {@link fi.clearance.model.register.PendingMatter}, {@link fi.clearance.model.register.RegisterSetUp} and
 * {@link fi.clearance.model.register.EarlierInstrument}.
 *
 * <p>{@link fi.clearance.model.register.RegisterMatter} lists what these sections leave to an authority.
 */
@NullMarked
package fi.clearance.model.register;

import org.jspecify.annotations.NullMarked;
