package fi.clearance.examples;

import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Checks a text of the Act against the hashes of the wording that the library knows.
 *
 * <p>The text is plain UTF-8 with an empty line between paragraphs, as copied from the consolidated Act. Every
 * paragraph
 * is hashed; a unit whose hash is not among them is worded otherwise in that text, or missing from it.
 */
public final class CheckWording {

    private static final String MARK = "\\s*\\(\\d{1,2}\\.\\d{1,2}\\.\\d{4}/\\d+\\)";

    private CheckWording() {}

    /**
     * Runs the check. Exit code 0 if every unit is found, 1 if some differ, 2 if the call is wrong.
     *
     * @param arguments a file with the text of the Act
     */
    public static void main(String... arguments) {
        int code = run(System.out, System.err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 1) {
            err.println("usage: CheckWording ACT.txt");
            return 2;
        }
        try {
            List<Provision> differing = differing(Files.readString(Path.of(arguments[0])));
            differing.forEach(unit -> out.println(unit.id() + " is worded otherwise, or missing"));
            out.println(differing.size() + " of " + hashed().size() + " units differ");
            return differing.isEmpty() ? 0 : 1;
        } catch (IOException | InvalidPathException e) {
            err.println(arguments[0] + ": cannot be read as UTF-8 text");
            return 2;
        }
    }

    /** The units whose wording is not that of any paragraph of the text. */
    static List<Provision> differing(String text) {
        Set<String> hashes = new HashSet<>();
        for (String paragraph : text.replaceAll("[^\\S\\n]|\\h", " ").split("\\n\\s*\\n", -1)) {
            String bare = paragraph.replaceAll(MARK, "").replaceAll("\\s+", " ").strip();
            hashes.add(HexFormat.of().formatHex(sha256(bare)));
        }
        List<Provision> differing = new ArrayList<>(hashed());
        differing.removeIf(unit -> unit.wordingHash().filter(hashes::contains).isPresent());
        return differing;
    }

    private static List<Provision> hashed() {
        return Instrument.act().units().stream()
                .filter(unit -> unit.wordingHash().isPresent())
                .toList();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
