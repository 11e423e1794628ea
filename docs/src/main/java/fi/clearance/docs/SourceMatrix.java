package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataUseRule;
import fi.clearance.validation.data.DataValidators;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which source is open at which level, as the rules on sources say of a datum of which nothing else is known. */
final class SourceMatrix {

    private static final List<Level> LEVELS = List.of(Level.CONCISE, Level.STANDARD, Level.COMPREHENSIVE);

    private static final LocalDate DAY = Texts.latestWording();

    private final Language language;

    private SourceMatrix(Language language) {
        this.language = language;
    }

    static Page of(Language language) {
        SourceMatrix matrix = new SourceMatrix(language);
        return Page.of(
                language,
                "sources.html",
                language.say("sources"),
                p(language.say("sources.lead", language.words().day(DAY))),
                table(
                        thead(tr(
                                th(language.say("source")).attr("scope", "col"),
                                all(
                                        LEVELS,
                                        level -> th(language.say("level." + level))
                                                .attr("scope", "col")))),
                        tbody(all(Stream.of(DataSource.values()), matrix::row))));
    }

    private DomContent row(DataSource source) {
        Provision unit = source.provision();
        return tr(
                th(
                                span(language.words().term(source) + " "),
                                a(unit.cite(language.locale())).withHref(AtlasIndex.href(unit)))
                        .attr("scope", "row"),
                all(LEVELS, level -> td(cell(source, level))));
    }

    private DomContent cell(DataSource source, Level level) {
        DataUse use = new DataUse(
                Person.builder().build(),
                PersonnelClearance.builder()
                        .level(level)
                        .authority(Authority.SUPO)
                        .build(),
                Datum.builder().source(source).about(Topic.OTHER).build());
        Report report = DataValidators.DATA_USE.validate(use, Setting.on(DAY));
        List<Finding> onSources = report.findings().stream()
                .filter(finding -> !(finding.rule() instanceof DataUseRule))
                .toList();
        OutcomeKind kind = onSources.stream()
                .map(finding -> finding.outcome().kind())
                .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier);
        List<Provision> because = onSources.stream()
                .filter(finding -> finding.outcome().kind() == kind)
                .map(finding -> finding.rule().norm().provision())
                .distinct()
                .toList();
        return span(
                span(language.say("open." + kind)).withClass("tag " + style(kind)),
                span(" "),
                all(
                        kind.compareTo(OutcomeKind.DISCRETION) <= 0 ? because : List.<Provision>of(),
                        unit -> span(a(unit.cite(language.locale())).withHref(AtlasIndex.href(unit)), span(" "))));
    }

    private static String style(OutcomeKind kind) {
        return switch (kind) {
            case NOT_MET -> "not-met";
            case UNDETERMINED, DISCRETION -> "discretion";
            case OUTSTANDING, MET, NOT_APPLICABLE -> "met";
        };
    }
}
