package fi.clearance.peers.dmn;

import fi.clearance.benchmarks.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The two decisions, as a document in the notation of the standard. */
final class DecisionModel {

    /** A list with a truth for each rule. */
    static final String TRUTHS = "truths";

    /** The same as a context, which answers faster when asked for one of them. */
    static final String OBEYED = "obeyed";

    /** Whether every rule is obeyed. */
    static final String VERDICT = "verdict";

    /** The id of each rule that is not obeyed, and null for each that is. */
    static final String REPORT = "report";

    private DecisionModel() {}

    static <T> String of(List<Named<T>> rules) {
        return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='definitions' name='job'"
                + " namespace='fi.clearance'>"
                + input(TRUTHS)
                + input(OBEYED)
                + decision(VERDICT, TRUTHS, "all(truths)")
                + decision(REPORT, OBEYED, report(rules))
                + "</definitions>";
    }

    /** The name of a rule in the context. */
    static String entry(int rule) {
        return "r" + rule;
    }

    private static <T> String report(List<Named<T>> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> "if obeyed." + entry(i) + " then null else \""
                        + rules.get(i).ruleId() + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String input(String name) {
        return "<inputData id='%1$s' name='%1$s'><variable name='%1$s'/></inputData>".formatted(name);
    }

    private static String decision(String name, String input, String expression) {
        return """
                <decision id='%1$s' name='%1$s'><variable name='%1$s'/>\
                <informationRequirement><requiredInput href='#%2$s'/></informationRequirement>\
                <literalExpression><text>%3$s</text></literalExpression></decision>""".formatted(name, input, expression);
    }
}
