package fi.clearance.model.tie;

import fi.clearance.model.When;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Kinship;

/**
 * A foreign tie (<i>ulkomaansidonnaisuus</i>): what binds the subject to another State, its citizens or its entities.
 *
 * <p>The Act names these and gathers the rest in the last. No tie is too old to be one. A tie prints as its category,
 * without the country.
 *
 * @statute 3.1:9a
 */
public sealed interface ForeignTie {

    /** {@return the State it is a tie to} */
    Country state();

    /**
     * A nationality at the time of the clearance.
     *
     * @param state the State
     */
    record PresentNationality(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "PresentNationality";
        }
    }

    /**
     * An earlier nationality, however long ago.
     *
     * @param state the State
     * @param until when it ended
     */
    record EarlierNationality(Country state, When until) implements ForeignTie {
        @Override
        public String toString() {
            return "EarlierNationality";
        }
    }

    /**
     * Activity in the service of another State.
     *
     * @param state the State
     */
    record StateService(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "StateService";
        }
    }

    /**
     * Taking part in business in another State.
     *
     * @param state the State
     */
    record Business(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "Business";
        }
    }

    /**
     * Assets in another State.
     *
     * @param state the State
     */
    record Assets(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "Assets";
        }
    }

    /**
     * A close relative who is a citizen of another State; stated of anybody else it is entered in the wrong place.
     *
     * @param kinship how the relative is related
     * @param state the State
     */
    record RelativeAbroad(Kinship kinship, Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "RelativeAbroad";
        }
    }

    /**
     * Continuous and close contacts with citizens of another State.
     *
     * @param state the State
     */
    record Contacts(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "Contacts";
        }
    }

    /**
     * Any other tie to another State, its citizens or its entities.
     *
     * @param state the State
     */
    record Other(Country state) implements ForeignTie {
        @Override
        public String toString() {
            return "Other";
        }
    }
}
