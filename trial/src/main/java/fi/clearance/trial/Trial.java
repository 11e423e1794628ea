package fi.clearance.trial;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.ParseException;
import fi.clearance.examples.CaseDocument;
import fi.clearance.examples.CaseKind;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Timeline;
import fi.clearance.validation.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.jso.JSExport;

/** What the page calls. */
public final class Trial {

    private Trial() {}

    /**
     * Answers a case.
     *
     * @param kind what the case is about: the name of a {@link CaseKind}
     * @param facts the case as a file of that kind has it, in JSON
     * @param language {@code en}, {@code fi} or {@code sv}
     * @return in JSON, either {@code refused} with the field that is wrong and why, or {@code text} with what the
     *     program prints, {@code units} that mattered, {@code questions} on which that rests or that are open, and
     *     {@code timeline}
     */
    @JSExport
    public static String answer(String kind, String facts, String language) {
        try {
            CaseDocument document =
                    (CaseDocument) Values.read(CaseKind.valueOf(kind).type(), Json.parse(facts));
            return answer(document, new Locale(language)).toString();
        } catch (RefusedException e) {
            return refused(e.path(), e.reason());
        } catch (IllegalArgumentException | ParseException e) {
            return refused("", String.valueOf(e.getMessage()));
        }
    }

    private static String refused(String path, String reason) {
        return Json.object()
                .add("refused", Json.object().add("path", path).add("reason", reason))
                .toString();
    }

    private static JsonObject answer(CaseDocument document, Locale language) {
        Readings readings = document.chosenReadings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.answer(readings, language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<Finding> findings = document.findings(readings);
        return Json.object()
                .add("text", bytes.toString(StandardCharsets.UTF_8))
                .add("units", units(findings, language))
                .add("questions", questions(findings))
                .add(
                        "timeline",
                        document.timeline(readings)
                                .map(timeline -> timeline(timeline, Words.in(language)))
                                .orElse(Json.array().asArray()));
    }

    private static JsonArray units(List<Finding> findings, Locale language) {
        JsonArray units = new JsonArray();
        findings.stream()
                .filter(finding -> finding.outcome().kind() != OutcomeKind.NOT_APPLICABLE)
                .map(finding -> finding.rule().norm().provision())
                .distinct()
                .sorted()
                .forEach(unit -> units.add(unit(unit, language)));
        return units;
    }

    private static JsonObject unit(Provision unit, Locale language) {
        return Json.object()
                .add("id", unit.id())
                .add("eId", unit.eId())
                .add("chapter", unit.chapter())
                .add("cite", unit.cite(language));
    }

    private static JsonArray questions(List<Finding> findings) {
        JsonArray questions = new JsonArray();
        findings.stream()
                .flatMap(finding -> Stream.concat(
                        finding.questions().stream(),
                        finding.outcome().gaps().stream()
                                .filter(gap -> gap instanceof Gap.Open)
                                .map(gap -> ((Gap.Open) gap).question())))
                .map(Question::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(questions::add);
        return questions;
    }

    private static JsonArray timeline(Timeline timeline, Words words) {
        JsonArray segments = new JsonArray();
        for (int i = 0; i < timeline.segments().size(); i++) {
            Timeline.Segment segment = timeline.segments().get(i);
            segments.add(Json.object()
                    .add("turns", String.join("; ", Turns.at(timeline, i, words)))
                    .add("from", segment.from().toString())
                    .add("to", segment.to().toString())
                    .add("days", words.day(segment.from()) + " – " + words.day(segment.to()))
                    .add("kind", segment.verdict().name())
                    .add("words", words.kind(segment.verdict())));
        }
        return segments;
    }
}
