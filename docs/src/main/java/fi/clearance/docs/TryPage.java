package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.WriterConfig;
import fi.clearance.examples.CaseKind;
import fi.clearance.examples.WorkedCase;
import j2html.tags.specialized.SelectTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The page on which a reader fills in a case, and the scripts it needs. */
final class TryPage {

    /** The words that the script of the page puts in. */
    private static final List<String> WORDS = List.of(
            "unknown",
            "add",
            "remove",
            "notDone",
            "onDay",
            "act",
            "health",
            "needed",
            "refused",
            "recommended",
            "stillOpen",
            "noQuestions");

    private TryPage() {}

    static Page of(Language language, List<WorkedCase> cases) {
        return Page.of(
                        language,
                        "try.html",
                        language.say("try"),
                        p(language.say("try.lead")),
                        noscript(p(language.say("try.noscript"))),
                        div(
                                        form(
                                                        fieldset(
                                                                legend(language.say("try.start")),
                                                                label(text(language.say("try.kind")), kinds(language)),
                                                                label(
                                                                        text(language.say("try.case")),
                                                                        worked(language, cases)),
                                                                button(language.say("try.clear"))
                                                                        .withType("button")
                                                                        .withId("clear")),
                                                        p(a(language.say("try.toAnswer"))
                                                                .withHref("#answered")),
                                                        div().withId("facts"))
                                                .withId("case"),
                                        section(
                                                        h2(language.say("says")).withId("answered"),
                                                        p().withId("state").attr("role", "status"),
                                                        figure().withId("picture"),
                                                        ol().withId("segments").withClass("segments"),
                                                        pre().withId("answer").attr("tabindex", "0"),
                                                        h3(language.say("units")),
                                                        p().withId("mattered"),
                                                        h3(language.say("try.readings")),
                                                        div().withId("readings"))
                                                .attr("tabindex", "0")
                                                .attr("aria-labelledby", "answered"))
                                .withClass("try"),
                        section(
                                h2(language.say("caseFile")),
                                p(language.say("try.file")),
                                pre().withId("file").attr("tabindex", "0")))
                .with("trial.js", "cases.js", "form-" + language.tag() + ".js", "try.js");
    }

    private static SelectTag kinds(Language language) {
        return select(all(
                        Stream.of(CaseKind.values()),
                        kind -> option(language.say("kind." + kind)).withValue(kind.name())))
                .withId("kind");
    }

    private static SelectTag worked(Language language, List<WorkedCase> cases) {
        return select(
                        option(language.say("try.own")).withValue(""),
                        all(cases, it -> option(it.name()).withValue(key(it)).attr("data-kind", it.kind())))
                .withId("worked");
    }

    /** The address of the page with a worked case in it. */
    static String href(WorkedCase worked) {
        return "try.html#" + key(worked);
    }

    private static String key(WorkedCase worked) {
        return worked.kind() + "." + worked.name();
    }

    /** The script that holds the form in a language, and the words around it. */
    static String script(Language language, Texts texts) {
        JsonObject words = new JsonObject();
        WORDS.forEach(word -> words.add(word, language.say("try." + word)));
        return constant("FORM", Form.of(language, texts).add("words", words).add("language", language.tag()));
    }

    /** The script that holds the worked cases. */
    static String cases(List<WorkedCase> cases) {
        JsonObject files = new JsonObject();
        cases.forEach(it ->
                files.add(key(it), Json.object().add("kind", it.kind().name()).add("facts", Json.parse(json(it)))));
        return constant("CASES", files);
    }

    private static String constant(String name, JsonObject value) {
        return "'use strict';\nconst " + name + " = " + value.toString(WriterConfig.MINIMAL) + ";\n";
    }

    private static String json(WorkedCase worked) {
        try {
            return Files.readString(worked.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
