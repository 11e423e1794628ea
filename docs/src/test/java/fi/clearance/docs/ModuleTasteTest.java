package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the taste in the documentation of a module")
class ModuleTasteTest {

    private static final Pattern TASTE = Pattern.compile("(?s)<pre>\\{@code\\R(.*?) \\* }</pre>");
    private static final Pattern CLAIM = Pattern.compile("(.*;) +// (.*)");

    @ParameterizedTest
    @ValueSource(strings = {"clearance-model", "clearance-validation", "migri-remote"})
    @DisplayName("runs, and every line comes to what stands beside it")
    void runs(String module) throws IOException {
        String text = Files.readString(Path.of("..", module, "src/main/java/module-info.java"));
        Matcher taste = TASTE.matcher(text);
        assertThat(taste.find()).isTrue();
        String code = taste.group(1).replaceAll("(?m)^ \\* ?", "");
        try (Session session = new Session()) {
            for (String type : List.of(
                    "fi.clearance.model.application.Level",
                    "fi.clearance.model.data.DataSource",
                    "fi.clearance.model.data.Topic",
                    "fi.clearance.model.party.Authority",
                    "fi.clearance.migri.Interview.Kind",
                    "fi.clearance.migri.Interview.Venue",
                    "fi.clearance.migri.Participation.Mode",
                    "fi.clearance.migri.Counsel.Role")) {
                session.run("import static " + type + ".*;");
            }
            StringBuilder statement = new StringBuilder();
            for (String line : code.split("\\R", -1)) {
                Matcher claim = CLAIM.matcher(line);
                boolean claims = claim.matches();
                statement.append(claims ? claim.group(1) : line).append('\n');
                if (line.contains(";")) {
                    String value = session.run(statement.toString()).get(0).replace("\"", "");
                    if (claims) {
                        assertThat(value).startsWith(claim.group(2).replace(" ...", ""));
                    }
                    statement.setLength(0);
                }
            }
        }
    }
}
