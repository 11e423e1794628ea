package fi.clearance.migri;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.laws.Facts;
import fi.clearance.laws.Space.Dimension;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Gap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values with which the laws of the rules try each fact that the bulletin looks at. */
final class BulletinFacts {

    static final LocalDate DAY = Bulletin.APPLIES_FROM;

    private static final AgreedItem ROOM = AgreedItem.of(Remotes.ROOM);
    private static final AgreedItem OTHER_ROOM = AgreedItem.of("room P2");
    private static final AgreedItem LAPTOP = AgreedItem.of(Remotes.LAPTOP);
    private static final AgreedItem TABLET = AgreedItem.of("tablet");

    /** The parts of which it is a fact that they are not there. */
    private static final Set<String> PARTS = Set.of("agreement", "assessment");

    private static final List<Occurrence> DEEDS = List.of(
            Occurrence.NOT_STATED,
            Occurrence.NOT_DONE,
            Occurrence.on(DAY.minusDays(1)),
            Occurrence.on(DAY),
            Occurrence.on(DAY.plusDays(1)));

    private static final List<Occurrence> FURTHER_DEEDS =
            List.of(Occurrence.on(DAY.minusDays(2)), Occurrence.on(DAY.plusDays(2)));

    /** The first of them before anything was judged. */
    private static final List<Occurrence> SIGNATURES =
            List.of(Occurrence.on(DAY.minusDays(30)), Occurrence.on(DAY.minusDays(2)), Occurrence.on(DAY.plusDays(2)));

    /** The values of facts whose type does not say which to try, by the last step of their path. */
    private static final Map<String, List<?>> VALUES = Map.ofEntries(
            entry("on", List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))),
            entry("startsAt", List.of(Optional.empty(), time("09:00"))),
            entry("signedAt", List.of(Optional.empty(), time("08:59"), time("09:00"))),
            entry(
                    "madeAt",
                    List.of(
                            Optional.empty(),
                            moment("2024-05-13T16:32"),
                            moment("2024-05-13T16:33"),
                            moment("2024-05-21T00:00"),
                            moment("2024-06-01T00:00"))),
            entry("organisation", List.of(Optional.empty(), Optional.of(Remotes.FIRM), Optional.of("other firm"))),
            entry("fromPremises", List.of(Optional.empty(), named(ROOM), named(OTHER_ROOM), Optional.of("home"))),
            entry("withDevice", List.of(Optional.empty(), named(LAPTOP), named(TABLET), Optional.of("telephone"))),
            entry("premises", List.of(List.of(), List.of(ROOM), List.of(vague(ROOM), OTHER_ROOM))),
            entry("devices", List.of(List.of(), List.of(LAPTOP), List.of(vague(LAPTOP), TABLET))),
            entry("agreement", List.of(Optional.empty(), Optional.of(sample(PremisesAgreement.class)))),
            entry("assessment", List.of(Optional.empty(), Optional.of(sample(SecurityAssessment.class)))));

    /** Further values, which only complete other statements. */
    private static final Map<String, List<?>> OUTERMOST = Map.ofEntries(
            entry("startsAt", List.of(time("08:00"), time("10:00"))),
            entry("signedAt", List.of(time("07:00"), time("11:00"))),
            entry("negotiated", FURTHER_DEEDS),
            entry("signed", SIGNATURES));

    /** What a space goes into. The facts of the others are held fast in it, or it would grow beyond measure. */
    enum Focus {
        SCOPE(Map.ofEntries(
                entry("interview.kind", List.of(Interview.Kind.ASYLUM)),
                entry("interview.on", List.of(DAY, DAY.plusDays(1))),
                entry("counsel.role", List.of(Counsel.Role.COUNSEL)),
                entry("mode", List.of(Mode.REMOTE, Mode.REMOTE_FROM_IMMIGRATION_SERVICE)))),
        /**
         * The booking: held fast, it is protected, not protected, or not known to be either. And what makes an
         * assessment one that is accepted, into which the rules on agreements go.
         */
        BACKGROUND(Map.ofEntries(
                entry("booking.madeAt", List.of(moment("2024-05-13T16:32"))),
                entry(
                        "booking.remoteAgreed",
                        List.of(Booking.Agreed.NOT_STATED, Booking.Agreed.WITH_THE_BOOKING, Booking.Agreed.NO)),
                entry("booking.agreedWith", List.of(Booking.With.THIS_COUNSEL)),
                entry("booking.movedBy", List.of(Booking.MovedBy.NOBODY)),
                entry("asAgreed", List.of(Answer.YES)),
                entry("agreement.assessment.bodyApproved", List.of(Answer.YES)),
                entry("agreement.assessment.criteria", List.of(SecurityAssessment.Criteria.NATIONAL_2020)))),
        AGREEMENT(Map.ofEntries(
                entry("withDevice", List.of(named(LAPTOP))),
                entry("agreement.premises", List.of(List.of(ROOM))),
                entry("agreement.devices", List.of(List.of(LAPTOP))),
                entry("agreement.signedAt", List.of(time("08:59"))),
                entry("interview.startsAt", List.of(time("09:00"))),
                entry("agreement.assessment.kind", List.of(SecurityAssessment.Kind.ASSESSMENT_BODY)),
                entry("agreement.assessment.described", List.of(Answer.YES)),
                entry("agreement.assessment.level", List.of(SecurityAssessment.Level.LOWEST_BASE))));

        private final Map<String, List<?>> heldFast;

        Focus(Map<String, List<?>> heldFast) {
            this.heldFast = heldFast;
        }

        boolean isOnAnyOf(List<String> facts) {
            return facts.stream().anyMatch(heldFast::containsKey);
        }

        private Optional<List<?>> heldFast(String fact) {
            return EnumSet.complementOf(EnumSet.of(this)).stream()
                    .<List<?>>flatMap(other -> Stream.ofNullable(other.heldFast.get(fact)))
                    .findFirst();
        }
    }

    private BulletinFacts() {}

    /** Something in which everything is in order. */
    static <T> T sample(Class<T> type) {
        return Stream.of(
                        Remotes.underAgreement().build(),
                        Remotes.agreement().build(),
                        Remotes.ofBody().build())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A fact with what it is tried with, in a space with a focus. */
    static Dimension dimension(Class<?> subject, String fact, Focus focus) {
        String last = fact.substring(fact.lastIndexOf('.') + 1);
        Optional<List<?>> heldFast = focus.heldFast(fact);
        List<?> values = heldFast.or(() -> Optional.ofNullable(VALUES.get(last)))
                .orElseGet(() -> values(Facts.type(subject, fact)));
        boolean canBeUnstated = values.get(0).toString().matches("NOT_STATED|Optional.empty") && !PARTS.contains(last);
        return new Dimension(
                fact,
                canBeUnstated ? new Gap.Missing(fact) : null,
                values,
                heldFast.isPresent() ? List.of() : OUTERMOST.getOrDefault(last, List.of()));
    }

    /** The value that a table of cases writes in a certain way. */
    static Object valueOf(Class<?> subject, String fact, String text) {
        return Stream.of(Focus.values())
                .flatMap(focus -> dimension(subject, fact, focus).find(text).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact + " is never tried as " + text));
    }

    private static List<?> values(Class<?> type) {
        if (type == Occurrence.class) {
            return DEEDS;
        }
        assertThat(type.isEnum()).as("values of %s", type).isTrue();
        List<Object> values = new ArrayList<>(Arrays.asList(type.getEnumConstants()));
        values.sort(Comparator.comparingInt(value -> value.toString().equals("NOT_STATED") ? 0 : 1));
        return values;
    }

    private static AgreedItem vague(AgreedItem item) {
        return AgreedItem.builder()
                .from(item)
                .addJudgement(Remotes.recorded(BulletinMatter.SPECIFIC, Judgement.Result.NO))
                .build();
    }

    private static Optional<String> named(AgreedItem item) {
        return Optional.of(item.name());
    }

    private static Optional<LocalTime> time(String time) {
        return Optional.of(LocalTime.parse(time));
    }

    private static Optional<LocalDateTime> moment(String moment) {
        return Optional.of(LocalDateTime.parse(moment));
    }
}
