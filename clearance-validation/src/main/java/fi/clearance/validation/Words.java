package fi.clearance.validation;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Instrument;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one language for what rules say, what they look at and what comes of it.
 *
 * <p>Reports and timelines are put together from these words; a screen or a form can use them one by one. They are
 * found by the names of rules, facts and questions, in the module that has the rule.
 */
public final class Words {

    private final Locale language;
    private final DateTimeFormatter days;
    private final ResourceBundle kernel;
    private final ResourceBundle questions;

    private Words(Locale wanted) {
        language = switch (wanted.getLanguage()) {
            case "fi", "sv" -> new Locale(wanted.getLanguage());
            default -> Locale.ENGLISH;
        };
        days = DateTimeFormatter.ofPattern(language == Locale.ENGLISH ? "d MMMM uuuu" : "d.M.uuuu", language);
        kernel = Bundles.of(Words.class, "texts", language);
        questions = Bundles.of(Words.class, "questions", language);
    }

    /**
     * Gives the words of a language.
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return its words
     */
    public static Words in(Locale language) {
        return new Words(language);
    }

    /** {@return the language of these words: Finnish, Swedish or English} */
    public Locale language() {
        return language;
    }

    /** A sentence or a word of the kernel. */
    String say(String key, Object... arguments) {
        return format(kernel.getString(key), arguments);
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return the day as it is written in this language, such as 1.6.2024 or 1 June 2024
     */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /**
     * Names a kind of outcome.
     *
     * @param kind the kind
     * @return its name, such as NOT MET
     */
    public String kind(OutcomeKind kind) {
        return say(kind.name());
    }

    /**
     * Says what a rule says.
     *
     * @param rule the rule
     * @return a sentence of our own, never one of the text
     * @throws java.util.MissingResourceException if the module of the rule has no words for it
     */
    public String rule(Rule<?> rule) {
        return topic(rule).getString(key((Enum<?>) rule));
    }

    /**
     * Says to what a rule applies.
     *
     * @param rule the rule
     * @return a sentence
     * @throws java.util.MissingResourceException if the module of the rule has no words for it
     */
    public String scope(Rule<?> rule) {
        return say("scope", topic(rule).getString(key((Enum<?>) rule) + ".scope"));
    }

    /** What the rule shows with a met or unmet outcome. */
    String shown(Rule<?> rule, Outcome outcome) {
        Object[] arguments = outcome.arguments().stream().map(this::argument).toArray();
        String key = key((Enum<?>) rule) + ".shown";
        // A duty shows its days; a rule that shows something else has words for it.
        return topic(rule).containsKey(key)
                ? format(topic(rule).getString(key), arguments)
                : say(outcome.kind() + (arguments.length > 2 ? ".late" : ".days"), arguments);
    }

    /**
     * Names a fact.
     *
     * @param rule a rule that looks at it
     * @param fact its path, as the rule or a gap names it
     * @return what it is called: by its whole path, or else by the longest end of it that has words of its own
     * @throws java.util.MissingResourceException if the module of the rule has no words for it
     */
    public String fact(Rule<?> rule, String fact) {
        ResourceBundle topic = topic(rule);
        String path = fact;
        while (!topic.containsKey("fact." + path) && path.contains(".")) {
            path = path.substring(path.indexOf('.') + 1);
        }
        return topic.getString("fact." + path);
    }

    /**
     * Says what is open.
     *
     * @param rule the rule that is open
     * @param gap what is open about it
     * @return what would settle it
     * @throws java.util.MissingResourceException if the module of the rule has no words for it
     */
    public String gap(Rule<?> rule, Gap gap) {
        if (gap instanceof Gap.Missing missing) {
            return say("gap.Missing", fact(rule, missing.fact()));
        }
        if (gap instanceof Gap.Unrecorded unrecorded) {
            Matter matter = unrecorded.matter();
            return say("gap.Unrecorded", term((Enum<?>) matter), decider(matter));
        }
        if (gap instanceof Gap.Open open) {
            return say("gap.Open", open.question().id(), question(open.question()));
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

    /**
     * Names a text.
     *
     * @param instrument the text
     * @return its name, number and day
     */
    public String title(Instrument instrument) {
        return say(instrument.status().name());
    }

    /**
     * Names those whom rules are addressed to.
     *
     * @param addressee whom a rule is addressed to
     * @return what they are called
     */
    public String addressee(Addressee addressee) {
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

    /**
     * Asks an open question.
     *
     * @param question the question
     * @return the question in words
     */
    public String question(Question question) {
        return questions.getString(question.id());
    }

    /**
     * Answers an open question.
     *
     * @param question the question
     * @param option the name of one of its options
     * @return the answer in words
     * @throws java.util.MissingResourceException if the question has no such option
     */
    public String option(Question question, String option) {
        return questions.getString(question.id() + "." + option);
    }

    String question(Question question, Readings readings) {
        String text = question(question);
        return readings.inForce(question)
                .map(option -> say("question", question.id(), text, option(question, option)))
                .orElseGet(() -> say("question.open", question.id(), text));
    }

    private String argument(Argument argument) {
        if (argument instanceof Argument.Day day) {
            return day(day.value());
        }
        if (argument instanceof Argument.Term term) {
            return term(term.value());
        }
        return String.valueOf(((Argument.Count) argument).value());
    }

    /**
     * Names a constant of the statute, such as a matter that is left to judgement or a source of data.
     *
     * @param constant the constant
     * @return what it is called
     * @throws java.util.MissingResourceException if there are no words for it
     */
    public String term(Enum<?> constant) {
        return Bundles.ofConstants(constant.getDeclaringClass(), language).getString(key(constant));
    }

    /**
     * Names whose judgement counts.
     *
     * @param matter the matter
     * @return the authority; where it is the one that makes the clearance, the competent authority
     */
    public String decider(Matter matter) {
        Authority bySupo = matter.decidedBy(Authority.SUPO);
        return bySupo == matter.decidedBy(Authority.DEFENCE_COMMAND) ? say(key(bySupo)) : say("competentAuthority");
    }

    private ResourceBundle topic(Rule<?> rule) {
        return Bundles.of(((Enum<?>) rule).getDeclaringClass(), "texts", language);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String format(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
