package fi.clearance.model.statute;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text that rules rest on, as a list of its units in the order of the text.
 *
 * <p>Today there is one, the {@linkplain #act() Security Clearance Act}.
 */
public final class Instrument {

    private final String number;
    private final List<Provision> provisions;
    private final Map<String, Provision> byId;

    private Instrument(String number, Function<Instrument, List<Provision>> provisions) {
        this.number = number;
        this.provisions = provisions.apply(this);
        this.byId = this.provisions.stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
    }

    /** {@return the Security Clearance Act, <i>turvallisuusselvityslaki</i> 726/2014, as amended up to 1053/2023} */
    public static Instrument act() {
        return Holder.ACT;
    }

    /** {@return the number of the text in the Statutes of Finland, {@code 726/2014} for the Act} */
    public String number() {
        return number;
    }

    /** {@return the address of the consolidated text in the European Legislation Identifier scheme} */
    public String eli() {
        return "http://data.finlex.fi/eli/sd/2014/726/ajantasa";
    }

    /** {@return every unit in the order of the text: sections, moments, points and sub-points, repealed ones too} */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * {@return the units that can be cited for what they say: moments, points and sub-points, repealed ones too, and a
     * section that was repealed as a whole, which has no moments}
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
        return find(id).orElseThrow(() -> new IllegalArgumentException(number + " has no provision \"" + shortened(id)
                + "\"; the nearest is " + nearest(id).id()));
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

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    @Override
    public String toString() {
        return number;
    }

    private static final class Holder {
        static final Instrument ACT = new Instrument("726/2014", StructureTable::read);
    }
}
