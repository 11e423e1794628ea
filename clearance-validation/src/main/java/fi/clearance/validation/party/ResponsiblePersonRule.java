package fi.clearance.validation.party;

import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;

import fi.clearance.model.party.ResponsiblePerson;
import fi.clearance.model.party.ResponsiblePerson.Role;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.party.PartyReading.SignatoryMeant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who is a responsible person of a company.
 *
 * @statute 3.1:7
 * @statute 3.2
 */
public enum ResponsiblePersonRule implements Rule<ResponsiblePerson> {
    /**
     * Whoever stands in a public register in one of the listed roles; for a foundation or an association that does no
     * business, its board, and those whom its register entitles to sign for it.
     *
     * @statute 3.1:7
     */
    RESPONSIBLE_PERSON(Norm.of("3.1:7", Modality.CONDITION, requires(always(), isResponsiblePerson()))
            .leaningOn(person -> List.of(Provision.of("3.2"))));

    /** The roles by kind of body; apart from the rules, which are built before any field of this enum. */
    private static final class Roles {
        static final Set<Role> OF_COMPANIES =
                Collections.unmodifiableSet(EnumSet.range(Role.PARTNER, Role.DEPUTY_BOARD_MEMBER));
        static final Set<Role> BOARD = Collections.unmodifiableSet(EnumSet.of(Role.BOARD_MEMBER));
        static final Set<Role> SIGNATORIES = Collections.unmodifiableSet(EnumSet.of(Role.SIGNATORY));
        static final Set<Role> SIGNING =
                Collections.unmodifiableSet(EnumSet.of(Role.PROCURATION_HOLDER, Role.SIGNATORY));
    }

    private final Norm<ResponsiblePerson> norm;

    ResponsiblePersonRule(Norm<ResponsiblePerson> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ResponsiblePerson> norm() {
        return norm;
    }

    /** {@return whether somebody is a responsible person, also of a body that counts as a company} */
    public static Condition<ResponsiblePerson> isResponsiblePerson() {
        return Condition.of(ResponsiblePersonRule::isResponsible, "ofNonBusinessBody", "roles", "inPublicRegister");
    }

    private static Truth isResponsible(ResponsiblePerson person, Setting at) {
        Truth registered = Truth.of(person.inPublicRegister(), "inPublicRegister");
        Truth inCompany =
                holds(person, Roles.OF_COMPANIES).or(signs(person, at)).and(registered);
        Truth inNonBusinessBody =
                holds(person, Roles.BOARD).or(holds(person, Roles.SIGNATORIES).and(registered));
        if (inCompany.equals(inNonBusinessBody)) {
            return inCompany; // Both can be open on the register only, and grow with it.
        }
        return Truth.of(person.ofNonBusinessBody(), "ofNonBusinessBody").choose(inNonBusinessBody, inCompany);
    }

    private static Truth signs(ResponsiblePerson person, Setting at) {
        return at.reads(SignatoryMeant.EITHER)
                .choose(holds(person, Roles.SIGNING), Truth.of(person.roles().containsAll(Roles.SIGNING)));
    }

    private static Truth holds(ResponsiblePerson person, Set<Role> listed) {
        return Truth.of(person.roles().stream().anyMatch(listed::contains));
    }
}
