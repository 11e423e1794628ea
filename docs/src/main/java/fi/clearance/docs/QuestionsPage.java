package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import fi.clearance.validation.Question;
import j2html.tags.DomContent;
import java.util.List;

/** The questions that the texts leave open, and how they are read. */
final class QuestionsPage {

    private final Language language;
    private final Texts texts;

    private QuestionsPage(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    static Page of(Language language, Texts texts) {
        QuestionsPage page = new QuestionsPage(language, texts);
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
                        p(language.say(texts.isCoded(question) ? "coded" : "notCoded")))
                .withId(question.id());
    }
}
