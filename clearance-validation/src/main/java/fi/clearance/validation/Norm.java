package fi.clearance.validation;

import fi.clearance.model.statute.Provision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The content of a rule: which provision says what, as what kind of norm, and how it is assessed.
 *
 * @param id the provision, with a suffix after a slash where one provision holds several rules; never used again for
 *     another rule
 * @param provision the provision the rule rests on
 * @param modality what kind of norm it is
 * @param check how it is assessed
 * @param claim to which facts the rule is put as a question at all, whatever the wording on the day. A closed list is
 *     asked only about the point under which a datum is claimed: another point, however it was once worded, cannot take
 *     away what this one gives
 * @param leansOn the other provisions whose wording the answer rests on, for given facts
 * @param shown the days, numbers and terms that a met or unmet outcome shows
 * @param nearby questions with one coded reading that touch the rule
 * @param addressee whom the rule is addressed to; every rule that makes a duty says so
 * @param <T> what is validated
 */
public record Norm<T>(
        String id,
        Provision provision,
        Modality modality,
        Check<T> check,
        Predicate<T> claim,
        Function<T, List<Provision>> leansOn,
        Function<T, List<Argument>> shown,
        List<Question> nearby,
        Optional<Addressee> addressee) {

    /**
     * Makes a norm.
     *
     * @param id the provision, with a suffix after a slash where needed: {@code 32.1:3}, {@code 25.2/s2}
     * @param modality what kind of norm it is
     * @param check how it is assessed
     * @param <T> what is validated
     * @return the norm
     * @throws IllegalArgumentException if the Act has no such provision
     */
    public static <T> Norm<T> of(String id, Modality modality, Check<T> check) {
        int slash = id.indexOf('/');
        Provision provision = Provision.of(slash < 0 ? id : id.substring(0, slash));
        return new Norm<>(
                id,
                provision,
                modality,
                check,
                new Conditions.Known<>(Truth.YES),
                facts -> List.of(),
                new Shown.Always<>(List.of()),
                List.of(),
                Optional.empty());
    }

    /**
     * Puts the rule only to some facts.
     *
     * @param claim whether the rule is asked at all
     * @return the norm, not applicable to other facts whatever the day
     */
    public Norm<T> claimed(Predicate<T> claim) {
        return new Norm<>(id, provision, modality, check, claim, leansOn, shown, nearby, addressee);
    }

    /**
     * Puts the rule only to facts of some kinds.
     *
     * @param kind the fact that decides whether the rule is asked at all
     * @param values its values to which the rule is put, at least one
     * @param <K> the fact
     * @return the norm, not applicable to other facts whatever the day
     */
    public <K extends Enum<K>> Norm<T> claimed(Kind<T, K> kind, List<K> values) {
        return claimed(Conditions.Among.of(kind, values));
    }

    /**
     * Names provisions whose wording the answer rests on besides its own.
     *
     * @param leansOn the provisions, for given facts
     * @return the norm, undetermined before the wording of all of them is in force
     */
    public Norm<T> leaningOn(Function<T, List<Provision>> leansOn) {
        return new Norm<>(id, provision, modality, check, claim, leansOn, shown, nearby, addressee);
    }

    /**
     * Shows something with a met or unmet outcome.
     *
     * @param shown the days, numbers and terms, for given facts; an empty list where there is nothing to show
     * @return the norm
     */
    public Norm<T> showing(Function<T, List<Argument>> shown) {
        return new Norm<>(id, provision, modality, check, claim, leansOn, shown, nearby, addressee);
    }

    /**
     * Shows a fact with a met or unmet outcome.
     *
     * @param kind the fact
     * @return the norm
     */
    public Norm<T> showing(Kind<T, ?> kind) {
        return showing(new Shown.TheKind<>(kind));
    }

    /**
     * Names open questions that touch the rule and of which it follows one reading only.
     *
     * @param questions their ids
     * @return the norm
     * @throws IllegalArgumentException if there is no such question
     */
    public Norm<T> near(String... questions) {
        List<Question> near = Stream.of(questions).map(Question::of).toList();
        return new Norm<>(id, provision, modality, check, claim, leansOn, shown, near, addressee);
    }

    /**
     * Says whom the rule is addressed to.
     *
     * @param addressee who has to do what it asks
     * @return the norm
     */
    public Norm<T> addressedTo(Addressee addressee) {
        return new Norm<>(id, provision, modality, check, claim, leansOn, shown, nearby, Optional.of(addressee));
    }

    /** The same norm for facts of which one is known. */
    Norm<T> given(Given<T, ?> fact) {
        return new Norm<>(
                id,
                provision,
                modality,
                fact.check(check),
                fact.claim(claim),
                leansOn,
                fact.shown(shown),
                nearby,
                addressee);
    }

    /** The outcome that any facts come to while the wording is in force, if there is one. */
    Optional<Outcome> settled() {
        if (claim instanceof Conditions.Known<T> claimed && claimed.truth().isNo()) {
            return Optional.of(Outcome.NotApplicable.PLAIN);
        }
        return check instanceof Checks.Demand<T> demand
                ? demand.settled().flatMap(this::shownOnAnyFacts)
                : Optional.empty();
    }

    private Optional<Outcome> shownOnAnyFacts(Outcome settled) {
        if (settled.kind() == OutcomeKind.NOT_APPLICABLE) {
            return Optional.of(settled);
        }
        return claim instanceof Conditions.Known<T> && shown instanceof Shown.Always<T> always
                ? Optional.of(showing(settled, always.arguments()))
                : Optional.empty();
    }

    /** Assesses facts without showing anything: the kind of the answer and its gaps. */
    Outcome assess(T facts, Setting at) {
        if (!claim.test(facts)) {
            return Outcome.NotApplicable.PLAIN;
        }
        Truth held = wordingHeld(facts, at);
        return held.isOpen() ? Outcome.open(held.gaps()) : check.assess(facts, at);
    }

    /** Assesses facts and adds what the answer shows. */
    Outcome explain(T facts, Setting at) {
        Outcome outcome = assess(facts, at);
        return outcome == Outcome.Met.PLAIN || outcome == Outcome.NotMet.PLAIN
                ? showing(outcome, shown.apply(facts))
                : outcome;
    }

    private static Outcome showing(Outcome plain, List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return plain;
        }
        return plain == Outcome.Met.PLAIN ? new Outcome.Met(arguments) : new Outcome.NotMet(arguments);
    }

    /** Asks for the kind of the answer only. */
    OutcomeKind verdict(T facts, Setting at) {
        if (!claim.test(facts)) {
            return OutcomeKind.NOT_APPLICABLE;
        }
        return at.holdsWholeText()
                ? check.verdict(facts, at)
                : assess(facts, at).kind();
    }

    private Truth wordingHeld(T facts, Setting at) {
        if (at.holdsWholeText()) {
            return Truth.YES;
        }
        Truth held = at.holdsWordingOf(provision);
        List<Provision> others = leansOn.apply(facts);
        for (int i = 0; i < others.size(); i++) {
            held = held.and(at.holdsWordingOf(others.get(i)));
        }
        return held;
    }
}
