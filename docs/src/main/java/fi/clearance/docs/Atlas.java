package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import fi.clearance.examples.WorkedCase;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Amendment;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Rule;
import j2html.tags.DomContent;
import j2html.tags.specialized.DdTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every unit of both texts, in order: what the program makes of it, and from where it has that. */
final class Atlas {

    private final Language language;
    private final Texts texts;
    private final List<WorkedCase> cases;
    private final HeldUnits held;

    Atlas(Language language, Texts texts, List<WorkedCase> cases, HeldUnits held) {
        this.language = language;
        this.texts = texts;
        this.cases = cases;
        this.held = held;
    }

    /** The index and one page for each chapter of the Act and for the bulletin. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new AtlasIndex(language, texts).page());
        for (Instrument instrument : texts.instruments()) {
            Map<Integer, List<Provision>> chapters = instrument.units().stream()
                    .collect(Collectors.groupingBy(Provision::chapter, TreeMap::new, Collectors.toList()));
            chapters.forEach((chapter, units) -> pages.add(chapter(instrument, chapter, units)));
        }
        return pages;
    }

    private Page chapter(Instrument instrument, int chapter, List<Provision> units) {
        String heading = chapter == 0
                ? language.words().title(instrument)
                : language.say("chapter", chapter) + " – " + language.words().title(instrument);
        return Page.of(
                language,
                AtlasIndex.page(units.get(0)),
                heading,
                all(
                        units.stream()
                                .collect(Collectors.groupingBy(Provision::section, TreeMap::new, Collectors.toList()))
                                .entrySet(),
                        entry -> section(
                                all(
                                        Stream.of(entry.getKey())
                                                .filter(it -> !it.heading().isEmpty()),
                                        Atlas::heading),
                                all(entry.getValue(), this::unit))));
    }

    /** The heading of a section is official, and in Finnish only. */
    private static DomContent heading(Provision section) {
        return h2(
                        span(section.cite(Language.FI.locale())),
                        span(" " + section.heading()).withLang("fi"))
                .withId(section.eId());
    }

    private DomContent unit(Provision unit) {
        Answer answer = Answer.of(texts, unit);
        return article(
                        (unit.section().heading().isEmpty() ? h2() : h3())
                                .with(
                                        a(unit.cite(language.locale())).withHref("#" + AtlasIndex.anchor(unit)),
                                        span(language.say("answer." + answer)).withClass("tag " + answer.style()))
                                .withClass("unit"),
                        p(inForce(unit)).withClass("fine"),
                        all(language.unit(unit.id()).stream(), sentence -> p(sentence)),
                        all(texts.matters(unit), this::matter),
                        all(texts.rules(unit), this::rule),
                        all(Stream.of(texts.questions(unit)).filter(found -> !found.isEmpty()), this::questions),
                        all(Stream.of(casesOf(unit)).filter(found -> !found.isEmpty()), this::casesFound),
                        all(
                                held.cases(unit).stream(),
                                number -> p(language.say("held", number)).withClass("fine held")),
                        all(Stream.of(texts.entry(unit).types()).filter(found -> !found.isEmpty()), this::types))
                .withId(AtlasIndex.anchor(unit))
                .withClass(answer.style());
    }

    /** Guidance is published; only law comes into force. */
    private String inForce(Provision unit) {
        String since = language.words().day(unit.inForceSince());
        if (unit.isRepealed()) {
            return language.say(
                    "repealed", since, unit.amendment().map(Amendment::citation).orElse(""));
        }
        if (unit.kind() == Provision.Kind.PASSAGE) {
            return language.say("published", since);
        }
        return unit.amendment()
                .map(Amendment::citation)
                .map(act -> language.say("since.amended", since, act))
                .orElseGet(() -> language.say("since", since));
    }

    private DomContent matter(Matter matter) {
        return p(language.say(
                        "left",
                        language.words().decider(matter),
                        language.words().term((Enum<?>) matter)))
                .withClass("matter");
    }

    private DomContent rule(Rule<?> rule) {
        List<String> facts = rule.norm().check().facts();
        return div(
                        p(language.words().rule(rule)),
                        p(language.words().scope(rule)).withClass("fine"),
                        details(
                                summary(language.say("modality." + rule.norm().modality())
                                        + " "
                                        + rule.norm().id()),
                                dl(
                                        dt(language.say("facts")),
                                        facts(rule, facts),
                                        dt(language.say("outcomes")),
                                        dd(outcomes(rule)),
                                        all(
                                                rule.norm().addressee().stream(),
                                                who -> join(
                                                        dt(language.say("addressee")),
                                                        dd(language.words().addressee(who)))),
                                        dt(language.say("code")),
                                        dd(a(code(constant(rule))).withHref(api(rule))))))
                .withClass("rule");
    }

    private DdTag facts(Rule<?> rule, List<String> facts) {
        return facts.isEmpty()
                ? dd(language.say("none"))
                : dd(ul(all(
                        facts.stream()
                                .map(fact -> language.words().fact(rule, fact))
                                .distinct(),
                        fact -> li(fact))));
    }

    /** Only a duty can be outstanding, and only what asks for a judgement can be left to it. */
    private String outcomes(Rule<?> rule) {
        boolean duty = rule.norm().check().isDuty();
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind != OutcomeKind.OUTSTANDING || duty)
                .filter(kind -> kind != OutcomeKind.DISCRETION || Texts.isJudged(rule))
                .map(language.words()::kind)
                .collect(Collectors.joining(", "));
    }

    private static String constant(Rule<?> rule) {
        return rule.getClass().getSimpleName() + "." + rule.name();
    }

    private static String api(Rule<?> rule) {
        return Api.href(rule.getClass().getName()) + "#" + rule.name();
    }

    private DomContent questions(List<Question> questions) {
        return div(
                p(language.say("open")),
                ul(all(
                        questions,
                        question -> li(
                                a(question.id()).withHref("questions.html#" + question.id()),
                                span(" " + language.words().question(question))))));
    }

    private DomContent casesFound(Map<WorkedCase, OutcomeKind> found) {
        return div(
                p(language.say("decidedIn")),
                ul(all(
                        found.entrySet(),
                        entry -> li(
                                a(entry.getKey().name()).withHref(CasePages.file(entry.getKey())),
                                span(": " + language.words().kind(entry.getValue()))))));
    }

    /** The cases in which a rule of the unit applied, with the weightiest outcome. */
    private Map<WorkedCase, OutcomeKind> casesOf(Provision unit) {
        List<Rule<?>> rules = texts.rules(unit);
        Map<WorkedCase, OutcomeKind> found = new LinkedHashMap<>();
        for (WorkedCase worked : cases) {
            Optional<OutcomeKind> weightiest = worked.findings().stream()
                    .filter(finding -> rules.contains(finding.rule()))
                    .map(Finding::outcome)
                    .map(outcome -> outcome.kind())
                    .filter(kind -> kind != OutcomeKind.NOT_APPLICABLE)
                    .reduce(OutcomeKind::weightier);
            weightiest.ifPresent(kind -> found.put(worked, kind));
        }
        return found;
    }

    private DomContent types(List<String> types) {
        return p(
                        span(language.say("types") + " "),
                        all(
                                types,
                                type -> join(
                                        a(code(type.substring(type.lastIndexOf('.') + 1)
                                                        .replace('$', '.')))
                                                .withHref(Api.href(type)),
                                        " ")))
                .withClass("fine");
    }
}
