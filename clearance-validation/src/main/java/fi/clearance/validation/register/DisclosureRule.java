package fi.clearance.validation.register;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.party.Authority;
import fi.clearance.model.register.Disclosure;
import fi.clearance.model.register.Disclosure.Purpose;
import fi.clearance.model.register.Disclosure.Recipient;
import fi.clearance.model.register.RegisterData;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.register.RegisterReading.EndedClearance;
import java.util.List;
import java.util.function.Predicate;

/**
 * To whom, about whom and on what conditions data are given from the register over a technical connection.
 *
 * @statute 50
 */
public enum DisclosureRule implements Rule<Disclosure> {
    /**
     * The Finnish Security and Intelligence Service gives them to the Defence Command.
     *
     * @statute 50.1
     */
    DEFENCE_COMMAND(Norm.of("50.1/s1", POWER, requires(to(Recipient.DEFENCE_COMMAND), givenBy(Authority.SUPO)))),

    /**
     * The Defence Command may pass them on to the units of the Defence Forces.
     *
     * @statute 50.1
     */
    UNIT_GIVER(Norm.of(
            "50.1/giver", POWER, requires(to(Recipient.UNIT_OF_DEFENCE_FORCES), givenBy(Authority.DEFENCE_COMMAND)))),

    /**
     * To officials whom these have named.
     *
     * @statute 50.1
     */
    UNIT_OFFICIAL(Norm.of(
            "50.1/s2", POWER, requires(to(Recipient.UNIT_OF_DEFENCE_FORCES), answered("named", Disclosure::named)))),

    /**
     * In a way that the Finnish Security and Intelligence Service has approved.
     *
     * @statute 50.1
     */
    UNIT_METHOD(Norm.of(
            "50.1/method",
            POWER,
            requires(to(Recipient.UNIT_OF_DEFENCE_FORCES), answered("approvedMethod", Disclosure::approvedMethod)))),

    /**
     * To assess whether a clearance is to be obtained, or to handle a permit to stay or visit.
     *
     * @statute 50.1
     */
    UNIT_PURPOSE(Norm.of(
            "50.1/purpose",
            POWER,
            requires(
                    to(Recipient.UNIT_OF_DEFENCE_FORCES),
                    purpose(purpose -> purpose == Purpose.ASSESSING_NEED || purpose == Purpose.PERMIT)))),

    /**
     * As far as they are needed for that.
     *
     * @statute 50.1
     */
    UNIT_NEED(Norm.of(
            "50.1/need",
            POWER,
            requires(to(Recipient.UNIT_OF_DEFENCE_FORCES), answered("needed", Disclosure::needed)))),

    /**
     * The Finnish Security and Intelligence Service may give them to four kinds of bodies.
     *
     * @statute 50.2
     */
    LISTED_BODY(Norm.of(
            "50.2",
            POWER,
            requires(
                    known(
                            "recipient",
                            Disclosure::recipient,
                            Recipient.NOT_STATED,
                            DisclosureRule::isListedBodyOrNobodyElse),
                    toListedBody().and(givenBy(Authority.SUPO))))),

    /**
     * To an official whom the body has named.
     *
     * @statute 50.2
     */
    NAMED_OFFICIAL(Norm.of("50.2/official", POWER, requires(toListedBody(), answered("named", Disclosure::named)))),

    /**
     * In a way that it has approved.
     *
     * @statute 50.2
     */
    APPROVED_METHOD(Norm.of(
            "50.2/method", POWER, requires(toListedBody(), answered("approvedMethod", Disclosure::approvedMethod)))),

    /**
     * To assess whether a clearance is to be obtained.
     *
     * @statute 50.2
     */
    PURPOSE(Norm.of(
            "50.2/purpose", POWER, requires(toListedBody(), purpose(purpose -> purpose == Purpose.ASSESSING_NEED)))),

    /**
     * Of the listed kinds.
     *
     * @statute 50.2
     */
    LISTED_DATA(Norm.of("50.2/data", POWER, requires(toListedBody(), data(data -> data != RegisterData.OTHER)))
            .near("IQ-GEN-1")),

    /**
     * Of a personnel clearance only if nothing negative came up in it, or a certificate on its ground is still valid.
     *
     * @statute 50.2:2
     */
    PERSONNEL_CLEARANCE(Norm.of(
                    "50.2:2",
                    POWER,
                    requires(toListedBody().and(data(data -> data == RegisterData.PERSONNEL_CLEARANCE)), mayBeTold()))
            .leaningOn(it -> List.of(Provision.of("50.2")))),

    /**
     * Who made a clearance and when, and how long the certificate is valid, only together with such data.
     *
     * @statute 50.2:4
     */
    MAKER_TIME_AND_VALIDITY(Norm.of(
                    "50.2:4",
                    POWER,
                    requires(
                            toListedBody().and(answered("makerTimeAndValidity", Disclosure::makerTimeAndValidity)),
                            data(data -> data == RegisterData.PERSONNEL_CLEARANCE)
                                    .and(mayBeTold())
                                    .or(data(data -> data == RegisterData.FACILITY_CLEARANCE
                                            || data == RegisterData.SYSTEM_CERTIFICATE))))
            .leaningOn(it -> List.of(Provision.of("50.2")))),

    /**
     * The Finnish Security and Intelligence Service gives the National Bureau of Investigation only data on
     * applications, and only for its notifications on organised crime.
     *
     * @statute 50.3
     */
    NBI(Norm.of(
                    "50.3/s1",
                    POWER,
                    requires(
                            to(Recipient.NATIONAL_BUREAU_OF_INVESTIGATION),
                            givenBy(Authority.SUPO)
                                    .and(answered("applicationDataOnly", Disclosure::applicationDataOnly))
                                    .and(purpose(purpose -> purpose == Purpose.NOTIFICATION))))
            .leaningOn(it -> List.of(Provision.of("25.2")))),

    /**
     * A search is made only on somebody who consented to a clearance and is to be chosen, or whose permit a unit of
     * the Defence Forces handles.
     *
     * @statute 50.4
     */
    SEARCHED(Norm.of(
                    "50.4",
                    CONDITION,
                    requires(
                            toListedBody()
                                    .or(to(Recipient.UNIT_OF_DEFENCE_FORCES)
                                            .and(purpose(purpose -> purpose == Purpose.PERMIT))),
                            answered("consented", Disclosure::consented)
                                    .and(answered("toBeChosen", Disclosure::toBeChosen))
                                    .or(answered("permitPending", Disclosure::permitPending))))
            .leaningOn(
                    it -> List.of(Provision.of(it.recipient() == Recipient.UNIT_OF_DEFENCE_FORCES ? "50.1" : "50.2")))
            .near("IQ-50-1"));

    private final Norm<Disclosure> norm;

    DisclosureRule(Norm<Disclosure> norm) {
        this.norm = norm.claimed(disclosure -> concerns(norm.provision(), disclosure.recipient()));
    }

    @Override
    public Norm<Disclosure> norm() {
        return norm;
    }

    /** Whether a moment is about somebody who gets data. */
    private static boolean concerns(Provision provision, Recipient recipient) {
        return switch (recipient) {
            case DEFENCE_COMMAND -> provision.equals(Provision.of("50.1"));
            case UNIT_OF_DEFENCE_FORCES ->
                provision.equals(Provision.of("50.1")) || provision.equals(Provision.of("50.4"));
            case NATIONAL_BUREAU_OF_INVESTIGATION -> provision.equals(Provision.of("50.3"));
            case NATIONAL_SECURITY_AUTHORITY -> false;
            case OFFICE_OF_THE_PRESIDENT, PARLIAMENTARY_OFFICE, MINISTRY, AGENCY_UNDER_INTERIOR, OTHER ->
                provision.isWithin(Provision.of("50.2"))
                        || provision.equals(Provision.of("50.2"))
                        || provision.equals(Provision.of("50.4"));
            case NOT_STATED -> true;
        };
    }

    private static Condition<Disclosure> to(Recipient recipient) {
        return known("recipient", Disclosure::recipient, Recipient.NOT_STATED, stated -> stated == recipient);
    }

    private static Condition<Disclosure> toListedBody() {
        return known("recipient", Disclosure::recipient, Recipient.NOT_STATED, DisclosureRule::isListedBody);
    }

    private static boolean isListedBody(Recipient recipient) {
        return switch (recipient) {
            case OFFICE_OF_THE_PRESIDENT, PARLIAMENTARY_OFFICE, MINISTRY, AGENCY_UNDER_INTERIOR -> true;
            default -> false;
        };
    }

    /** The other moments say on what conditions the rest get data. */
    private static boolean isListedBodyOrNobodyElse(Recipient recipient) {
        return recipient == Recipient.OTHER || isListedBody(recipient);
    }

    private static Condition<Disclosure> purpose(Predicate<Purpose> which) {
        return known("purpose", Disclosure::purpose, Purpose.NOT_STATED, which);
    }

    private static Condition<Disclosure> givenBy(Authority authority) {
        return is("givenBy", it -> it.givenBy() == authority);
    }

    private static Condition<Disclosure> mayBeTold() {
        return answered("nothingNegative", Disclosure::nothingNegative)
                .and(Condition.<Disclosure>reading(EndedClearance.MAY_BE_GIVEN)
                        .or(answered("clearanceInForce", Disclosure::clearanceInForce)))
                .or(answered("certificateInForce", Disclosure::certificateInForce));
    }

    private static Condition<Disclosure> data(Predicate<RegisterData> which) {
        return known("data", Disclosure::data, RegisterData.NOT_STATED, which);
    }
}
