/**
 * The rules of the Security Clearance Act (<i>turvallisuusselvityslaki</i> 726/2014), and the kernel they are written
 * in.
 *
 * <p>A caller states facts with the values of {@code fi.clearance.model}, says on which day and by which readings they
 * are to be assessed, and gets a report: for every rule one of six outcomes, with the provision it rests on, what would
 * settle it if it is open, and the questions of interpretation it depends on. What the Act leaves to an authority's
 * judgement is never computed: the report says whose judgement is missing, on which matter.
 *
 * <p>The rules cover clearances from the announcement to the deletion: people and authorities, from the consent to the
 * level, which data may be used, foreign ties, facility clearances, the outcome and the certificate, validity, the
 * register and the follow-up, and the case of a person as a history. The
 * {@linkplain fi.clearance.validation.statute.Ledger ledger} says for every unit of the Act what became of it.
 *
 * <p>It leaves out advice: a finding restates the law for stated facts, and decides nothing.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * PersonnelClearance clearance = PersonnelClearance.builder().level(CONCISE).authority(SUPO).build();
 * Datum debt = Datum.builder().source(ENFORCEMENT_REGISTER).about(ASSETS_DEBTS_AND_COMMITMENTS).build();
 * DataUse use = new DataUse(Person.builder().build(), clearance, debt);
 * Report report = DataValidators.DATA_USE.validate(use, Setting.on(LocalDate.of(2024, 3, 15)));
 * report.verdict();                                  // NOT_MET
 * report.explain(Locale.forLanguageTag("fi"));       // Turvallisuusselvityslaki 726/2014 ...
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module fi.clearance.validation {
    requires transitive fi.clearance.model;
    requires static transitive org.jspecify;

    exports fi.clearance.validation;
    exports fi.clearance.validation.application;
    exports fi.clearance.validation.certificate;
    exports fi.clearance.validation.data;
    exports fi.clearance.validation.facility;
    exports fi.clearance.validation.history;
    exports fi.clearance.validation.party;
    exports fi.clearance.validation.register;
    exports fi.clearance.validation.statute;
    exports fi.clearance.validation.tie;
}
