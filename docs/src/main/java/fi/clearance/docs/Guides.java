package fi.clearance.docs;

import static j2html.TagCreator.rawHtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The guides, in English; their code is taken from a test that runs it. */
final class Guides {

    private static final List<String> NAMES = List.of("integrate", "read", "volume", "not");
    private static final Pattern SNIPPET = Pattern.compile("(?m)^snippet (\\w+)$");
    private static final Pattern HEADING = Pattern.compile("\\A# (.+)\\R");

    private final String tests;

    /** Takes the test from which the snippets come. */
    Guides(Path test) throws IOException {
        tests = Files.readString(test);
    }

    List<Page> pages() {
        return NAMES.stream().map(this::page).toList();
    }

    private Page page(String name) {
        String text = read("guides/" + name + ".md");
        Matcher heading = HEADING.matcher(text);
        if (!heading.find()) {
            throw new IllegalStateException("the guide " + name + " has no heading");
        }
        String markdown = SNIPPET.matcher(text.substring(heading.end()))
                .replaceAll(match -> Matcher.quoteReplacement(snippet(match)));
        var extensions = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
        return Page.of(Language.EN, "guide-" + name + ".html", heading.group(1), rawHtml(html));
    }

    private String snippet(MatchResult match) {
        String name = match.group(1);
        Matcher region = Pattern.compile("(?s) *// snippet " + name + "\\R(.*?) *// end\\R")
                .matcher(tests);
        if (!region.find()) {
            throw new IllegalStateException("no test has the snippet " + name);
        }
        return "```java\n" + region.group(1).stripTrailing().stripIndent() + "\n```";
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Guides.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
