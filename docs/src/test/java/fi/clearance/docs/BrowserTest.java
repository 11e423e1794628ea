package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import fi.clearance.examples.CaseKind;
import fi.clearance.examples.WorkedCase;
import fi.clearance.trial.Trial;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@Tag("browser")
@DisplayName("the site in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final int GENERATED = 200;

    private final List<WorkedCase> cases = WorkedCase.all(Path.of("../examples"));
    private final List<String> pages = new ArrayList<>();
    private final Browser browser = new Browser();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Site.write(Path.of("../examples"), Path.of("src/test/java/fi/clearance/docs/GuideTest.java"), folder);
        browser.show(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString())
                    .filter(page -> !page.startsWith("api"))
                    .sorted()
                    .forEach(pages::add);
        }
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("says nothing on the console, fits a narrow and a wide screen, and has no link that leads nowhere")
    void everyPage() {
        Map<String, List<?>> places = new TreeMap<>();
        Map<String, List<?>> links = new TreeMap<>();
        for (String page : pages) {
            browser.open(page);
            String address = ((String) browser.run("return location.href")).replaceFirst("#.*", "");
            places.put(
                    address, (List<?>) browser.run("return Array.from(document.querySelectorAll('[id]'), e => e.id)"));
            links.put(address, (List<?>) browser.run("return Array.from(document.links, link => link.href)"));
            for (int width : List.of(360, 1280)) {
                browser.width(width);
                assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(browser.console()).as(page).isEmpty();
        }
        links.forEach((page, targets) -> assertThat(targets)
                .as(page)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(leads(places, target.toString()))
                        .as("%s", target)
                        .isTrue()));
    }

    private boolean leads(Map<String, List<?>> places, String target) {
        String[] parts = target.split("#", 2);
        if (parts[0].contains("/api/")) { // what Javadoc makes, another test follows
            return Files.exists(Path.of(URI.create(parts[0])));
        }
        boolean isInForm = cases.stream().anyMatch(worked -> target.endsWith("/" + TryPage.href(worked)));
        List<?> there = places.get(parts[0]);
        return isInForm || (there != null && (parts.length == 1 || there.contains(parts[1])));
    }

    @Test
    @DisplayName("passes an accessibility checker: every page in English, and the first ones in the other languages")
    void accessible() throws IOException {
        browser.width(1280);
        for (String page : pages) {
            if (page.matches("en/.*|index.html|.*/(atlas|try|cases|questions).html")) {
                browser.open(page);
                assertThat(browser.violations()).as(page).isEmpty();
            }
        }
        browser.width(360);
        browser.open("fi/try.html");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    @DisplayName("lets the tabulator reach everything that can be used, and the first stop skips to the content")
    void keyboard() {
        browser.width(1280);
        browser.open("en/try.html");
        browser.press(Keys.TAB);
        assertThat((String) browser.run("return document.activeElement.className"))
                .isEqualTo("skip");
        long all = (Long) browser.run("""
                const usable = 'a[href], button, input, select, summary, [tabindex="0"]';
                return Array.from(document.querySelectorAll(usable)).filter((e) => e.checkVisibility()).length;
                """);
        // A field for a day has several stops.
        while ((Boolean) browser.run("""
                document.activeElement.dataset.reached = 'yes';
                return document.activeElement !== document.body;
                """)) {
            browser.press(Keys.TAB);
        }
        long reached = (Long) browser.run("return document.querySelectorAll('body [data-reached]').length");
        assertThat(reached).isEqualTo(all).isGreaterThan(50);
    }

    @Test
    @DisplayName("shows in the atlas what the filters ask for, and keeps that in the address")
    void filters() {
        browser.open("en/atlas.html#answer=judgement&chapter=5");
        long shown = (Long) browser.run("return document.querySelectorAll('#units > li:not([hidden])').length");
        assertThat(shown).isPositive().isLessThan(381);
        assertThat(browser.text("shown")).isEqualTo(shown + " units shown");
        assertThat(
                        (Long)
                                browser.run(
                                        "return document.querySelectorAll('#units > li:not([hidden]):not([data-answer~=judgement])').length"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("lets a case be filled in by keyboard alone, and answers what the library answers")
    void fillsIn(Language language) {
        browser.width(1280);
        browser.open(language.tag() + "/try.html#CERTIFICATES.five-years");
        browser.tabTo("clear");
        browser.press(Keys.SPACE);
        assertThat(browser.text("state")).isNotBlank();
        assertThat(browser.text("answer")).isEmpty();
        browser.tabTo("fact-certificate-maker");
        browser.press(Keys.ARROW_DOWN);
        browser.tabTo("fact-certificate-given");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        browser.press(Keys.TAB);
        browser.press("02", "29", "2024");
        browser.press(Keys.TAB);
        assertThat(browser.text("state")).isEmpty();
        String file = browser.text("file");
        assertThat(file).contains("\"maker\": \"SUPO\"", "\"given\": \"2024-02-29\"");
        assertThat(browser.text("answer"))
                .isNotBlank()
                .isEqualTo(Json.parse(Trial.answer("CERTIFICATES", file, language.tag()))
                                .asObject()
                                .getString("text", "")
                                .strip()
                        + "\n");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("opens every worked case in the form and answers as its program prints")
    void worked(Language language) {
        for (WorkedCase worked : cases) {
            browser.open(language.tag() + "/" + TryPage.href(worked));
            assertThat(browser.text("state")).as(worked.name()).isEmpty();
            assertThat(worked.answer(language.locale())).endsWith(browser.text("answer"));
            assertThat(browser.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("answers cases made by chance as the library does, and refuses those that the library refuses")
    void generated(CaseKind kind) throws IOException {
        browser.open("en/try.html");
        List<WorkedCase> ofKind =
                cases.stream().filter(worked -> worked.kind() == kind).toList();
        JsonObject form = Form.of(Language.EN, new Texts());
        String type = form.get("kinds").asObject().getString(kind.name(), "");
        Random random = new Random(kind.name().hashCode());
        Mutation mutation = new Mutation(form, random);
        JsonArray asked = new JsonArray();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            Path file = ofKind.get(random.nextInt(ofKind.size())).file();
            String facts = mutation.of(type, Json.parse(Files.readString(file)).asObject())
                    .toString();
            String language = List.of(Language.values()).get(random.nextInt(3)).tag();
            asked.add(Json.array(facts, language));
            expected.add(Trial.answer(kind.name(), facts, language));
        }
        Object found = browser.run(
                "return JSON.stringify(JSON.parse(arguments[1]).map(([facts, language]) =>"
                        + " answer(arguments[0], facts, language)))",
                kind.name(),
                asked.toString());
        assertThat(Json.parse((String) found).asArray().values())
                .extracting(JsonValue::asString)
                .containsExactlyElementsOf(expected);
        assertThat(expected)
                .filteredOn(text -> !text.startsWith("{\"refused\""))
                .hasSizeGreaterThan(GENERATED / 4);
    }
}
