/**
 * The Finnish Immigration Service's bulletin of 13 May 2024 on counsel taking part remotely in asylum interviews.
 *
 * <p>The bulletin is guidance and not law: nothing in it makes anything unlawful. So far the module holds its
 * {@linkplain fi.clearance.migri.Bulletin identity} alone: when it was published and edited, and the statutes that it
 * leans on. Its units, values and rules are still to come, and the module says so rather than pretend: it has no
 * validator.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Bulletin.PUBLISHED.getZone();       // Europe/Helsinki
 * Bulletin.EDITED;                    // 2024-05-21
 * Bulletin.leansOn();                 // 621/1999, 906/2019, 1405/2011, 301/2004 ...
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module fi.clearance.migri {
    requires transitive fi.clearance.validation;
    requires static transitive org.jspecify;

    exports fi.clearance.migri;
}
