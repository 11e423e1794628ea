package fi.clearance.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Virtual machines of their own for the engines. The working folder is that of the module. */
final class Processes {

    /** The program that starts one. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The class path of the floor and the library. */
    static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final Path PEERS = Path.of("..", "peers");

    private Processes() {}

    /** Gives the class paths of the peers that are built, by name. */
    static Map<String, String> peers() throws IOException {
        Map<String, String> classPaths = new TreeMap<>();
        try (Stream<Path> folders = Files.list(PEERS)) {
            for (Path folder : folders.toList()) {
                Path file = folder.resolve("target").resolve("classpath");
                if (Files.exists(file)) {
                    classPaths.put(
                            folder.getFileName().toString(),
                            folder.resolve("target").resolve("classes") + File.pathSeparator + Files.readString(file));
                }
            }
        }
        return classPaths;
    }

    /** Waits for a command; throws if it fails, with what it said. */
    static void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
        Files.delete(said);
    }
}
