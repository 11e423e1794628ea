package fi.clearance.migri;

import fi.clearance.validation.statute.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * The bulletin itself (<i>tiedote</i>): guidance of the Finnish Immigration Service, not law.
 *
 * <p>Its edit of 21 May 2024 added translations and put the number of the Information Management Act right; it changed
 * nothing of what counsel may do. The statutes it leans on are cited in {@link LegalBasis}.
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

    private static final class Holder {
        private static final String RESOURCE = "ledger.tsv";
        static final Ledger LEDGER =
                Ledger.read(Objects.requireNonNull(Bulletin.class.getResourceAsStream(RESOURCE), RESOURCE));
    }
}
