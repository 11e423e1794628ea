package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.a;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import fi.clearance.docs.LifeCycle.Move;
import fi.clearance.model.statute.Provision;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The life cycle of a clearance as a picture, and each move in words. */
final class LifeCyclePage {

    private final Language language;
    private final ResourceBundle events;

    private LifeCyclePage(Language language) {
        this.language = language;
        events = ResourceBundle.getBundle("fi.clearance.examples.follow", language.locale());
    }

    static Page of(Language language) {
        LifeCyclePage page = new LifeCyclePage(language);
        return Page.of(
                language,
                "cycles.html",
                language.say("cycles"),
                p(language.say("cycles.lead")),
                page.cycle(language.say("cycles.clearance"), LifeCycle.ofClearance()),
                page.cycle(language.say("cycles.certificate"), LifeCycle.ofCertificate()));
    }

    private DomContent cycle(String title, List<Move> moves) {
        return section(
                h2(title),
                figure(new CyclePicture(moves, this::name).draw(title), figcaption(language.say("cycles.caption"))),
                ol(all(moves, this::move)));
    }

    private String name(Enum<?> status) {
        return language.say(status.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + status);
    }

    private DomContent move(Move move) {
        return li(
                text(name(move.from()) + " → " + name(move.to()) + ": "
                        + events.getString(move.event().name()) + " "),
                span(link(move.event().provision())));
    }

    private DomContent link(Provision provision) {
        return a(provision.cite(language.locale())).withHref(AtlasIndex.href(provision));
    }
}
