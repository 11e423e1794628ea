package fi.clearance.migri;

import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.ParticipationFacts.Found;
import fi.clearance.migri.ParticipationFacts.Held;
import fi.clearance.migri.ParticipationFacts.Paper;
import fi.clearance.migri.ParticipationFacts.Place;
import fi.clearance.migri.ParticipationFacts.Scope;
import fi.clearance.migri.ParticipationFacts.Terms;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.model.Answer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("6.1: what nobody has said leaves a way open only if it can decide")
class ParticipationUnknownLaws {

    private static final List<Mode> IN_PERSON =
            List.of(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE, Mode.WITH_CLIENT_AT_RECEPTION_CENTRE);
    private static final List<Mode> REMOTELY = List.of(Mode.REMOTE, Mode.REMOTE_FROM_IMMIGRATION_SERVICE);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 15);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static final Terms UNDER_AGREEMENT =
            new Terms(AUGUST, Channel.VIDEO, Held.NOT_PROTECTED, Answer.NO, Paper.IN_ORDER, Found.FAVOURABLE);

    private static Stream<Terms> afterMay(List<Paper> papers) {
        return Terms.all(List.of(Held.values()), papers).stream()
                .filter(terms -> terms.on().equals(AUGUST) && terms.channel() == Channel.VIDEO);
    }

    private static void compare(List<Mode> modes, Stream<ParticipationFacts> all) {
        Differences differences = new Differences();
        all.forEach(facts -> {
            for (Mode mode : modes) {
                Set<Availability> possible = EnumSet.noneOf(Availability.class);
                facts.completions()
                        .forEach(stated -> possible.add(
                                ParticipationTable.row(mode, stated).availability()));
                Availability availability = facts.availability(mode, List.of());
                differences.compare(availability, ParticipationTable.together(possible), mode, facts);
            }
        });
        differences.assertNone();
    }

    @Test
    @DisplayName("D9-D18 of booking, presence and agreement")
    void terms() {
        compare(
                REMOTELY,
                afterMay(List.of(Paper.values()))
                        .filter(terms -> !terms.isStated())
                        .map(terms -> new ParticipationFacts(Scope.ASYLUM_COUNSEL, Place.NOT_STATED, terms)));
    }

    @Test
    @DisplayName("D8 of the channel, in May")
    void channel() {
        compare(
                REMOTELY,
                Terms.all(List.of(Held.values()), List.of(Paper.NONE)).stream()
                        .filter(terms -> terms.on().equals(MAY) && !terms.isStated())
                        .map(terms -> new ParticipationFacts(Scope.ASYLUM_COUNSEL, Place.NOT_STATED, terms)));
    }

    @Test
    @DisplayName("D1-D6 of where the client is, and of counsel's attendance there")
    void place() {
        compare(
                IN_PERSON,
                Place.all().stream()
                        .map(place -> new ParticipationFacts(Scope.ASYLUM_COUNSEL, place, UNDER_AGREEMENT)));
    }

    @Test
    @DisplayName("D0 of the interview and the role")
    void scope() {
        List<Paper> papers = List.of(Paper.NONE, Paper.IN_ORDER, Paper.PREMISES_NOT_STATED);
        compare(
                REMOTELY,
                Scope.all().stream()
                        .filter(scope -> !scope.isStated())
                        .flatMap(scope -> afterMay(papers)
                                .filter(terms -> terms.presence() != Answer.YES)
                                .map(terms -> new ParticipationFacts(scope, Place.NOT_STATED, terms))));
        compare(
                IN_PERSON,
                Scope.all().stream()
                        .filter(scope -> !scope.isStated())
                        .flatMap(scope -> Place.all().stream()
                                .map(place -> new ParticipationFacts(scope, place, UNDER_AGREEMENT))));
    }
}
