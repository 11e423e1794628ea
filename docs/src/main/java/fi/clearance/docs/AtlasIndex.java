package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Question;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All units on one page, to be filtered by what the atlas answers, by chapter, by modality and by question. */
final class AtlasIndex {

    private final Language language;
    private final Texts texts;

    AtlasIndex(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The page on which a unit stands. */
    static String page(Provision unit) {
        return unit.chapter() == 0 ? "bulletin.html" : "chapter-" + unit.chapter() + ".html";
    }

    /** The place of a unit on its page: its identifier in legislation, or the number of a passage. */
    static String anchor(Provision unit) {
        return unit.eId().isEmpty() ? unit.id() : unit.eId();
    }

    static String href(Provision unit) {
        return page(unit) + "#" + anchor(unit);
    }

    Page page() {
        List<Provision> units =
                texts.instruments().stream().flatMap(it -> it.units().stream()).toList();
        return Page.of(
                language,
                "atlas.html",
                language.say("atlas"),
                p(language.say("atlas.lead")),
                totals(),
                filters(units),
                p().withId("shown").attr("role", "status").attr("data-text", language.say("shown")),
                ol(all(units, this::row)).withId("units"));
    }

    private DomContent totals() {
        return table(
                        thead(tr(
                                th(language.say("answer")).attr("scope", "col"),
                                all(
                                        texts.instruments(),
                                        it -> th(language.say("instrument." + it.status()))
                                                .attr("scope", "col")),
                                th(language.say("answer.means")).attr("scope", "col"))),
                        tbody(all(
                                Stream.of(Answer.values()),
                                answer -> tr(
                                        th(span(language.say("answer." + answer))
                                                        .withClass("tag " + answer.style()))
                                                .attr("scope", "row"),
                                        all(texts.instruments(), it -> td(String.valueOf(count(it, answer)))),
                                        td(language.say("answer." + answer + ".means"))))))
                .withClass("totals");
    }

    private long count(Instrument instrument, Answer answer) {
        return instrument.units().stream()
                .filter(unit -> Answer.of(texts, unit) == answer)
                .count();
    }

    private DomContent filters(List<Provision> units) {
        return form(fieldset(
                        legend(language.say("filter")),
                        choice("answer", Stream.of(Answer.values()), Answer::style, it -> language.say("answer." + it)),
                        choice(
                                "chapter",
                                units.stream()
                                        .map(Provision::chapter)
                                        .distinct()
                                        .sorted(),
                                String::valueOf,
                                chapter -> chapter == 0
                                        ? language.say("instrument.GUIDANCE")
                                        : language.say("chapter", chapter)),
                        choice(
                                "modality",
                                Stream.of(Modality.values()),
                                AtlasIndex::style,
                                it -> language.say("modality." + it)),
                        choice("question", Question.all().stream(), Question::id, Question::id),
                        label(
                                text(language.say("search")),
                                input().withType("search").withName("search"))))
                .withId("filters");
    }

    private <T> DomContent choice(String name, Stream<T> values, Function<T, String> value, Function<T, String> words) {
        return label(
                text(language.say("filter." + name)),
                select(
                                option(language.say("all")).withValue(""),
                                all(values, it -> option(words.apply(it)).withValue(value.apply(it))))
                        .withName(name));
    }

    private DomContent row(Provision unit) {
        Answer answer = Answer.of(texts, unit);
        String modalities = texts.rules(unit).stream()
                .map(rule -> style(rule.norm().modality()))
                .distinct()
                .collect(Collectors.joining(" "));
        String questions = texts.questions(unit).stream().map(Question::id).collect(Collectors.joining(" "));
        return li(
                        a(unit.cite(language.locale())).withHref(href(unit)),
                        span(" "),
                        span(language.say("answer." + answer)).withClass("tag " + answer.style()),
                        span(" " + firstWords(unit)))
                .attr("data-answer", answer.style())
                .attr("data-chapter", unit.chapter())
                .attr("data-modality", modalities)
                .attr("data-question", questions);
    }

    private String firstWords(Provision unit) {
        return texts.rules(unit).stream()
                .findFirst()
                .map(rule -> language.words().rule(rule))
                .or(() -> language.unit(unit.id()))
                .orElse("");
    }

    private static String style(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }
}
