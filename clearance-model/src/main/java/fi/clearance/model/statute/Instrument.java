package fi.clearance.model.statute;

import fi.clearance.model.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that rules rest on, as a list of its units in the order of the text.
 *
 * <p>There are two, the {@linkplain #act() Security Clearance Act} and the {@linkplain #bulletin() bulletin} of the
 * Finnish Immigration Service. The Act is law; the bulletin tells how an authority proceeds, and makes nothing
 * unlawful.
 */
public final class Instrument {

    /** What kind of text it is. */
    public enum Status {
        /** Law, given by Parliament. */
        STATUTE,
        /** What an authority tells of its practice. */
        GUIDANCE
    }

    private final String number;
    private final Status status;
    private final List<Provision> provisions;
    private final Map<String, Provision> byId;

    private Instrument(String number, Status status, String resource) {
        this.number = number;
        this.status = status;
        this.provisions = StructureTable.read(this, resource);
        this.byId = this.provisions.stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
    }

    /** {@return the Security Clearance Act, <i>turvallisuusselvityslaki</i> 726/2014, as amended up to 1053/2023} */
    public static Instrument act() {
        return Holder.ACT;
    }

    /**
     * {@return the bulletin (<i>tiedote</i>) of the Finnish Immigration Service of 13 May 2024 on counsel taking part
     * remotely in asylum interviews, as edited on 21 May 2024}
     *
     * <p>Its passages bear no numbers of their own; {@code M1} to {@code M34} are the numbers of this library.
     */
    public static Instrument bulletin() {
        return Holder.BULLETIN;
    }

    /** {@return the number of the Act in the Statutes of Finland, {@code 726/2014}; the day of the bulletin} */
    public String number() {
        return number;
    }

    /** {@return whether it is law or guidance} */
    public Status status() {
        return status;
    }

    /**
     * {@return the address of the consolidated text in the European Legislation Identifier scheme; only law has one}
     */
    public Optional<String> eli() {
        return status == Status.STATUTE
                ? Optional.of("http://data.finlex.fi/eli/sd/2014/726/ajantasa")
                : Optional.empty();
    }

    /**
     * {@return every unit in the order of the text: sections, moments, points and sub-points, repealed ones too; the
     * passages of the bulletin}
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * {@return the units that can be cited for what they say: moments, points and sub-points, repealed ones too, and a
     * section that was repealed as a whole, which has no moments; the passages of the bulletin}
     */
    public List<Provision> units() {
        return provisions.stream()
                .filter(p -> p.kind() != Provision.Kind.SECTION || p.isRepealed())
                .toList();
    }

    /**
     * Looks up a unit by its id.
     *
     * @param id section, moment and point, such as {@code 32.1:3}, {@code 28a.1}, {@code 25.1:13c} or {@code 32}
     * @return the unit
     * @throws IllegalArgumentException if this text has no such unit; the message names the nearest one it has
     */
    public Provision provision(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(number + " has no provision \""
                + Texts.excerpt(id) + "\"; the nearest is " + nearest(id).id()));
    }

    /**
     * Looks up a unit by its id, if there is one.
     *
     * @param id section, moment and point, such as {@code 32.1:3}
     * @return the unit, or empty if this text has none of that id
     */
    public Optional<Provision> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The unit whose id starts most like the text; of equals the shortest, and of these the first. */
    private Provision nearest(String id) {
        return provisions.stream()
                .max(Comparator.<Provision>comparingInt(p -> sharedStart(p.id(), id))
                        .thenComparingInt(p -> -p.id().length())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int sharedStart(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    @Override
    public String toString() {
        return number;
    }

    private static final class Holder {
        static final Instrument ACT = new Instrument("726/2014", Status.STATUTE, "act-726-2014.tsv");
        static final Instrument BULLETIN = new Instrument("13.5.2024", Status.GUIDANCE, "bulletin-2024-05-13.tsv");
    }
}
