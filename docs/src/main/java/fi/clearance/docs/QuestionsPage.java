package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import fi.clearance.docs.Flips.Flip;
import fi.clearance.validation.Question;
import fi.clearance.validation.Rule;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that the texts leave open, and how they are read. */
final class QuestionsPage {

    private final Language language;
    private final Texts texts;

    private final Flips flips;

    private QuestionsPage(Language language, Texts texts, Flips flips) {
        this.language = language;
        this.texts = texts;
        this.flips = flips;
    }

    static Page of(Language language, Texts texts, Flips flips) {
        QuestionsPage page = new QuestionsPage(language, texts, flips);
        return Page.of(
                language,
                "questions.html",
                language.say("questions"),
                p(language.say("questions.lead")),
                all(Question.all(), page::question));
    }

    private DomContent question(Question question) {
        List<String> options = question.options();
        return article(
                        h2(
                                a(question.id()).withHref("#" + question.id()),
                                span(" " + language.words().question(question))),
                        p(all(
                                        question.provisions(),
                                        unit -> span(
                                                a(unit.cite(language.locale())).withHref(AtlasIndex.href(unit)),
                                                span(" "))))
                                .withClass("fine"),
                        ol(all(
                                options,
                                option -> li(
                                        option.equals(options.get(0))
                                                ? strong(language.words().option(question, option))
                                                : span(language.words().option(question, option))))),
                        p(language.say(question.isSettledByDefault() ? "sure" : "unsure", question.confidence())),
                        p(language.say(texts.readings(question).isEmpty() ? "notCoded" : "coded")),
                        all(Stream.of(rules(question)).filter(found -> !found.isEmpty()), this::depends),
                        all(Stream.of(flips.of(question)).filter(found -> !found.isEmpty()), this::turned))
                .withId(question.id());
    }

    /** The units whose rules stand near the question, beside those that raise it. */
    private List<Rule<?>> rules(Question question) {
        return texts.rules().stream()
                .filter(rule -> rule.norm().nearby().contains(question))
                .toList();
    }

    private DomContent depends(List<Rule<?>> rules) {
        return p(
                text(language.say("near") + " "),
                all(
                        rules.stream().map(rule -> rule.norm().provision()).distinct(),
                        unit -> span(a(unit.cite(language.locale())).withHref(AtlasIndex.href(unit)), span(" "))));
    }

    private DomContent turned(List<Flip> found) {
        return div(
                p(language.say("flips")),
                ul(all(
                        found,
                        flip -> li(
                                a(flip.worked().name()).withHref(CasePages.file(flip.worked())),
                                text(": "
                                        + language.words()
                                                .option(
                                                        flip.reading().question(),
                                                        flip.reading().name()) + " → "),
                                span(flip.turned().stream()
                                        .map(finding -> finding.rule()
                                                        .norm()
                                                        .provision()
                                                        .cite(language.locale()) + " "
                                                + language.words()
                                                        .kind(finding.outcome().kind()))
                                        .distinct()
                                        .collect(Collectors.joining("; ")))))));
    }
}
