package org.example.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.example.desk.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a run-time image of the desk")
class ImageTest {

    @TempDir
    private static Path temporary;

    private static Path image() {
        return temporary.resolve("image");
    }

    @BeforeAll
    static void link() {
        StringWriter log = new StringWriter();
        PrintWriter out = new PrintWriter(log);
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        Jars.FOLDER.toString(),
                        "--add-modules",
                        "org.example.desk",
                        "--launcher",
                        "desk=org.example.desk/org.example.desk.Main",
                        "--output",
                        image().toString());
        assertThat(exit).as(log.toString()).isZero();
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = image().resolve("bin").resolve(program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    @DisplayName("holds java.base, the three modules and the desk, and nothing else")
    void modules() throws IOException, InterruptedException {
        assertThat(run("java", "--list-modules").lines().map(module -> module.split("@", 2)[0]))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "fi.clearance.model",
                        "fi.clearance.validation",
                        "fi.clearance.migri",
                        "org.example.desk");
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"fi", "sv", "en"})
    @DisplayName("answers as the class path does")
    void answers(String language) throws IOException, InterruptedException {
        assertThat(run("desk", language)).isEqualTo(Main.answers(language));
    }
}
