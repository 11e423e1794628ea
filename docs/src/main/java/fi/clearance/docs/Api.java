package fi.clearance.docs;

import fi.clearance.model.statute.Provision;
import j2html.TagCreator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** The documentation of the three modules in one, with links to the atlas. */
final class Api {

    /** The modules by the folders that hold them. */
    private static final Map<String, String> MODULES = Map.of(
            "fi.clearance.model", "clearance-model",
            "fi.clearance.validation", "clearance-validation",
            "fi.clearance.migri", "migri-remote");

    private Api() {}

    /** The page of a type from the folder of a language. */
    static String href(String type) {
        String module = MODULES.keySet().stream()
                .filter(name -> type.startsWith(name + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is in none of the modules"));
        int end = type.lastIndexOf('.');
        return "../api/" + module + "/" + type.substring(0, end).replace('.', '/') + "/"
                + type.substring(end + 1).replace('$', '.') + ".html";
    }

    /**
     * Writes the documentation.
     *
     * @param project the folder with the folders of the modules, compiled
     * @param folder where the documentation goes
     * <p>That no comment is missing is checked where each module is built.
     *
     * @throws IllegalStateException if the tool finds fault with a comment
     */
    static void write(Path project, Path folder) {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:all,-missing",
                "-encoding",
                "UTF-8",
                "-charset",
                "UTF-8",
                "-locale",
                "en",
                "-notimestamp",
                "--no-platform-links",
                "-windowtitle",
                "Clearance",
                "-doctitle",
                "The Security Clearance Act and the bulletin, executable",
                "-d",
                folder.toString(),
                "--module",
                String.join(",", MODULES.keySet()),
                "--module-path",
                jars(Value.class, NullMarked.class),
                "-tagletpath",
                jars(ProvisionTaglet.class, Provision.class, TagCreator.class),
                "-taglet",
                ProvisionTaglet.Statute.class.getName(),
                "-taglet",
                ProvisionTaglet.Bulletin.class.getName()));
        MODULES.forEach((module, place) -> {
            arguments.add("--module-source-path");
            arguments.add(module + "=" + sources(project.resolve(place)));
        });
        StringWriter said = new StringWriter();
        PrintWriter log = new PrintWriter(said);
        int code = ToolProvider.findFirst("javadoc").orElseThrow().run(log, log, arguments.toArray(String[]::new));
        if (code != 0 || said.toString().contains("warning:")) {
            throw new IllegalStateException("javadoc: " + said);
        }
    }

    private static String sources(Path module) {
        return Stream.of("src/main/java", "target/generated-sources/annotations")
                .map(folder -> module.resolve(folder).toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String jars(Class<?>... inEach) {
        return Stream.of(inEach).map(Api::jar).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no jar of " + type, e);
        }
    }
}
