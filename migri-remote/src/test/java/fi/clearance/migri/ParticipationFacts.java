package fi.clearance.migri;

import static fi.clearance.migri.Remotes.agreed;
import static fi.clearance.migri.Remotes.agreement;
import static fi.clearance.migri.Remotes.recorded;
import static fi.clearance.migri.Remotes.unagreed;

import fi.clearance.migri.Counsel.Role;
import fi.clearance.migri.Interview.Kind;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Channel;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Reading;
import fi.clearance.validation.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The finite facts of table 6.1: who takes part in what, where the client is, and the terms of taking part remotely.
 */
record ParticipationFacts(Scope scope, Place place, Terms terms) {

    static final List<LocalDate> DAYS = Stream.of("2024-05-31", "2024-06-01", "2024-06-02", "2024-08-15")
            .map(LocalDate::parse)
            .toList();

    /** Who takes part in what. */
    record Scope(Kind kind, Role role) {

        static final Scope ASYLUM_COUNSEL = new Scope(Kind.ASYLUM, Role.COUNSEL);

        static List<Scope> all() {
            return Stream.of(Kind.values())
                    .flatMap(kind -> Stream.of(Role.values()).map(role -> new Scope(kind, role)))
                    .toList();
        }

        boolean isStated() {
            return kind != Kind.NOT_STATED && role != Role.NOT_STATED;
        }

        private Stream<Scope> completions() {
            return values(kind, Kind.NOT_STATED, Kind.values())
                    .flatMap(one -> values(role, Role.NOT_STATED, Role.values()).map(other -> new Scope(one, other)));
        }
    }

    /** Where the client is invited to, and whether counsel can be at the reception centre. */
    record Place(Venue venue, Answer attendancePossible) {

        static final Place NOT_STATED = new Place(Venue.NOT_STATED, Answer.NOT_STATED);

        static List<Place> all() {
            return Stream.of(Venue.values())
                    .flatMap(venue -> Stream.of(Answer.values()).map(possible -> new Place(venue, possible)))
                    .toList();
        }

        private Stream<Place> completions() {
            return values(venue, Venue.NOT_STATED, Venue.values())
                    .flatMap(invited -> values(attendancePossible, Answer.NOT_STATED, Answer.values())
                            .map(possible -> new Place(invited, possible)));
        }
    }

    /** What matters if one takes part remotely. */
    record Terms(LocalDate on, Channel channel, Held held, Answer presence, Paper paper, Found found) {

        static List<Terms> all(List<Held> holdings, List<Paper> papers) {
            List<Terms> all = new ArrayList<>();
            for (LocalDate on : DAYS) {
                for (Held held : holdings) {
                    for (Paper paper : papers) {
                        all.addAll(all(on, held, paper));
                    }
                }
            }
            return all;
        }

        private static List<Terms> all(LocalDate on, Held held, Paper paper) {
            List<Terms> all = new ArrayList<>();
            for (Channel channel : Channel.values()) {
                for (Answer presence : Answer.values()) {
                    for (Found found : Found.values()) {
                        all.add(new Terms(on, channel, held, presence, paper, found));
                    }
                }
            }
            return all;
        }

        boolean isStated() {
            return channel != Channel.NOT_STATED
                    && held != Held.BOOKING_NOT_STATED
                    && presence != Answer.NOT_STATED
                    && paper.isStated();
        }

        Stream<Terms> completions() {
            return values(channel, Channel.NOT_STATED, Channel.values())
                    .flatMap(over -> values(presence, Answer.NOT_STATED, Answer.values())
                            .flatMap(called -> held.ways()
                                    .flatMap(kept ->
                                            paper.ways().map(one -> new Terms(on, over, kept, called, one, found)))));
        }
    }

    /** Whether the participation is held as agreed with the booking. */
    enum Held {
        PROTECTED,
        NOT_PROTECTED,
        MOVED_BY_SERVICE,
        BOOKING_NOT_STATED;

        boolean isOpen() {
            return this == MOVED_BY_SERVICE || this == BOOKING_NOT_STATED;
        }

        private Stream<Held> ways() {
            return isOpen() ? Stream.of(PROTECTED, NOT_PROTECTED) : Stream.of(this);
        }

        private Booking booking() {
            return switch (this) {
                case PROTECTED -> agreed("2024-05-02T10:00").build();
                case NOT_PROTECTED -> unagreed().build();
                case MOVED_BY_SERVICE ->
                    agreed("2024-05-02T10:00")
                            .movedBy(Booking.MovedBy.IMMIGRATION_SERVICE)
                            .build();
                case BOOKING_NOT_STATED ->
                    agreed("2024-05-02T10:00").madeAt(Optional.empty()).build();
            };
        }
    }

    /** What there is of an agreement: none, one in order, or one with a single flaw or gap. */
    enum Paper {
        NONE,
        IN_ORDER,
        UNSIGNED,
        SIGNED_ON_THE_DAY,
        SIGNED_TOO_LATE,
        OTHER_ORGANISATION,
        OTHER_PREMISES,
        OTHER_DEVICE,
        NO_ASSESSMENT,
        SPECIFIC_UNRECORDED,
        TOO_VAGUE,
        /** From here on something is not stated. */
        SIGNATURE_NOT_STATED,
        ORGANISATION_NOT_STATED,
        PREMISES_NOT_STATED,
        DEVICE_NOT_STATED,
        PARTY_NOT_STATED,
        TOO_VAGUE_PREMISES_NOT_STATED,
        TOO_VAGUE_DEVICE_NOT_STATED;

        boolean isStated() {
            return compareTo(SIGNATURE_NOT_STATED) < 0;
        }

        private Stream<Paper> ways() {
            return switch (this) {
                case SIGNATURE_NOT_STATED -> Stream.of(IN_ORDER, UNSIGNED, SIGNED_ON_THE_DAY);
                case ORGANISATION_NOT_STATED, PARTY_NOT_STATED -> Stream.of(IN_ORDER, OTHER_ORGANISATION);
                case PREMISES_NOT_STATED -> Stream.of(IN_ORDER, OTHER_PREMISES);
                case DEVICE_NOT_STATED -> Stream.of(IN_ORDER, OTHER_DEVICE);
                case TOO_VAGUE_PREMISES_NOT_STATED -> Stream.of(TOO_VAGUE, OTHER_PREMISES);
                case TOO_VAGUE_DEVICE_NOT_STATED -> Stream.of(TOO_VAGUE, OTHER_DEVICE);
                default -> Stream.of(this);
            };
        }

        private Participation.Builder spoil(Participation.Builder plan, LocalDate day) {
            PremisesAgreement.Builder agreement = agreement().signed(Occurrence.on(LocalDate.of(2024, 5, 20)));
            return switch (this) {
                case NONE -> plan;
                case IN_ORDER -> plan.agreement(agreement.build());
                case UNSIGNED ->
                    plan.agreement(agreement.signed(Occurrence.NOT_DONE).build());
                case SIGNED_ON_THE_DAY ->
                    plan.agreement(agreement.signed(Occurrence.on(day)).build());
                case SIGNED_TOO_LATE ->
                    plan.agreement(
                            agreement.signed(Occurrence.on(day.plusDays(1))).build());
                case OTHER_ORGANISATION ->
                    plan.agreement(agreement.organisation("other firm").build());
                case OTHER_PREMISES -> plan.agreement(agreement.build()).fromPremises("home");
                case OTHER_DEVICE -> plan.agreement(agreement.build()).withDevice("telephone");
                case NO_ASSESSMENT ->
                    plan.agreement(agreement.assessment(Optional.empty()).build());
                case SPECIFIC_UNRECORDED ->
                    plan.agreement(agreement
                            .judgements(recorded(BulletinMatter.SATISFIED))
                            .build());
                case TOO_VAGUE ->
                    plan.agreement(agreement
                            .addJudgement(Remotes.recorded(BulletinMatter.SPECIFIC, Judgement.Result.NO))
                            .build());
                case SIGNATURE_NOT_STATED ->
                    plan.agreement(agreement.signed(Occurrence.NOT_STATED).build());
                case ORGANISATION_NOT_STATED ->
                    plan.agreement(agreement.build())
                            .counsel(Counsel.builder().role(Role.COUNSEL).build());
                case PREMISES_NOT_STATED -> plan.agreement(agreement.build()).fromPremises(Optional.empty());
                case DEVICE_NOT_STATED -> plan.agreement(agreement.build()).withDevice(Optional.empty());
                case PARTY_NOT_STATED ->
                    plan.agreement(agreement.organisation(Optional.empty()).build());
                case TOO_VAGUE_PREMISES_NOT_STATED -> TOO_VAGUE.spoil(plan, day).fromPremises(Optional.empty());
                case TOO_VAGUE_DEVICE_NOT_STATED -> TOO_VAGUE.spoil(plan, day).withDevice(Optional.empty());
            };
        }
    }

    /** What is recorded of the requirements of information security and of the risk. */
    enum Found {
        FAVOURABLE,
        NO_RISK_UNRECORDED,
        NO_RISK_REFUSED;

        private List<Judgement> judgements() {
            return switch (this) {
                case FAVOURABLE -> recorded(BulletinMatter.MEETS_REQUIREMENTS, BulletinMatter.NO_RISK);
                case NO_RISK_UNRECORDED -> recorded(BulletinMatter.MEETS_REQUIREMENTS);
                case NO_RISK_REFUSED ->
                    List.of(
                            Remotes.recorded(BulletinMatter.MEETS_REQUIREMENTS, Judgement.Result.YES),
                            Remotes.recorded(BulletinMatter.NO_RISK, Judgement.Result.NO));
            };
        }
    }

    /** The same with everything stated, in every way in which it can be. */
    Stream<ParticipationFacts> completions() {
        return scope.completions()
                .flatMap(who -> place.completions()
                        .flatMap(where -> terms.completions().map(how -> new ParticipationFacts(who, where, how))));
    }

    private static <V> Stream<V> values(V stated, V unstated, V[] all) {
        return stated == unstated ? Stream.of(all).filter(value -> value != unstated) : Stream.of(stated);
    }

    /** What the library says of a way of taking part that is planned so. */
    Availability availability(Mode mode, List<Reading> chosen) {
        Readings readings = Readings.recommended();
        for (Reading reading : chosen) {
            readings = readings.with(reading);
        }
        return RemoteParticipation.of(plan(mode), readings).availability(mode);
    }

    /** The same, stated to the library. */
    Participation plan(Mode mode) {
        Participation.Builder plan = Remotes.plan(mode, terms.on.toString())
                .interview(Interview.builder()
                        .kind(scope.kind)
                        .clientInvitedTo(place.venue)
                        .attendancePossible(place.attendancePossible)
                        .on(terms.on)
                        .build())
                .channel(terms.channel)
                .booking(terms.held.booking())
                .presenceRequired(terms.presence)
                .judgements(terms.found.judgements());
        Participation spoilt = terms.paper.spoil(plan, terms.on).build();
        return Participation.builder()
                .from(spoilt)
                .counsel(Counsel.builder()
                        .from(spoilt.counsel())
                        .role(scope.role)
                        .build())
                .build();
    }
}
