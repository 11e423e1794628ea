package org.example.jars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jars that this project depends on, as files. */
final class Jars {

    static final Path FOLDER = Path.of("target", "jars");

    private Jars() {}

    /** All of them. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three published ones. */
    static List<Path> ours() {
        return all().stream()
                .filter(jar ->
                        jar.getFileName().toString().matches("(clearance-model|clearance-validation|migri-remote)-.*"))
                .toList();
    }

    /** The files in a jar that are not about the jar itself. */
    static List<String> files(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.startsWith("META-INF/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of an entry; empty at the root. */
    static String folder(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
    }
}
