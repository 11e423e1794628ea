package fi.clearance.peers.dmn;

import fi.clearance.benchmarks.Contender;
import fi.clearance.benchmarks.Engine;
import fi.clearance.benchmarks.Job;
import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNCompiler;
import org.kie.dmn.api.core.DMNCompilerConfiguration;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN: one decision for the verdict, one for the report, each a single expression that is compiled into Java, over
 * truths that the caller has from the predicates; the engine sees neither enums nor the days of the cases.
 */
public final class DmnEngine implements Engine {

    /** Made by the service loader. */
    public DmnEngine() {}

    @Override
    public String name() {
        return "dmn";
    }

    @Override
    public <T> Contender<T, ?> prepare(Job<T> job) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfigurationUsingCustomCompiler(DmnEngine::compiler)
                .fromResources(
                        List.of(ResourceFactory.newReaderResource(new StringReader(DecisionModel.of(job.rules())))))
                .getOrElseThrow(IllegalStateException::new);
        return new Decisions<>(runtime, runtime.getModels().get(0), job.rules());
    }

    private static DMNCompiler compiler(DMNCompilerConfiguration configuration) {
        ((DMNCompilerConfigurationImpl) configuration).addFEELProfile(new DoCompileFEELProfile());
        return new DMNCompilerImpl(configuration);
    }
}
