package fi.clearance.trial.page;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler which classes need another form in a page, where there are neither modules nor
 * lists of countries. */
public final class Replaced extends SimpleSubstitutionPolicy {

    /** Made by the compiler, which finds it as a service. */
    public Replaced() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named("fi.clearance.validation.Bundles")
                        .or(named("fi.clearance.examples.Phrases"))
                        .or(named("fi.clearance.model.party.CountryCodes")))
                .packagePrefix("fi.clearance.trial.page");
    }
}
