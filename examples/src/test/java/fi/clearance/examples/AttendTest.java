package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.RemoteParticipation.Availability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("taking part in an interview")
class AttendTest {

    private static final String[] NAMES = {"firm A", "room A", "laptop A", "our offices", "reasons on file"};

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... arguments) {
        return Run.of(Attend.USAGE, InterviewFile.class, arguments);
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("interviews", name + ".json"));
    }

    private static List<String> lines(String name, String language) {
        Run run = run("interviews/" + name + ".json", language);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().map(String::strip).toList();
    }

    static Stream<Path> interviews() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("interviews"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("interviews")
    @DisplayName("every interview of the examples runs in three languages and shows no name")
    void everyInterview(Path file) {
        for (String language : List.of("fi", "sv", "en")) {
            Run run = run(file.toString(), language);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isNotBlank().doesNotContain(NAMES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    @DisplayName("every way and every answer has its words in every language")
    void words(String language) {
        Stream<String> names = Stream.concat(Arrays.stream(Mode.values()), Arrays.stream(Availability.values()))
                .map(Enum::name);
        assertThat(keys(language)).containsAll(names.toList()).isEqualTo(keys("en"));
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("fi.clearance.examples.attend", Locale.forLanguageTag(language))
                .keySet();
    }

    @Test
    @DisplayName("under an agreement that is in order: open, and what it covers")
    void underAgreement() {
        assertThat(lines("under-agreement", "en"))
                .containsSubsequence(
                        "The bulletin is guidance of the Finnish Immigration Service and not law;"
                                + " it does not decide on a client’s right to be assisted.",
                        "With the client, in premises of the Finnish Immigration Service: open",
                        "With the client, at the reception centre: the bulletin does not speak of this way",
                        "What this rests on: bulletin, M7",
                        "Remotely (as planned): open, under the agreement",
                        "Remotely, from another room that the Finnish Immigration Service administers:"
                                + " cannot be said yet",
                        "What stands in the way: bulletin, M9; bulletin, M10; bulletin, M11; bulletin, M12;"
                                + " bulletin, M13; bulletin, M25; bulletin, M26; bulletin, M27 (IQ-M-19)",
                        "Not in order or not known, but not decisive: bulletin, M16b",
                        "The agreement on the day of the interview (premises and devices by their place in the file):",
                        "Premises covered: 2 of 2 (premises[0], premises[1])",
                        "Devices covered: 2 of 2 (devices[0], devices[1])",
                        "Described too vaguely: 0 of 4",
                        "Not judged yet whether described specifically enough: 0 of 4",
                        "What is not in order in the agreement: nothing");
        assertThat(lines("under-agreement", "fi"))
                .containsSubsequence(
                        "Tiedote on Maahanmuuttoviraston ohjeistusta eikä laki,"
                                + " eikä se ratkaise asiakkaan oikeutta käyttää avustajaa.",
                        "Osallistuminen asiakkaan kanssa Maahanmuuttoviraston tiloissa: mahdollista",
                        "Osallistuminen asiakkaan kanssa vastaanottokeskuksessa: tiedotteessa ei mainita tätä tapaa",
                        "Tämä perustuu seuraavaan: tiedote, M7",
                        "Etäosallistuminen (suunniteltu tapa): mahdollista sopimuksen nojalla",
                        "Etäosallistuminen toisesta Maahanmuuttoviraston hallinnoimasta huoneesta:"
                                + " ei vielä ratkaistavissa",
                        "Ei kunnossa tai tiedossa, mutta ei ratkaisevaa: tiedote, M16b",
                        "Sopimus puhuttelupäivänä (tilat ja laitteet yksilöidään sen mukaan,"
                                + " missä kohdassa tiedostoa ne ovat):",
                        "Sopimuksen kattamia tiloja: 2/2 (premises[0], premises[1])",
                        "Sopimuksen kattamia laitteita: 2/2 (devices[0], devices[1])",
                        "Liian epätarkasti kuvattuja: 0/4",
                        "Vailla arviota siitä, onko kuvaus riittävän tarkka: 0/4",
                        "Sopimuksessa ei ole kunnossa: ei mitään");
        assertThat(lines("under-agreement", "sv"))
                .containsSubsequence(
                        "Meddelandet är vägledning från Migrationsverket och inte lag,"
                                + " och det avgör inte klientens rätt att anlita biträde.",
                        "Deltagande tillsammans med klienten i Migrationsverkets lokaler: möjligt",
                        "Deltagande tillsammans med klienten på förläggningen: meddelandet nämner inte detta sätt",
                        "Svaret bygger på följande: meddelandet, M7",
                        "Deltagande på distans (enligt planen): möjligt med stöd av avtalet",
                        "Deltagande på distans från ett annat rum som Migrationsverket förvaltar:"
                                + " kan ännu inte avgöras",
                        "Inte i sin ordning eller inte känt, men inte avgörande: meddelandet, M16b",
                        "Avtalet den dag då samtalet hålls (lokaler och enheter anges med sin plats i filen):",
                        "Lokaler som omfattas: 2 av 2 (premises[0], premises[1])",
                        "Enheter som omfattas: 2 av 2 (devices[0], devices[1])",
                        "För vagt beskrivna: 0 av 4",
                        "Ännu inte prövat om de är tillräckligt specifikt beskrivna: 0 av 4",
                        "Det här är inte i sin ordning i avtalet: ingenting");
    }

    @Test
    @DisplayName("premises described too vaguely are not covered, nor is a device that nobody judged")
    void tooVague() {
        assertThat(lines("too-vague", "en"))
                .containsSubsequence(
                        "Remotely (as planned): not open",
                        "What stands in the way:",
                        "bulletin, M26: NOT MET",
                        "What waits only for a judgement of the Finnish Immigration Service: nothing",
                        "Premises covered: 1 of 2 (premises[1])",
                        "Devices covered: 1 of 2 (devices[0])",
                        "Described too vaguely: 1 of 4 (premises[0])",
                        "Not judged yet whether described specifically enough: 1 of 4 (devices[1])",
                        "What is not in order in the agreement:",
                        "bulletin, M26: NOT MET");
        assertThat(lines("too-vague", "fi"))
                .containsSubsequence(
                        "Etäosallistuminen (suunniteltu tapa): ei mahdollista",
                        "Esteenä on:",
                        "tiedote, M26: EI TÄYTY",
                        "Vain Maahanmuuttoviraston arviota odottaa: ei mitään",
                        "Sopimuksen kattamia tiloja: 1/2 (premises[1])",
                        "Sopimuksen kattamia laitteita: 1/2 (devices[0])",
                        "Liian epätarkasti kuvattuja: 1/4 (premises[0])",
                        "Vailla arviota siitä, onko kuvaus riittävän tarkka: 1/4 (devices[1])",
                        "Sopimuksessa ei ole kunnossa:",
                        "tiedote, M26: EI TÄYTY");
        assertThat(lines("too-vague", "sv"))
                .containsSubsequence(
                        "Deltagande på distans (enligt planen): inte möjligt",
                        "Det här står i vägen:",
                        "meddelandet, M26: UPPFYLLS INTE",
                        "Det här väntar bara på Migrationsverkets prövning: ingenting",
                        "Lokaler som omfattas: 1 av 2 (premises[1])",
                        "Enheter som omfattas: 1 av 2 (devices[0])",
                        "För vagt beskrivna: 1 av 4 (premises[0])",
                        "Ännu inte prövat om de är tillräckligt specifikt beskrivna: 1 av 4 (devices[1])",
                        "Det här är inte i sin ordning i avtalet:",
                        "meddelandet, M26: UPPFYLLS INTE");
    }

    @Test
    @DisplayName("without an agreement: what is missing, what only a judgement could add, and what is open instead")
    void noAgreement() {
        assertThat(lines("no-agreement", "en"))
                .containsSubsequence(
                        "With the client, in premises of the Finnish Immigration Service: open",
                        "Remotely (as planned): not open",
                        "What stands in the way:",
                        "bulletin, M11: NOT MET",
                        "bulletin, M12: NOT MET",
                        "What waits only for a judgement of the Finnish Immigration Service:",
                        "bulletin, M9: LEFT TO JUDGEMENT",
                        "bulletin, M10: LEFT TO JUDGEMENT",
                        "What stands in the way: bulletin, M9; bulletin, M10; bulletin, M11; bulletin, M12 (IQ-M-19)")
                .noneMatch(line -> line.startsWith("Premises covered"));
    }

    @Test
    @DisplayName("from a room of the Service, on the reading that it needs no agreement: open, and on what that rests")
    void roomOfTheService() throws IOException {
        String planned = text("no-agreement").replace("\"REMOTE\"", "\"REMOTE_FROM_IMMIGRATION_SERVICE\"");
        Path file = folder.resolve("room.json");
        Files.writeString(file, planned);
        assertThat(run(file.toString(), "en").out().lines().map(String::strip))
                .containsSubsequence(
                        "Remotely, from another room that the Finnish Immigration Service administers (as planned):"
                                + " cannot be said yet",
                        "Open question of interpretation IQ-M-19: Does it take an agreement to take part remotely from",
                        "another room that the Finnish Immigration Service administers?");
        Files.writeString(file, planned.replace("\"readings\": {}", "\"readings\": {\"IQ-M-19\": \"NO_AGREEMENT\"}"));
        assertThat(run(file.toString(), "en").out().lines().map(String::strip))
                .containsSubsequence(
                        "Remotely, from another room that the Finnish Immigration Service administers (as planned):"
                                + " open",
                        "What this rests on:",
                        "another room that the Finnish Immigration Service administers? Read as: No, the change is"
                                + " about");
    }

    @Test
    @DisplayName("booked before and held as agreed, on no doubtful reading")
    void bookedBefore() {
        assertThat(lines("booked-before", "en"))
                .contains("Remotely (as planned): open, as agreed with the booking")
                .doesNotContain("What this rests on:");
    }

    @Test
    @DisplayName("moved by the Service: open to interpretation, until a reading is chosen, which the answer names")
    void moved() {
        assertThat(lines("moved-by-the-service", "en"))
                .containsSubsequence(
                        "Remotely (as planned): cannot be said yet",
                        "bulletin, M14: UNDETERMINED",
                        "Open question of interpretation IQ-M-4(ii): Does what was agreed with the booking still count");
        assertThat(lines("moved-by-the-service-kept", "en"))
                .containsSubsequence(
                        "Remotely (as planned): open, as agreed with the booking",
                        "What this rests on:",
                        "bulletin, M14: MET",
                        "Immigration Service moved the interview? Read as: Yes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-08-15|2024-05-31|open, as was the practice until 31 May 2024|bulletin, M7",
                "\"NO_RISK\"|\"MEETS_REQUIREMENTS\"|left to the judgement of the Finnish Immigration Service|"
                        + "bulletin, M10: LEFT TO JUDGEMENT",
                "\"ASYLUM\"|\"OTHER\"|the bulletin is not about this|bulletin, M5: NOT MET",
                "\"securePremises\": \"YES\",||open, under the agreement|bulletin, M16b: UNDETERMINED",
                "\"presenceRequired\": \"NO\"|\"presenceRequired\": \"YES\"|not open|bulletin, M29: NOT MET"
            })
    @DisplayName("a change in the file changes the answer, which says on what it rests")
    void changed(String right, String changed, String answer, String passage) throws IOException {
        Path file = folder.resolve("changed.json");
        Files.writeString(file, text("under-agreement").replace(right, changed == null ? "" : changed));
        String out = run(file.toString(), "en").out();
        assertThat(out.lines()).contains("Remotely (as planned): " + answer);
        assertThat(out).contains(passage);
    }

    @Test
    @DisplayName("an agreement that nobody has signed covers nothing, and the answer says why")
    void unsigned() throws IOException {
        Path file = folder.resolve("unsigned.json");
        Files.writeString(
                file, text("under-agreement").replace("\"signed\": \"2024-07-01\"", "\"signed\": \"NOT_DONE\""));
        assertThat(run(file.toString(), "en").out().lines().map(String::strip))
                .containsSubsequence(
                        "Premises covered: 0 of 2",
                        "Devices covered: 0 of 2",
                        "What is not in order in the agreement:",
                        "bulletin, M27: NOT MET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"startsAt\": \"10:30\"|\"startsAt\": \"25:99\"|"
                        + "plan.interview.startsAt: must be a time such as 10:30",
                "\"madeAt\": \"2024-07-08T09:15\"|\"madeAt\": \"2024-07-08\"|"
                        + "plan.booking.madeAt: must be a day and a time such as 2024-03-15T10:30",
                "\"on\": \"2024-08-15\"|\"on\": \"2024-02-30\"|plan.interview.on: must be a day such as",
                "\"on\": \"2024-08-15\",||are not set [on]",
                "\"mode\": \"REMOTE\"|\"mode\": \"ONLINE\"|plan.mode: must be one of [WITH_CLIENT_AT_IMMIGRATION_SERVICE",
                "\"matter\": \"SATISFIED\"|\"matter\": \"CONTENT\"|plan.agreement.judgements[0].matter: must be one of",
                "room A2|room A1|premises: each must have a name of its own",
                "\"name\": \"laptop A2\"|\"name\": \"\"|name: must not be blank",
                "\"securePremises\": \"YES\"|\"safePremises\": \"YES\"|unknown field",
                "\"readings\": {}|\"readings\": {\"IQ-M-4(ii)\": \"PERHAPS\"}|must be one of [KEPT, LOST]"
            })
    @DisplayName("a wrong file gets one line that says where, without names, and exit code 2")
    void wrong(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("wrong.json");
        String text = text("under-agreement");
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong == null ? "" : wrong));
        assertWrong(run(file.toString(), "en"), file, message);
    }

    private static void assertWrong(Run run, Path file, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(message).doesNotContain(NAMES));
    }

    @Test
    @DisplayName("whatever text stands in a file, no message and no answer repeats it")
    void neverRepeated() throws IOException {
        String text = text("too-vague");
        String plan = text.substring(text.indexOf("\"plan\""));
        List<MatchResult> values =
                Pattern.compile("(?<=: \")[^\"]+").matcher(plan).results().toList();
        assertThat(values).hasSizeGreaterThan(50);
        Path file = folder.resolve("marked.json");
        for (MatchResult value : values) {
            Files.writeString(
                    file,
                    text.replace(plan, plan.substring(0, value.start()) + "Zaqwerty" + plan.substring(value.end())));
            Run run = run(file.toString(), "en");
            assertThat(run.out() + run.err()).isNotBlank().doesNotContain("Zaqwerty");
            assertThat(run.err()).hasLineCount(run.code() == 0 ? 0 : 1);
        }
    }

    @Test
    @DisplayName("without a language it says how it is used")
    void usage() {
        assertThat(run("interviews/under-agreement.json").code()).isEqualTo(2);
    }
}
