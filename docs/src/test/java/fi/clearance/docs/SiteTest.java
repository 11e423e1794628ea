package fi.clearance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.examples.WorkedCase;
import fi.clearance.migri.Bulletin;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Question;
import fi.clearance.validation.statute.Ledger;
import fi.clearance.validation.statute.LedgerEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the site")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

    private static final List<String> WORKED = WorkedCase.all(Path.of("../examples")).stream()
            .map(worked -> TryPage.href(worked).replaceFirst(".*#", ""))
            .toList();

    private static final List<String> SCRIPTS =
            List.of("site.js", "trial.js", "cases.js", "form-en.js", "form-fi.js", "form-sv.js", "try.js");

    private static final Texts TEXTS = new Texts();

    private final Map<Path, Document> pages = new HashMap<>();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Site.write(Path.of("../examples"), Path.of("src/test/java/fi/clearance/docs/GuideTest.java"), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(folder.relativize(file), parse(file)));
        }
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, Document> own() {
        Map<Path, Document> own = new HashMap<>(pages);
        own.keySet().removeIf(page -> page.startsWith("api"));
        return own;
    }

    @Test
    @DisplayName("has no link that leads nowhere, and none that leads away")
    void links() {
        assertThat(own())
                .isNotEmpty()
                .allSatisfy((path, page) -> assertThat(page.select("a[href]"))
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(leads(path, link.attr("href")))
                                .as("%s on %s", link, path)
                                .isTrue()));
    }

    private boolean leads(Path from, String href) {
        String[] parts = href.split("#", 2);
        Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        Document target = pages.get(file);
        // The form opens the worked case that the address names.
        boolean isForm = parts[0].equals("try.html") && WORKED.contains(parts[parts.length - 1]);
        return target != null && (parts.length == 1 || isForm || target.getElementById(parts[1]) != null);
    }

    @Test
    @DisplayName("asks nothing of anybody: scripts and styles are its own, and there is no address in it")
    void selfContained() {
        assertThat(own()).allSatisfy((path, page) -> {
            assertThat(page.select("[src]").eachAttr("src"))
                    .allMatch(script -> SCRIPTS.contains(script.replaceFirst("^\\.\\./", "")));
            assertThat(page.select("link[href]").eachAttr("href"))
                    .allMatch(href -> href.endsWith("site.css") || href.equals("data:,"));
            assertThat(page.html()).doesNotContain("http:").doesNotContain("https:");
        });
    }

    @Test
    @DisplayName("names every place on a page once, and has one heading, one main part and a language on each")
    void wellFormed() {
        assertThat(own()).allSatisfy((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("html").attr("lang")).isIn("en", "fi", "sv");
            assertThat(page.select("a, label, summary, h2, h3").eachText()).doesNotContain("");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("shows every unit of both texts at its own place, in every language, with words of its own")
    void units(Language language) {
        for (Instrument instrument : List.of(Instrument.act(), Instrument.bulletin())) {
            for (Provision unit : instrument.units()) {
                Document page = page(language, AtlasIndex.page(unit));
                Element article = article(page, AtlasIndex.anchor(unit));
                unit.amendment()
                        .ifPresent(act -> assertThat(article.select(".fine").first())
                                .extracting(Element::text)
                                .asString()
                                .contains(act.citation()));
                assertThat(article.classNames().contains("judgement"))
                        .as("%s says whose judgement it is", unit)
                        .isEqualTo(!article.select(".matter").isEmpty());
                assertThat(article.select(".held").eachText())
                        .as("%s says how many cases hold it, if it has rules", unit)
                        .hasSize(TEXTS.entry(unit).rules().isEmpty() ? 0 : 1)
                        .allMatch(text -> text.matches(".*: [1-9][0-9]*"));
                assertThat(article.select(".unit a").text()).isEqualTo(unit.cite(language.locale()));
                assertThat(article.select("p:not(.fine)").eachText())
                        .as("%s in %s", unit, language)
                        .isNotEmpty();
            }
        }
        assertThat(page(language, "atlas.html").select("#units > li"))
                .hasSize(Instrument.act().units().size()
                        + Instrument.bulletin().units().size());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has words for exactly the units without a rule")
    void unitsWithoutRules(Language language) {
        ResourceBundle words = ResourceBundle.getBundle("fi.clearance.docs.units", language.locale());
        assertThat(words.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Ledger.ofTheAct(), Bulletin.ledger())
                        .flatMap(ledger -> ledger.entries().stream())
                        .filter(entry -> entry.rules().isEmpty())
                        .map(LedgerEntry::unit)
                        .map(Provision::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("shows every open question, with its options and the one that is recommended")
    void questions(Language language) {
        Document page = page(language, "questions.html");
        assertThat(Question.all()).allSatisfy(question -> {
            Element article = article(page, question.id());
            assertThat(article.select("ol li")).hasSize(question.options().size());
            assertThat(article.select("ol strong").text())
                    .isEqualTo(
                            language.words().option(question, question.options().get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("draws at least eight cases through time, and names the provisions that turn on each day that matters")
    void timelines(Language language) {
        List<Document> drawn = names(language).stream()
                .filter(name -> name.startsWith("case-"))
                .map(name -> page(language, name))
                .filter(page -> !page.select("figure svg").isEmpty())
                .toList();
        assertThat(drawn)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(page -> assertThat(page.select(".segments li:not(:first-child) .fine")
                                .eachText())
                        .allMatch(turns -> turns.contains("–")));
    }

    @Test
    @DisplayName("leads from the documentation of every rule and type to the units that they rest on, and back")
    void api() {
        Map<Path, Document> api = new HashMap<>(pages);
        api.keySet().removeIf(page -> !page.startsWith("api"));
        List<Element> toTheAtlas = api.values().stream()
                .flatMap(page -> page.select("a[href^=../][href*=/en/]").stream())
                .toList();
        assertThat(toTheAtlas).hasSizeGreaterThan(1_000);
        assertThat(api).allSatisfy((path, page) -> {
            assertThat(page.select("a[href^=../][href*=/en/]"))
                    .allSatisfy(link -> assertThat(leads(path, link.attr("href")))
                            .as("%s on %s", link, path)
                            .isTrue());
            assertThat(page.select("script[src], link[href]").outerHtml()).doesNotContain("http");
        });
        assertThat(page(Language.EN, "chapter-5.html").select("a[href^=../api/]"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("shows the code of its guides from the margin on")
    void snippets() {
        List<Element> code = pages.values().stream()
                .flatMap(page -> page.select("pre code.language-java").stream())
                .toList();
        assertThat(code)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.wholeText()).doesNotStartWith(" "));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has the same pages and the same words of its own in every language")
    void alike(Language language) {
        assertThat(names(language)).containsExactlyInAnyOrderElementsOf(names(Language.EN));
        assertThat(ResourceBundle.getBundle("fi.clearance.docs.site", language.locale())
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("fi.clearance.docs.site", Language.EN.locale())
                        .keySet());
    }

    private List<String> names(Language language) {
        return pages.keySet().stream()
                .filter(path -> path.startsWith(language.tag()))
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith("guide-"))
                .toList();
    }

    private static Element article(Document page, String place) {
        Element article = page.getElementById(place);
        if (article == null) {
            throw new AssertionError("no " + place + " on " + page.title());
        }
        return article;
    }

    private Document page(Language language, String name) {
        Document page = pages.get(Path.of(language.tag(), name));
        if (page == null) {
            throw new AssertionError("no page " + name + " in " + language);
        }
        return page;
    }
}
