package fi.clearance.migri;

import fi.clearance.validation.statute.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The bulletin itself (<i>tiedote</i>): guidance of the Finnish Immigration Service, not law.
 *
 * <p>Its edit of 21 May 2024 added translations and put the number of the Information Management Act right; it changed
 * nothing of what counsel may do.
 */
public final class Bulletin {

    /** When it was published: 13 May 2024 at 16:33 in Helsinki. */
    public static final ZonedDateTime PUBLISHED =
            ZonedDateTime.of(2024, 5, 13, 16, 33, 0, 0, ZoneId.of("Europe/Helsinki"));

    /** The day on which it was edited: 21 May 2024. */
    public static final LocalDate EDITED = LocalDate.of(2024, 5, 21);

    /** The first day on which taking part remotely needs an assessment and an agreement: 1 June 2024. */
    public static final LocalDate APPLIES_FROM = LocalDate.of(2024, 6, 1);

    private Bulletin() {}

    /** {@return what became of each passage of the bulletin in this library} */
    public static Ledger ledger() {
        return Holder.LEDGER;
    }

    /**
     * {@return the statutes it leans on, by their numbers: the Openness Act 621/1999, the Aliens Act 301/2004, the
     * Information Management Act 906/2019 (printed as 1101/2019 before the edit) and the Act on assessment bodies
     * 1405/2011}
     */
    public static List<String> leansOn() {
        return List.of("621/1999", "301/2004", "906/2019", "1405/2011");
    }

    private static final class Holder {
        private static final String RESOURCE = "ledger.tsv";
        static final Ledger LEDGER =
                Ledger.read(Objects.requireNonNull(Bulletin.class.getResourceAsStream(RESOURCE), RESOURCE));
    }
}
