package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the check of a text against the known wording")
class CheckWordingTest {

    /** A fragment of three units that consist of a closed list's single noun, without a sentence of the Act. */
    private static final String POINT = "1) väestötietojärjestelmään;";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("a unit that stands in the text is found, however its white space and its amendment mark look")
    void found() {
        Provision unit = Provision.of("25.1:1");
        assertThat(CheckWording.differing("x\n\n" + POINT + "\n\ny")).doesNotContain(unit);
        assertThat(CheckWording.differing("1)  väestötietojärjestelmään; (10.5.2019/634)"))
                .doesNotContain(unit);
        assertThat(CheckWording.differing("1) väestörekisteriin;")).contains(unit);
    }

    @Test
    @DisplayName("prints the differing units and says by its exit code whether there are any")
    void run() throws IOException {
        Path file = folder.resolve("act.txt");
        Files.writeString(file, POINT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = CheckWording.run(new PrintStream(out), System.err, file.toString());
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("340 of 341 units differ")
                .contains("32.1:3 is worded otherwise")
                .doesNotContain("25.1:1 is");
        assertThat(CheckWording.run(new PrintStream(out), new PrintStream(out), "nowhere.txt"))
                .isEqualTo(2);
        assertThat(CheckWording.run(new PrintStream(out), new PrintStream(out))).isEqualTo(2);
    }
}
