package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import fi.clearance.examples.CaseKind;
import fi.clearance.examples.WorkedCase;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.OutcomeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The case files as run: their facts, what the program answers, and how that runs through time. */
final class CasePages {

    private final Language language;

    CasePages(Language language) {
        this.language = language;
    }

    static String file(WorkedCase worked) {
        return "case-" + worked.kind().folder() + "-" + worked.name() + ".html";
    }

    List<Page> of(List<WorkedCase> cases) {
        return Stream.concat(Stream.of(index(cases)), cases.stream().map(this::page))
                .toList();
    }

    private Page index(List<WorkedCase> cases) {
        return Page.of(
                language,
                "cases.html",
                language.say("cases"),
                p(language.say("cases.lead")),
                all(
                        Stream.of(CaseKind.values()),
                        kind -> section(
                                h2(language.say("kind." + kind)),
                                ul(all(
                                        cases.stream().filter(worked -> worked.kind() == kind),
                                        worked -> li(
                                                a(worked.name()).withHref(file(worked)),
                                                span(" " + worked.about()).withLang("en")))))));
    }

    private Page page(WorkedCase worked) {
        return Page.of(
                language,
                file(worked),
                language.say("kind." + worked.kind()) + ": " + worked.name(),
                p(worked.about()).withLang("en"),
                p(a(language.say("try.this")).withHref(TryPage.href(worked))),
                all(worked.timeline().stream(), timeline -> new TimelinePicture(language, timeline).draw()),
                h2(language.say("says")),
                pre(worked.answer(language.locale())).attr("tabindex", "0"),
                h2(language.say("units")),
                p(all(
                        units(worked),
                        unit -> span(a(unit.cite(language.locale())).withHref(AtlasIndex.href(unit)), span(" ")))),
                details(
                        summary(language.say("caseFile")),
                        pre(code(json(worked))).attr("tabindex", "0")));
    }

    private static Stream<Provision> units(WorkedCase worked) {
        return worked.findings().stream()
                .filter(finding -> finding.outcome().kind() != OutcomeKind.NOT_APPLICABLE)
                .map(finding -> finding.rule().norm().provision())
                .distinct()
                .sorted();
    }

    private static String json(WorkedCase worked) {
        try {
            return Files.readString(worked.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
