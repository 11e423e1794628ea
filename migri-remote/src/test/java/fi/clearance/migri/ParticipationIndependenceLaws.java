package fi.clearance.migri;

import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.ParticipationFacts.Found;
import fi.clearance.migri.ParticipationFacts.Held;
import fi.clearance.migri.ParticipationFacts.Paper;
import fi.clearance.migri.ParticipationFacts.Place;
import fi.clearance.migri.ParticipationFacts.Scope;
import fi.clearance.migri.ParticipationFacts.Terms;
import fi.clearance.model.Answer;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("6.1: what a row does not ask about does not matter to it")
class ParticipationIndependenceLaws {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 15);
    private static final Place AT_SERVICE = new Place(Venue.IMMIGRATION_SERVICE, Answer.YES);

    private static OutcomeKind verdict(Mode mode, Place place, Terms terms) {
        ParticipationFacts facts = new ParticipationFacts(Scope.ASYLUM_COUNSEL, place, terms);
        return BulletinValidators.PARTICIPATION.verdict(facts.plan(mode), Setting.on(terms.on()));
    }

    private static Stream<Terms> terms(LocalDate on) {
        return Terms.all(List.of(Held.values()), List.of(Paper.values())).stream()
                .filter(terms -> terms.on().equals(on));
    }

    private static Terms bare(LocalDate on, Channel channel) {
        return new Terms(on, channel, Held.NOT_PROTECTED, Answer.YES, Paper.NONE, Found.NO_RISK_REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WITH_CLIENT_AT_IMMIGRATION_SERVICE", "WITH_CLIENT_AT_RECEPTION_CENTRE"})
    @DisplayName("D1-D6 with the client, the day, the channel, the booking, presence and every agreement")
    void inPerson(Mode mode) {
        Differences differences = new Differences();
        for (Place place : Place.all()) {
            OutcomeKind expected = verdict(mode, place, bare(MAY, Channel.OTHER));
            Stream.concat(terms(MAY), terms(AUGUST))
                    .forEach(terms -> differences.compare(verdict(mode, place, terms), expected, place, terms));
        }
        differences.assertNone();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"REMOTE", "REMOTE_FROM_IMMIGRATION_SERVICE"})
    @DisplayName("D7-D19 remotely, where the client is, and from June on the channel")
    void remotely(Mode mode) {
        Differences differences = new Differences();
        for (Terms terms : terms(AUGUST).toList()) {
            Terms video =
                    new Terms(AUGUST, Channel.VIDEO, terms.held(), terms.presence(), terms.paper(), terms.found());
            OutcomeKind expected = verdict(mode, AT_SERVICE, video);
            for (Place place : Place.all()) {
                differences.compare(verdict(mode, place, terms), expected, place, terms);
            }
        }
        differences.assertNone();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"REMOTE", "REMOTE_FROM_IMMIGRATION_SERVICE"})
    @DisplayName("D8 remotely in May, everything but the channel")
    void inMay(Mode mode) {
        Differences differences = new Differences();
        for (Place place : Place.all()) {
            terms(MAY)
                    .forEach(terms -> differences.compare(
                            verdict(mode, place, terms),
                            verdict(mode, AT_SERVICE, bare(MAY, terms.channel())),
                            place,
                            terms));
        }
        differences.assertNone();
    }
}
