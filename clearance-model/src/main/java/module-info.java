/**
 * The Security Clearance Act (<i>turvallisuusselvityslaki</i> 726/2014) as structure, and the values of its domain.
 *
 * <p>The module holds what the Act speaks about, not what it demands: provisions with their numbers, amendments and
 * days in force; people, companies, authorities, clearances and the data found for them. Every value is immutable, says
 * plainly when a fact is not stated, and prints no personal data. What the law asks of these values is in the module
 * {@code fi.clearance.validation}.
 *
 * <p>It leaves out the wording of the Act: there are numbers, dates and hashes, and no sentence of the text.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Provision bar = Provision.of("32.1:3");
 * bar.cite(Locale.forLanguageTag("fi"));      // 32 § 1 mom. 3 kohta
 * bar.inForceSince();                         // 2015-01-01
 * bar.parent().orElseThrow().children();      // [32.1:1, 32.1:2, 32.1:3, 32.1:4]
 * Provision.of("32.1:2").isRepealed();        // true
 * PersonalIdentityCode.parse("131052-308T");  // ******-****
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module fi.clearance.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value;

    exports fi.clearance.model;
    exports fi.clearance.model.application;
    exports fi.clearance.model.certificate;
    exports fi.clearance.model.data;
    exports fi.clearance.model.facility;
    exports fi.clearance.model.history;
    exports fi.clearance.model.party;
    exports fi.clearance.model.register;
    exports fi.clearance.model.statute;
    exports fi.clearance.model.tie;
}
