package fi.clearance.docs;

import fi.clearance.examples.Topics;
import fi.clearance.migri.Bulletin;
import fi.clearance.migri.BulletinValidators;
import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Question;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.CertificateValidators;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.facility.FacilityValidators;
import fi.clearance.validation.history.HistoryValidators;
import fi.clearance.validation.party.PartyValidators;
import fi.clearance.validation.register.RegisterValidators;
import fi.clearance.validation.statute.Ledger;
import fi.clearance.validation.statute.LedgerEntry;
import fi.clearance.validation.tie.TieValidators;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Both texts with everything that the library says of them. */
final class Texts {

    private static final List<Class<?>> VALIDATORS = List.of(
            PartyValidators.class,
            ApplicationValidators.class,
            DataValidators.class,
            TieValidators.class,
            FacilityValidators.class,
            CertificateValidators.class,
            RegisterValidators.class,
            HistoryValidators.class,
            BulletinValidators.class);

    private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
    private final Map<Provision, List<Rule<?>>> byUnit = new HashMap<>();

    Texts() {
        VALIDATORS.stream()
                .flatMap(type -> Stream.of(type.getFields()))
                .filter(field -> field.getType() == Validator.class)
                .flatMap(field -> validator(field).rules().stream())
                .forEach(rule -> rules.put(rule.norm().id(), rule));
    }

    /** The first day on which every wording that the library holds is in force. */
    static LocalDate latestWording() {
        return Instrument.act().units().stream()
                .map(Provision::inForceSince)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a rule asks for somebody's judgement. */
    static boolean isJudged(Rule<?> rule) {
        return !rule.norm().check().matters().isEmpty();
    }

    private static Validator<?> validator(Field field) {
        try {
            return (Validator<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is public", e);
        }
    }

    List<Instrument> instruments() {
        return List.of(Instrument.act(), Instrument.bulletin());
    }

    LedgerEntry entry(Provision unit) {
        Ledger ledger = unit.instrument().status() == Instrument.Status.STATUTE ? Ledger.ofTheAct() : Bulletin.ledger();
        return ledger.entry(unit);
    }

    /** The rules that encode a unit, its own before those that encode it together with others. */
    List<Rule<?>> rules(Provision unit) {
        return byUnit.computeIfAbsent(unit, this::find);
    }

    private List<Rule<?>> find(Provision unit) {
        return Stream.concat(
                        rules.values().stream()
                                .filter(rule -> rule.norm().provision().equals(unit)),
                        entry(unit).rules().stream().map(this::rule))
                .<Rule<?>>map(rule -> rule)
                .distinct()
                .toList();
    }

    List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    Rule<?> rule(String id) {
        return Optional.<Rule<?>>ofNullable(rules.get(id))
                .orElseThrow(() -> new IllegalStateException("a ledger names a rule that no validator asks: " + id));
    }

    /** What a unit leaves to an authority: what it says itself, and what its rules look for. */
    List<Matter> matters(Provision unit) {
        Set<Matter> matters = new LinkedHashSet<>();
        Topics.MATTERS.stream()
                .filter(matter -> matter.provision().equals(unit))
                .forEach(matters::add);
        rules(unit).forEach(rule -> matters.addAll(rule.norm().check().matters()));
        return List.copyOf(matters);
    }

    /** The questions that a unit raises, or that stand near one of its rules. */
    List<Question> questions(Provision unit) {
        List<Question> near = rules(unit).stream()
                .flatMap(rule -> rule.norm().nearby().stream())
                .toList();
        return Question.all().stream()
                .filter(question -> question.provisions().contains(unit) || near.contains(question))
                .toList();
    }

    /** The readings of a question that code can follow, the recommended one first; none if there is only one. */
    List<Reading> readings(Question question) {
        return Topics.READINGS.stream()
                .filter(reading -> reading.question().equals(question))
                .toList();
    }
}
