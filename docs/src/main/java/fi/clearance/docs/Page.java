package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the site.
 *
 * @param language its language
 * @param name the name of its file in the folder of the language
 * @param heading what it is called
 * @param content what it shows
 * @param scripts the scripts of its own, in their order
 */
record Page(Language language, String name, String heading, List<DomContent> content, List<String> scripts) {

    private static final List<String> SECTIONS = List.of("atlas", "sources", "cycles", "questions", "cases", "try");

    static Page of(Language language, String name, String heading, DomContent... content) {
        return new Page(language, name, heading, List.of(content), List.of());
    }

    /** The same page with scripts of its own, which lie beside those of the site. */
    Page with(String... own) {
        return new Page(language, name, heading, content, List.of(own));
    }

    String path() {
        return language.tag() + "/" + name;
    }

    String render() {
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(heading + " – " + language.say("site")),
                                link().withRel("icon").withHref("data:,"),
                                link().withRel("stylesheet").withHref("../site.css")),
                        body(
                                a(language.say("skip")).withHref("#main").withClass("skip"),
                                header(
                                        nav(all(SECTIONS, this::section))
                                                .attr("aria-label", language.say("navigation")),
                                        nav(all(Stream.of(Language.values()), this::translation))
                                                .attr("aria-label", language.say("languages"))),
                                main(h1(heading), all(content, tag -> tag)).withId("main"),
                                footer(p(language.say("noAdvice"))),
                                script().withSrc("../site.js"),
                                all(scripts, own -> script().withSrc("../" + own))))
                .withLang(language.tag()));
    }

    private DomContent section(String section) {
        var link = a(language.say(section)).withHref(section + ".html");
        return name.equals(section + ".html") ? link.attr("aria-current", "page") : link;
    }

    /** Guides are in English only; from them the other languages lead to their atlas. */
    private DomContent translation(Language other) {
        String target = name.startsWith("guide-") ? "atlas.html" : name;
        return other == language
                ? span(other.title()).withLang(other.tag()).attr("aria-current", "true")
                : a(other.title())
                        .withHref("../" + other.tag() + "/" + target)
                        .withLang(other.tag())
                        .attr("hreflang", other.tag());
    }
}
