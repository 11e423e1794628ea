package fi.clearance.validation.data;

import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.POWER;
import static fi.clearance.validation.Modality.PROHIBITION;
import static fi.clearance.validation.data.DataConditions.madeBy;
import static fi.clearance.validation.data.DataConditions.of;
import static fi.clearance.validation.data.DataConditions.recorded;

import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.DefenceForcesGroup;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who may use the conscript register and the crisis management personnel register, and about whom.
 *
 * @statute 31
 */
public enum MilitaryRegisterRule implements Rule<DataUse> {
    /**
     * The Defence Command, about those chosen for or performing the Defence Forces' tasks.
     *
     * @statute 31.1
     */
    BY_DEFENCE_COMMAND(of(
            "31.1",
            POWER,
            Sources.BOTH,
            not(madeBy(Authority.SUPO)),
            madeBy(Authority.DEFENCE_COMMAND)
                    .and(group(PersonGroup::isInDefenceForces)
                            .or(group(g -> g == PersonGroup.CONTRACTOR_OF_DEFENCE_FORCES)
                                    .and(reading(DefenceForcesGroup.CONTRACTORS_TOO)))))),

    /**
     * Health and fitness for service, only if essential to others' personal safety.
     *
     * @statute 31.2
     */
    HEALTH_AND_FITNESS(of(
            "31.2",
            PROHIBITION,
            List.of(DataSource.CONSCRIPT_REGISTER),
            Condition.of(MilitaryRegisterRule::isHealthOrFitness, "datum.about", "datum.content"),
            recorded(DataMatter.FITNESS_FOR_SAFETY))),

    /**
     * The Security and Intelligence Service, about those being chosen for its own tasks.
     *
     * @statute 31.3
     */
    BY_SUPO(of("31.3", POWER, Sources.BOTH, madeBy(Authority.SUPO), group(g -> g == PersonGroup.CHOSEN_FOR_SUPO)));

    private final Norm<DataUse> norm;

    MilitaryRegisterRule(Norm<DataUse> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<DataUse> norm() {
        return norm;
    }

    private static Condition<DataUse> group(Predicate<PersonGroup> is) {
        return Condition.of(
                (use, at) -> {
                    PersonGroup group = use.clearance().personGroup();
                    return group == PersonGroup.NOT_STATED
                            ? Truth.missing("clearance.personGroup")
                            : Truth.of(is.test(group));
                },
                "clearance.personGroup");
    }

    private static Truth isHealthOrFitness(DataUse use, Setting at) {
        if (use.datum().about() instanceof HealthInformation) {
            return Truth.YES;
        }
        SourceContent content = use.datum().content();
        return content == SourceContent.NOT_STATED
                ? Truth.missing("datum.content")
                : Truth.of(content == SourceContent.HEALTH_OR_FITNESS);
    }

    private static final class Sources {
        static final List<DataSource> BOTH =
                List.of(DataSource.CONSCRIPT_REGISTER, DataSource.CRISIS_MANAGEMENT_PERSONNEL_REGISTER);
    }
}
