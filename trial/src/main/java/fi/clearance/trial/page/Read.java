package fi.clearance.trial.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Tells the compiler which files are read: the texts in three languages, and the tables of units and questions. */
public final class Read implements ResourcesPolicy {

    private static final List<String> TABLES = List.of(
            "fi/clearance/model/statute/act-726-2014.tsv",
            "fi/clearance/model/statute/bulletin-2024-05-13.tsv",
            "fi/clearance/validation/questions.tsv");

    private static final List<String> TEXTS = List.of(
            "fi/clearance/validation/texts",
            "fi/clearance/validation/questions",
            "fi/clearance/validation/application/texts",
            "fi/clearance/validation/certificate/texts",
            "fi/clearance/validation/data/texts",
            "fi/clearance/validation/facility/texts",
            "fi/clearance/validation/history/texts",
            "fi/clearance/validation/party/texts",
            "fi/clearance/validation/register/texts",
            "fi/clearance/validation/tie/texts",
            "fi/clearance/migri/texts",
            "fi/clearance/examples/apply",
            "fi/clearance/examples/assess",
            "fi/clearance/examples/attend",
            "fi/clearance/examples/expire",
            "fi/clearance/examples/follow");

    /** Made by the compiler, which finds it as a service. */
    public Read() {}

    @Override
    public String[] supplyResources(Collection<? extends String> classes) {
        Stream<String> texts = TEXTS.stream()
                .flatMap(name -> Stream.of("en", "fi", "sv").map(language -> name + "_" + language + ".properties"));
        return Stream.concat(TABLES.stream(), texts).toArray(String[]::new);
    }
}
