package fi.clearance.migri;

import static fi.clearance.migri.ParticipationConditions.IN_SCOPE;
import static fi.clearance.migri.ParticipationConditions.NEEDS_AGREEMENT;
import static fi.clearance.migri.ParticipationConditions.UNDER_AGREEMENT;
import static fi.clearance.migri.ParticipationConditions.fromJune;
import static fi.clearance.migri.ParticipationConditions.hasAgreement;
import static fi.clearance.migri.ParticipationConditions.isRemote;
import static fi.clearance.migri.ParticipationConditions.mode;
import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.migri.BulletinReading.OtherChannels;
import fi.clearance.migri.BulletinReading.PresenceAllTheSame;
import fi.clearance.migri.BulletinReading.SignedOnTheDay;
import fi.clearance.migri.Interview.Venue;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How counsel may take part in an asylum interview.
 *
 * @bulletin M4
 * @bulletin M5
 * @bulletin M6
 * @bulletin M7
 * @bulletin M9
 * @bulletin M10
 * @bulletin M11
 * @bulletin M12
 * @bulletin M13
 * @bulletin M14
 * @bulletin M16b
 * @bulletin M25
 * @bulletin M26
 * @bulletin M27
 * @bulletin M29
 */
public enum ParticipationRule implements Rule<Participation> {
    /**
     * The bulletin is about counsel in asylum interviews.
     *
     * @bulletin M5
     */
    ASYLUM_COUNSEL(Norm.of("M5", CONDITION, requires(always(), IN_SCOPE)).near("IQ-M-20")),

    /**
     * Until 31 May 2024 one may take part over a video link, as was the practice.
     *
     * @bulletin M4
     */
    UNTIL_JUNE(Norm.of("M4", RIGHT, requires(IN_SCOPE.and(isRemote()).and(not(fromJune())), isCovered()))),

    /**
     * With the client at the Finnish Immigration Service, if the client is invited there.
     *
     * @bulletin M6
     */
    AT_IMMIGRATION_SERVICE(Norm.of(
                    "M6",
                    RIGHT,
                    requires(
                            IN_SCOPE.and(mode(Mode.WITH_CLIENT_AT_IMMIGRATION_SERVICE)),
                            invitedTo(Venue.IMMIGRATION_SERVICE)))
            .near("IQ-M-22")),

    /**
     * With the client at the reception centre, if the client is invited there and counsel can be there.
     *
     * @bulletin M7
     */
    AT_RECEPTION_CENTRE(Norm.of(
                    "M7",
                    RIGHT,
                    requires(
                            IN_SCOPE.and(mode(Mode.WITH_CLIENT_AT_RECEPTION_CENTRE)),
                            invitedTo(Venue.RECEPTION_CENTRE)
                                    .and(answered(
                                            "interview.attendancePossible",
                                            it -> it.interview().attendancePossible()))))
            .near("IQ-M-9", "IQ-M-22")),

    /**
     * What was agreed with a booking made in time is held as agreed.
     *
     * @bulletin M14
     */
    AS_AGREED(Norm.of(
                    "M14",
                    RIGHT,
                    requires(
                            IN_SCOPE.and(isRemote()).and(fromJune()).and(Protection.PROTECTED),
                            not(mode(Mode.REMOTE).and(presenceRequired()))
                                    .or(reading(PresenceAllTheSame.HELD_AS_AGREED))))
            .near("IQ-M-3", "IQ-M-7", "IQ-M-23")),

    /**
     * Otherwise, from 1 June 2024 on, only if this way of taking part meets the statutory requirements of information
     * security.
     *
     * @bulletin M9
     */
    REQUIREMENTS(Norm.of("M9", CONDITION, requires(NEEDS_AGREEMENT, settled(BulletinMatter.MEETS_REQUIREMENTS)))),

    /**
     * And causes no risk to the secret information.
     *
     * @bulletin M10
     */
    NO_RISK(Norm.of("M10", CONDITION, requires(NEEDS_AGREEMENT, settled(BulletinMatter.NO_RISK)))
            .near("IQ-M-16")),

    /**
     * With an assessment that can be accepted.
     *
     * @bulletin M11
     */
    ASSESSED(Norm.of(
            "M11", CONDITION, requires(NEEDS_AGREEMENT, hasAgreement().and(ofAgreement(AgreementRule.isAssessed()))))),

    /**
     * With an agreement with the Finnish Immigration Service.
     *
     * @bulletin M12
     */
    AGREEMENT(
            Norm.of("M12", CONDITION, requires(NEEDS_AGREEMENT, hasAgreement())).near("IQ-M-18", "IQ-M-21", "IQ-M-24")),

    /**
     * From premises that it names.
     *
     * @bulletin M13
     */
    PREMISES(Norm.of("M13/premises", CONDITION, requires(UNDER_AGREEMENT, premisesNamed()))),

    /**
     * With a device that it names.
     *
     * @bulletin M13
     */
    DEVICE(Norm.of("M13/device", CONDITION, requires(UNDER_AGREEMENT, deviceNamed()))),

    /**
     * The organisation answers for it that the premises are secure.
     *
     * @bulletin M16b
     */
    SECURE_PREMISES(Norm.of(
            "M16b/premises",
            OBLIGATION,
            requires(
                    IN_SCOPE.and(isRemote()).and(fromJune()),
                    answered("securePremises", Participation::securePremises)))),

    /**
     * And that the device is.
     *
     * @bulletin M16b
     */
    SECURE_DEVICE(Norm.of(
            "M16b/device",
            OBLIGATION,
            requires(IN_SCOPE.and(isRemote()).and(fromJune()), answered("secureDevice", Participation::secureDevice)))),

    /**
     * The Finnish Immigration Service has satisfied itself of a sufficient level.
     *
     * @bulletin M25
     */
    SATISFIED(Norm.of("M25/satisfied", CONDITION, requires(UNDER_AGREEMENT, ofAgreement(AgreementRule.isSatisfied())))),

    /**
     * It is an agreement with the organisation that counsel represents.
     *
     * @bulletin M25
     */
    ORGANISATION(Norm.of(
                    "M25",
                    CONDITION,
                    requires(
                            UNDER_AGREEMENT,
                            Condition.of(
                                    ParticipationRule::sameOrganisation,
                                    "counsel.organisation",
                                    "agreement.organisation")))
            .near("IQ-M-15")),

    /**
     * It describes these premises specifically enough.
     *
     * @bulletin M26
     */
    SPECIFIC_PREMISES(Norm.of(
            "M26/premises",
            CONDITION,
            requires(
                    UNDER_AGREEMENT.and(premisesNamed()),
                    specific("fromPremises", Participation::fromPremises, PremisesAgreement::premises)))),

    /**
     * And this device.
     *
     * @bulletin M26
     */
    SPECIFIC_DEVICE(Norm.of(
            "M26/device",
            CONDITION,
            requires(
                    UNDER_AGREEMENT.and(deviceNamed()),
                    specific("withDevice", Participation::withDevice, PremisesAgreement::devices)))),

    /**
     * It was signed before the interview.
     *
     * @bulletin M27
     */
    SIGNED(Norm.of(
            "M27",
            CONDITION,
            requires(
                    UNDER_AGREEMENT,
                    Condition.of(
                            ParticipationRule::signedBefore,
                            "agreement.signed",
                            "agreement.signedAt",
                            "interview.on",
                            "interview.startsAt")))),

    /**
     * Even so the Finnish Immigration Service may require those who take part to come to its premises.
     *
     * @bulletin M29
     */
    PRESENCE(Norm.of("M29", PROHIBITION, forbids(mode(Mode.REMOTE).and(NEEDS_AGREEMENT), presenceRequired())));

    private final Norm<Participation> norm;

    ParticipationRule(Norm<Participation> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Participation> norm() {
        return norm;
    }

    // M4

    private static Condition<Participation> isCovered() {
        return Condition.of(
                (it, at) -> {
                    Truth others = at.reads(OtherChannels.COVERED);
                    return switch (it.channel()) {
                        case VIDEO -> Truth.YES;
                        case OTHER -> others;
                        case NOT_STATED -> Truth.unknown("channel", Truth.YES, others);
                    };
                },
                "channel");
    }

    // M6 and M7

    private static Condition<Participation> invitedTo(Venue venue) {
        return known(
                "interview.clientInvitedTo",
                it -> it.interview().clientInvitedTo(),
                Venue.NOT_STATED,
                invited -> invited == venue);
    }

    // M9 to M13

    private static PremisesAgreement agreement(Participation it) {
        return it.agreement().orElseThrow();
    }

    private static Condition<Participation> settled(BulletinMatter matter) {
        return judged("judgements", Participation::judgements, matter, it -> Authority.FINNISH_IMMIGRATION_SERVICE);
    }

    private static Condition<Participation> ofAgreement(Condition<PremisesAgreement> condition) {
        return within("agreement", ParticipationRule::agreement, condition);
    }

    private static Condition<Participation> premisesNamed() {
        return named("fromPremises", Participation::fromPremises, "agreement.premises", PremisesAgreement::premises);
    }

    private static Condition<Participation> deviceNamed() {
        return named("withDevice", Participation::withDevice, "agreement.devices", PremisesAgreement::devices);
    }

    private static Condition<Participation> named(
            String fact,
            Function<Participation, Optional<String>> used,
            String names,
            Function<PremisesAgreement, List<AgreedItem>> items) {
        return Condition.of(
                (it, at) -> {
                    List<AgreedItem> all = items.apply(agreement(it));
                    return all.isEmpty()
                            ? Truth.NO
                            : used.apply(it)
                                    .map(name -> Truth.of(item(all, name).isPresent()))
                                    .orElse(Truth.missing(fact));
                },
                fact,
                names);
    }

    /** If it is not known which of the items is used, any of them may be, or another. */
    private static Condition<Participation> specific(
            String fact,
            Function<Participation, Optional<String>> used,
            Function<PremisesAgreement, List<AgreedItem>> items) {
        return Condition.judging(
                List.of(BulletinMatter.SPECIFIC),
                (it, at) -> {
                    PremisesAgreement agreement = agreement(it);
                    List<AgreedItem> all = items.apply(agreement);
                    return used.apply(it)
                            .flatMap(name -> item(all, name))
                            .map(item -> AgreementRule.isSpecific(agreement, item, at))
                            .orElseGet(() -> Truth.unknown(
                                    fact,
                                    all.stream()
                                            .map(item -> AgreementRule.isSpecific(agreement, item, at))
                                            .toArray(Truth[]::new)));
                },
                fact,
                "agreement.judgements");
    }

    private static Optional<AgreedItem> item(List<AgreedItem> items, String name) {
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    // M25

    private static Truth sameOrganisation(Participation it, Setting at) {
        Optional<String> represented = it.counsel().organisation();
        Optional<String> party = agreement(it).organisation();
        Truth stated = stated("counsel.organisation", represented).and(stated("agreement.organisation", party));
        return stated.isOpen() ? stated : Truth.of(represented.equals(party));
    }

    private static Truth stated(String fact, Optional<?> value) {
        return value.isPresent() ? Truth.YES : Truth.missing(fact);
    }

    // M27

    private static Truth signedBefore(Participation it, Setting at) {
        PremisesAgreement agreement = agreement(it);
        if (agreement.signed() instanceof Occurrence.On on) {
            LocalDate day = it.interview().on();
            return on.day().equals(day)
                    ? signedBeforeStart(it, at)
                    : Truth.of(on.day().isBefore(day));
        }
        return agreement.signed() == Occurrence.NOT_DONE
                ? Truth.NO
                : Truth.unknown("agreement.signed", Truth.YES, Truth.NO, signedBeforeStart(it, at));
    }

    private static Truth signedBeforeStart(Participation it, Setting at) {
        Optional<LocalTime> signed = agreement(it).signedAt();
        Optional<LocalTime> starts = it.interview().startsAt();
        Truth stated = stated("agreement.signedAt", signed).and(stated("interview.startsAt", starts));
        Truth before = stated.isOpen() ? stated : Truth.of(signed.orElseThrow().isBefore(starts.orElseThrow()));
        return at.reads(SignedOnTheDay.DAY_SUFFICES).or(before);
    }

    // M29

    private static Condition<Participation> presenceRequired() {
        return answered("presenceRequired", Participation::presenceRequired);
    }
}
