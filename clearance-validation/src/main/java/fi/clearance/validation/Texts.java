package fi.clearance.validation;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Instrument;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language, found by the names of enum constants and facts. */
final class Texts {

    private final Locale language;
    private final DateTimeFormatter days;
    private final ResourceBundle kernel;
    private final ResourceBundle questions;

    /** Finnish and Swedish have words of their own; every other language gets the English ones. */
    Texts(Locale wanted) {
        language = switch (wanted.getLanguage()) {
            case "fi", "sv" -> Locale.forLanguageTag(wanted.getLanguage());
            default -> Locale.ENGLISH;
        };
        days = DateTimeFormatter.ofPattern(language == Locale.ENGLISH ? "d MMMM uuuu" : "d.M.uuuu", language);
        kernel = ResourceBundle.getBundle("fi.clearance.validation.texts", language);
        questions = ResourceBundle.getBundle("fi.clearance.validation.questions", language);
    }

    Locale language() {
        return language;
    }

    /** A sentence or a word of the kernel. */
    String say(String key, Object... arguments) {
        return format(kernel.getString(key), arguments);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String kind(OutcomeKind kind) {
        return say(kind.name());
    }

    /** What the rule says. */
    String rule(Rule<?> rule) {
        return topic(rule).getString(key((Enum<?>) rule));
    }

    /** When the rule applies. */
    String scope(Rule<?> rule) {
        return say("scope", topic(rule).getString(key((Enum<?>) rule) + ".scope"));
    }

    /** What the rule shows with a met or unmet outcome. */
    String shown(Rule<?> rule, Outcome outcome) {
        Object[] arguments = outcome.arguments().stream()
                .map(argument -> argument(rule, argument))
                .toArray();
        String key = key((Enum<?>) rule) + ".shown";
        // A duty shows its days; a rule that shows something else has words for it.
        return topic(rule).containsKey(key)
                ? format(topic(rule).getString(key), arguments)
                : say(outcome.kind() + (arguments.length > 2 ? ".late" : ".days"), arguments);
    }

    /** What a fact is called: by its whole path, or else by the longest end of it that has words of its own. */
    String fact(Rule<?> rule, String fact) {
        ResourceBundle topic = topic(rule);
        String path = fact;
        while (!topic.containsKey("fact." + path) && path.contains(".")) {
            path = path.substring(path.indexOf('.') + 1);
        }
        return topic.getString("fact." + path);
    }

    String gap(Rule<?> rule, Gap gap) {
        if (gap instanceof Gap.Missing missing) {
            return say("gap.Missing", fact(rule, missing.fact()));
        }
        if (gap instanceof Gap.Unrecorded unrecorded) {
            Matter matter = unrecorded.matter();
            return say("gap.Unrecorded", topic(rule).getString(key((Enum<?>) matter)), decider(matter));
        }
        if (gap instanceof Gap.Open open) {
            return say(
                    "gap.Open",
                    open.question().id(),
                    questions.getString(open.question().id()));
        }
        Gap.WordingNotHeld notHeld = (Gap.WordingNotHeld) gap;
        return say(
                "gap.WordingNotHeld",
                notHeld.provision().cite(language),
                day(notHeld.provision().inForceSince()));
    }

    /** What an outcome means for a norm of its kind; guidance makes nothing unlawful, and its words say so. */
    String meaning(Norm<?> norm, OutcomeKind kind) {
        boolean guidance = norm.provision().instrument().status() == Instrument.Status.GUIDANCE;
        return say(
                (guidance ? Instrument.Status.GUIDANCE.name() : norm.modality().name()) + "." + kind);
    }

    /** The name of a text. */
    String title(Instrument instrument) {
        return say(instrument.status().name());
    }

    String addressee(Addressee addressee) {
        return say(key(addressee));
    }

    String duty(StandingDuty duty) {
        Rule<?> rule = duty.finding().rule();
        String key = duty.due()
                .map(day -> duty.isOverdue() ? "duty.overdue" : "duty.due")
                .orElse("duty.open");
        return say(
                key,
                day(duty.due().orElse(duty.since())),
                addressee(duty.by()),
                rule(rule),
                rule.norm().provision().cite(language));
    }

    String question(Question question, Readings readings) {
        String text = questions.getString(question.id());
        return readings.inForce(question)
                .map(option -> say("question", question.id(), text, questions.getString(question.id() + "." + option)))
                .orElseGet(() -> say("question.open", question.id(), text));
    }

    private String argument(Rule<?> rule, Argument argument) {
        if (argument instanceof Argument.Day day) {
            return day(day.value());
        }
        if (argument instanceof Argument.Term term) {
            return topic(rule).getString(key(term.value()));
        }
        return String.valueOf(((Argument.Count) argument).value());
    }

    private String decider(Matter matter) {
        Authority bySupo = matter.decidedBy(Authority.SUPO);
        return bySupo == matter.decidedBy(Authority.DEFENCE_COMMAND) ? say(key(bySupo)) : say("competentAuthority");
    }

    private ResourceBundle topic(Rule<?> rule) {
        Class<?> topic = ((Enum<?>) rule).getDeclaringClass();
        return ResourceBundle.getBundle(topic.getPackageName() + ".texts", language, topic.getModule());
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String format(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
