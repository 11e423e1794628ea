package fi.clearance.migri;

import fi.clearance.migri.Counsel.Role;
import fi.clearance.migri.Interview.Kind;
import fi.clearance.migri.Interview.Venue;
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
import java.util.Set;

/**
 * Table 6.1, row by row, without a word of the library: the first row that fits decides.
 *
 * <p>In a room of the Service counsel is present already, so nothing can be required; there an agreement in order is
 * enough, and without one it is open whether it takes any.
 */
final class ParticipationTable {

    /** A row, and what it comes to in the recommended readings. */
    enum Row {
        D0(Availability.NOT_COVERED),
        D1(Availability.AVAILABLE),
        D2(Availability.NOT_LISTED),
        D3(Availability.AVAILABLE),
        D4(Availability.NOT_AVAILABLE),
        D5(Availability.UNDETERMINED),
        D6(Availability.NOT_LISTED),
        D7(Availability.UNDETERMINED),
        D8(Availability.AS_BEFORE_JUNE),
        D8_OTHER_CHANNEL(Availability.UNDETERMINED),
        D9(Availability.AS_AGREED),
        D10(Availability.UNDETERMINED),
        D11(Availability.UNDETERMINED),
        D12(Availability.UNDER_AGREEMENT),
        D13(Availability.NOT_AVAILABLE),
        D14(Availability.NOT_AVAILABLE),
        D15(Availability.UNDETERMINED),
        D16(Availability.NOT_AVAILABLE),
        D17(Availability.NOT_AVAILABLE),
        D18_UNFAVOURABLE(Availability.NOT_AVAILABLE),
        D18_NOT_RECORDED(Availability.LEFT_TO_JUDGEMENT);

        private final Availability availability;

        Row(Availability availability) {
            this.availability = availability;
        }

        Availability availability() {
            return availability;
        }
    }

    private static final Set<Availability> WAYS = EnumSet.of(
            Availability.AVAILABLE, Availability.AS_AGREED, Availability.UNDER_AGREEMENT, Availability.AS_BEFORE_JUNE);
    private static final Set<Availability> NO_WAY = EnumSet.of(Availability.NOT_AVAILABLE, Availability.NOT_LISTED);

    private ParticipationTable() {}

    /** What all ways to complete the facts agree on: the answer, or at least whether the way is open. */
    static Availability together(Set<Availability> possible) {
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        if (NO_WAY.containsAll(possible)) {
            return Availability.NOT_AVAILABLE;
        }
        return WAYS.containsAll(possible)
                ? possible.stream()
                        .filter(way -> way != Availability.AS_AGREED)
                        .findFirst()
                        .orElseThrow()
                : Availability.UNDETERMINED;
    }

    static Row row(Mode mode, ParticipationFacts facts) {
        return switch (mode) {
            case WITH_CLIENT_AT_IMMIGRATION_SERVICE, WITH_CLIENT_AT_RECEPTION_CENTRE ->
                inPerson(mode, facts.scope(), facts.place());
            case REMOTE, REMOTE_FROM_IMMIGRATION_SERVICE -> remote(mode, facts.scope(), facts.terms());
        };
    }

    private static boolean isCovered(Scope scope) {
        return scope.kind() == Kind.ASYLUM && scope.role() == Role.COUNSEL;
    }

    private static Row inPerson(Mode mode, Scope scope, Place place) {
        if (!isCovered(scope)) {
            return Row.D0;
        }
        if (mode == Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE) {
            return place.venue() == Venue.IMMIGRATION_SERVICE ? Row.D1 : Row.D2;
        }
        if (place.venue() != Venue.RECEPTION_CENTRE) {
            return Row.D6;
        }
        return switch (place.attendancePossible()) {
            case YES -> Row.D3;
            case NO -> Row.D4;
            case NOT_STATED -> Row.D5;
        };
    }

    private static Row remote(Mode mode, Scope scope, Terms terms) {
        if (!isCovered(scope)) {
            return Row.D0;
        }
        if (terms.on().isBefore(LocalDate.of(2024, 6, 1))) {
            return terms.channel() == Channel.VIDEO ? Row.D8 : Row.D8_OTHER_CHANNEL;
        }
        boolean room = mode == Mode.REMOTE_FROM_IMMIGRATION_SERVICE;
        boolean called = terms.presence() == Answer.YES && !room;
        if (terms.held() == Held.PROTECTED) {
            return called ? Row.D10 : Row.D9;
        }
        if (terms.paper() == Paper.IN_ORDER && terms.found() == Found.FAVOURABLE && !called) {
            return Row.D12;
        }
        if (terms.held() == Held.MOVED_BY_SERVICE) {
            return Row.D11;
        }
        if (room) {
            return Row.D7;
        }
        return called ? Row.D13 : flawed(terms.paper(), terms.found());
    }

    /** Of D14 to D18 all that fit count: a refusal before what is missing, and that before what is not recorded. */
    static Row flawed(Paper paper, Found found) {
        if (paper == Paper.NONE || paper == Paper.UNSIGNED || paper == Paper.SIGNED_TOO_LATE) {
            return Row.D14;
        }
        if (paper == Paper.OTHER_ORGANISATION || paper == Paper.OTHER_PREMISES || paper == Paper.OTHER_DEVICE) {
            return Row.D16;
        }
        if (paper == Paper.NO_ASSESSMENT) {
            return Row.D17;
        }
        if (paper == Paper.TOO_VAGUE || found == Found.NO_RISK_REFUSED) {
            return Row.D18_UNFAVOURABLE;
        }
        return paper == Paper.SIGNED_ON_THE_DAY ? Row.D15 : Row.D18_NOT_RECORDED;
    }
}
