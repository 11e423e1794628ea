package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.ParticipationFacts.Found;
import fi.clearance.migri.ParticipationFacts.Held;
import fi.clearance.migri.ParticipationFacts.Paper;
import fi.clearance.migri.ParticipationFacts.Place;
import fi.clearance.migri.ParticipationFacts.Scope;
import fi.clearance.migri.ParticipationFacts.Terms;
import fi.clearance.migri.ParticipationTable.Row;
import fi.clearance.model.Answer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("6.1: every combination of stated facts comes to what its row says")
class ParticipationTableLaws {

    private static final LocalDate LAST_OF_MAY = LocalDate.of(2024, 5, 31);
    private static final List<Mode> IN_PERSON =
            List.of(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE, Mode.WITH_CLIENT_AT_RECEPTION_CENTRE);
    private static final List<Mode> REMOTELY = List.of(Mode.REMOTE, Mode.REMOTE_FROM_IMMIGRATION_SERVICE);
    private static final Place AT_SERVICE = new Place(Venue.IMMIGRATION_SERVICE, Answer.NO);

    /** The channel is varied in May, and everything else from June on: the other way round it does not matter. */
    private static List<Terms> terms() {
        return Terms.all(List.of(Held.values()), List.of(Paper.values())).stream()
                .filter(Terms::isStated)
                .filter(terms -> terms.on().isAfter(LAST_OF_MAY)
                        ? terms.channel() == Channel.VIDEO
                        : terms.held() == Held.NOT_PROTECTED && terms.found() == Found.FAVOURABLE)
                .toList();
    }

    private static List<Place> places() {
        return Place.all().stream()
                .filter(place -> place.venue() != Venue.NOT_STATED)
                .toList();
    }

    /** One that nothing is wrong with, one that everything is wrong with, and one of May. */
    private static List<Terms> someTerms() {
        return List.of(
                new Terms(
                        ParticipationFacts.DAYS.get(3),
                        Channel.VIDEO,
                        Held.PROTECTED,
                        Answer.NO,
                        Paper.IN_ORDER,
                        Found.FAVOURABLE),
                new Terms(
                        ParticipationFacts.DAYS.get(1),
                        Channel.OTHER,
                        Held.NOT_PROTECTED,
                        Answer.YES,
                        Paper.UNSIGNED,
                        Found.NO_RISK_REFUSED),
                new Terms(
                        ParticipationFacts.DAYS.get(0),
                        Channel.OTHER,
                        Held.MOVED_BY_SERVICE,
                        Answer.YES,
                        Paper.NONE,
                        Found.NO_RISK_UNRECORDED));
    }

    private static Stream<ParticipationFacts> remotely() {
        return terms().stream().map(terms -> new ParticipationFacts(Scope.ASYLUM_COUNSEL, AT_SERVICE, terms));
    }

    private static Stream<ParticipationFacts> everywhere() {
        return places().stream()
                .flatMap(place ->
                        someTerms().stream().map(terms -> new ParticipationFacts(Scope.ASYLUM_COUNSEL, place, terms)));
    }

    private static Stream<ParticipationFacts> others() {
        return Scope.all().stream()
                .filter(scope -> scope.isStated() && !scope.equals(Scope.ASYLUM_COUNSEL))
                .flatMap(scope -> places().stream()
                        .flatMap(place ->
                                someTerms().stream().map(terms -> new ParticipationFacts(scope, place, terms))));
    }

    private static Set<Row> compare(List<Mode> modes, Stream<ParticipationFacts> all) {
        Differences differences = new Differences();
        Set<Row> reached = EnumSet.noneOf(Row.class);
        all.forEach(facts -> {
            for (Mode mode : modes) {
                Row row = ParticipationTable.row(mode, facts);
                differences.compare(facts.availability(mode, List.of()), row.availability(), row, mode, facts);
                reached.add(row);
            }
        });
        differences.assertNone();
        return reached;
    }

    @Test
    @DisplayName("D7-D18 remotely")
    void remote() {
        assertThat(compare(REMOTELY, remotely())).containsAll(EnumSet.range(Row.D7, Row.D18_NOT_RECORDED));
    }

    @Test
    @DisplayName("D1-D6 D19 with the client, wherever the client is")
    void inPerson() {
        assertThat(compare(IN_PERSON, everywhere())).containsAll(EnumSet.range(Row.D1, Row.D6));
    }

    @Test
    @DisplayName("D0 another interview, or another role")
    void notCovered() {
        assertThat(compare(List.of(Mode.values()), others())).containsExactly(Row.D0);
    }
}
