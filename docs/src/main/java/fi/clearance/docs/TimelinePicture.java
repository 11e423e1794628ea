package fi.clearance.docs;

import static fi.clearance.docs.Html.all;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import fi.clearance.trial.Turns;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Timeline.Segment;
import j2html.tags.DomContent;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A timeline as a bar of segments, each as long as its days, with the days on which something changes in words. */
final class TimelinePicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 40;

    private final Language language;
    private final Timeline timeline;
    private final List<Segment> segments;

    TimelinePicture(Language language, Timeline timeline) {
        this.language = language;
        this.timeline = timeline;
        segments = timeline.segments();
    }

    DomContent draw() {
        String title = language.say("timeline");
        return figure(
                tag("svg")
                        .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                        .attr("preserveAspectRatio", "none")
                        .attr("role", "img")
                        .attr("aria-label", title)
                        .with(all(segments, this::bar)),
                figcaption(title),
                ol(all(
                                segments,
                                segment -> li(
                                        span(language.words().kind(segment.verdict()))
                                                .withClass("tag " + style(segment)),
                                        span(" " + words(segment)),
                                        span(turns(segment)).withClass("fine"))))
                        .withClass("segments"));
    }

    /** Which provisions come out otherwise from this stretch on. */
    private String turns(Segment segment) {
        List<String> turns = Turns.at(timeline, segments.indexOf(segment), language.words());
        return turns.isEmpty() ? "" : " – " + String.join("; ", turns);
    }

    private DomContent bar(Segment segment) {
        double all = days(segments.get(0), segments.get(segments.size() - 1));
        double start = ChronoUnit.DAYS.between(segments.get(0).from(), segment.from()) / all * WIDTH;
        return tag("rect")
                .attr("x", number(start))
                .attr("y", "0")
                .attr("width", number(Math.max(days(segment, segment) / all * WIDTH, 2)))
                .attr("height", HEIGHT)
                .attr("class", style(segment))
                .with(tag("title")
                        .withText(words(segment) + ": " + language.words().kind(segment.verdict())));
    }

    private static double days(Segment first, Segment last) {
        return ChronoUnit.DAYS.between(first.from(), last.to()) + 1.0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private String words(Segment segment) {
        return language.words().day(segment.from()) + " – " + language.words().day(segment.to());
    }

    private static String style(Segment segment) {
        return segment.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
