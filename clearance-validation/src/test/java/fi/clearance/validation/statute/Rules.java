package fi.clearance.validation.statute;

import fi.clearance.validation.Rule;
import fi.clearance.validation.data.DataValidators;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the Act, in the order of the statute. */
public final class Rules {

    private Rules() {}

    /** All rules of all validators. */
    public static List<Rule<?>> all() {
        return Stream.concat(
                        DataValidators.DATA_USE.rules().stream(), DataValidators.FOREIGN_CERTIFICATE.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.norm().provision()))
                .toList();
    }
}
