package fi.clearance.validation;

import fi.clearance.model.party.Matter;
import fi.clearance.model.statute.Provision;

/** One thing that keeps an answer open. A gap is listed exactly if settling it could change the kind of the answer. */
public sealed interface Gap {

    /**
     * A fact about the world that nobody has stated.
     *
     * @param fact its path from what is validated, such as {@code datum.about.lastDay}
     */
    record Missing(String fact) implements Gap {}

    /**
     * A matter that the law leaves to an authority and that no authority has recorded by the day.
     *
     * @param matter the matter
     */
    record Unrecorded(Matter matter) implements Gap {}

    /**
     * A question that the text leaves open and for which no reading has been chosen.
     *
     * @param question the question
     */
    record Open(Question question) implements Gap {}

    /**
     * A unit whose wording on the day is not known, because the wording held here came into force later.
     *
     * @param provision the unit
     */
    record WordingNotHeld(Provision provision) implements Gap {}
}
