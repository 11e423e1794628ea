package fi.clearance.validation.application;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.inOrder;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Acceptance;
import fi.clearance.model.application.Acceptance.Ground;
import fi.clearance.model.application.Acceptance.Performed;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.Safeguards;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.application.ApplicationReading.BoardOpinion;
import fi.clearance.validation.application.ApplicationReading.LevelsForSupoAlone;
import fi.clearance.validation.party.OrganisationRule;
import java.util.List;

/**
 * Accepting tasks of a company into the clearance procedure.
 *
 * @statute 22
 */
public enum AcceptanceRule implements Rule<Acceptance> {
    /**
     * Supo decides, and only Supo.
     *
     * @statute 22.1
     */
    BY_SUPO(Norm.of(
            "22.1/supo",
            POWER,
            requires(
                    always(),
                    by(Authority.SUPO)
                            .or(by(Authority.DEFENCE_COMMAND).and(reading(LevelsForSupoAlone.WHOEVER_MAKES_IT)))))),

    /**
     * A company applies for it.
     *
     * @statute 22.1
     */
    COMPANY(Norm.of(
                    "22.1/company",
                    POWER,
                    requires(always(), within("company", Acceptance::company, OrganisationRule.isCompany())))
            .leaningOn(acceptance -> List.of(Provision.of("3.1:6"), Provision.of("3.2")))),

    /**
     * Into the concise or the standard procedure.
     *
     * @statute 22.1
     */
    LEVEL(Norm.of(
            "22.1/level",
            POWER,
            requires(always(), is("level", acceptance -> acceptance.level() != Level.COMPREHENSIVE)))),

    /**
     * Tasks in the company, or in its subcontractor on its account.
     *
     * @statute 22.1
     */
    PLACE(Norm.of(
            "22.1/place",
            POWER,
            requires(
                    always(),
                    known(
                            "performed",
                            Acceptance::performed,
                            Performed.NOT_STATED,
                            place -> place != Performed.ELSEWHERE)))),

    /**
     * Tasks with access rights or with secrets.
     *
     * @statute 22.1
     */
    GROUND(Norm.of("22.1", POWER, requires(always(), not(on(Ground.NONE))))),

    /**
     * Rights to a system by whose misuse production stops on a large scale, or comparable economic damage is done.
     *
     * @statute 22.1:1
     */
    SYSTEM_ACCESS(Norm.of(
                    "22.1:1",
                    POWER,
                    requires(
                            on(Ground.SYSTEM_ACCESS),
                            answered("accessRights", Acceptance::accessRights)
                                    .and(answered("systemDamage", Acceptance::systemDamage))))
            .claimed(acceptance -> acceptance.ground() != Ground.SECRETS)),

    /**
     * Secrets of trade or technology by whose misuse significant economic damage is done.
     *
     * @statute 22.1:2
     */
    SECRETS(Norm.of(
                    "22.1:2",
                    POWER,
                    requires(
                            on(Ground.SECRETS),
                            answered("secrets", Acceptance::secrets)
                                    .and(answered("secretsDamage", Acceptance::secretsDamage))))
            .claimed(acceptance -> acceptance.ground() != Ground.SYSTEM_ACCESS)),

    /**
     * The company has seen to security and shows it.
     *
     * @statute 22.2
     */
    SECURITY(Norm.of("22.2/security", CONDITION, requires(always(), secured()))
            .leaningOn(acceptance -> List.of(Provision.of("18.1"), Provision.of("18.2")))),

    /**
     * Espionage threatens the company, or a very important private economic interest needs protection.
     *
     * @statute 22.2
     */
    INTEREST(Norm.of(
            "22.2",
            CONDITION,
            requires(
                    always(),
                    found(ApplicationMatter.ESPIONAGE_TARGET).or(found(ApplicationMatter.PRIVATE_INTEREST))))),

    /**
     * Before it decides, Supo asks the assessment criteria board for an opinion.
     *
     * @statute 22.3
     */
    OPINION(Norm.of(
            "22.3",
            OBLIGATION,
            requires(
                    done("decided", Acceptance::decided),
                    read(
                            BoardOpinion.ASKED,
                            Condition.of(AcceptanceRule::askedBefore, "opinionAsked", "opinionReceived", "decided"),
                            received()))));

    private final Norm<Acceptance> norm;

    AcceptanceRule(Norm<Acceptance> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Acceptance> norm() {
        return norm;
    }

    private static Condition<Acceptance> by(Authority authority) {
        return is("by", acceptance -> acceptance.by() == authority);
    }

    private static Condition<Acceptance> on(Ground ground) {
        return known("ground", Acceptance::ground, Ground.NOT_STATED, it -> it == ground);
    }

    // 22 § 2 mom.

    private static Condition<Acceptance> secured() {
        return within(
                        "safeguards",
                        Acceptance::safeguards,
                        answered("accessRestricted", Safeguards::accessRestricted)
                                .and(answered("premisesAndSystemsProtected", Safeguards::premisesAndSystemsProtected))
                                .and(answered("otherMeasures", Safeguards::otherMeasures)))
                .and(SecurityRule.shown(
                        "safeguards.proof",
                        acceptance -> acceptance.safeguards().proof(),
                        found(ApplicationMatter.PROOF_ACCEPTED)));
    }

    /** What is found after the decision cannot carry it. */
    private static Condition<Acceptance> found(ApplicationMatter matter) {
        return judged(
                "judgements",
                Acceptance::judgements,
                matter,
                Acceptance::by,
                new Deed<>("decided", Acceptance::decided));
    }

    // 22 § 3 mom.

    private static Condition<Acceptance> received() {
        return inOrder("opinionReceived", Acceptance::opinionReceived, "decided", Acceptance::decided);
    }

    /** On a day before the decision; on the day of the decision only with the opinion in hand. */
    private static Truth askedBefore(Acceptance acceptance, Setting at) {
        Truth received = received().test(acceptance, at);
        if (acceptance.opinionAsked() == Occurrence.NOT_STATED) {
            return Truth.unknown("opinionAsked", Truth.YES, Truth.NO, received);
        }
        if (acceptance.opinionAsked() instanceof Occurrence.On asked
                && acceptance.decided() instanceof Occurrence.On decided
                && !asked.day().isAfter(decided.day())) {
            return asked.day().equals(decided.day()) ? received : Truth.YES;
        }
        boolean open = acceptance.decided() == Occurrence.NOT_STATED
                && at.isDone(acceptance.opinionAsked(), "opinionAsked").isYes();
        return open ? Truth.unknown("decided", Truth.YES, Truth.NO, received) : Truth.NO;
    }
}
