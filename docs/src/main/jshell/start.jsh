import fi.clearance.model.*;
import fi.clearance.model.application.*;
import fi.clearance.model.certificate.*;
import fi.clearance.model.data.*;
import fi.clearance.model.facility.*;
import fi.clearance.model.history.*;
import fi.clearance.model.party.*;
import fi.clearance.model.register.*;
import fi.clearance.model.statute.*;
import fi.clearance.model.tie.*;
import fi.clearance.validation.*;
import fi.clearance.validation.application.*;
import fi.clearance.validation.certificate.*;
import fi.clearance.validation.data.*;
import fi.clearance.validation.facility.*;
import fi.clearance.validation.history.*;
import fi.clearance.validation.party.*;
import fi.clearance.validation.register.*;
import fi.clearance.validation.statute.*;
import fi.clearance.validation.tie.*;
import fi.clearance.migri.*;
import fi.clearance.migri.Interview; // that of the Act is fi.clearance.model.application.Interview
import java.time.*;

Locale en = Locale.ENGLISH;
Locale fi = Locale.forLanguageTag("fi");
Locale sv = Locale.forLanguageTag("sv");

Datum fine = Datum.builder().source(DataSource.REGISTER_OF_FINES).content(SourceContent.FINE_PUNISHMENT).about(CriminalAct.builder().time(ActTime.parse("2014-03-15")).inCriminalRecords(Answer.NO).build()).build();
DataUse use = new DataUse(Person.builder().birthDate(When.parse("1985-05-10")).build(), PersonnelClearance.builder().level(Level.STANDARD).authority(Authority.SUPO).build(), fine);
Setting anniversary = Setting.on(LocalDate.of(2024, 3, 15));
Report report = DataValidators.DATA_USE.validate(use, anniversary);

void explain(Report it) { System.out.println(it.explain(en)); }

System.out.println("May a fine for an act of 15 March 2014 be used on 15 March 2024? Try:");
System.out.println("  explain(report)");
System.out.println("  report.explain(fi)");
System.out.println("  explain(DataValidators.DATA_USE.validate(use, anniversary.with(DataReading.TenthAnniversary.BARRED)))");
System.out.println("  DataValidators.DATA_USE.timeline(use, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Readings.recommended()).explain(sv)");
System.out.println("  Ledger.ofTheAct().entry(Provision.of(\"32.1:3\"))");
