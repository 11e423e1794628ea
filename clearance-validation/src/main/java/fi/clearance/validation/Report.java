package fi.clearance.validation;

import fi.clearance.model.statute.Provision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The findings of one validation, in the order of the rules.
 *
 * @param setting the day and the readings
 * @param findings one finding for each rule that was asked, and for each element it was asked about
 */
public record Report(Setting setting, List<Finding> findings) {

    /** Copies the list. */
    public Report {
        findings = Findings.unchanging(findings);
    }

    /** {@return the weightiest kind among the findings; not applicable if there are none} */
    public OutcomeKind verdict() {
        return findings.stream()
                .map(finding -> finding.outcome().kind())
                .reduce(OutcomeKind.NOT_APPLICABLE, OutcomeKind::weightier);
    }

    /**
     * Picks the findings of one kind.
     *
     * @param kind the kind
     * @return those findings, in order
     */
    public List<Finding> findings(OutcomeKind kind) {
        return findings.stream()
                .filter(finding -> finding.outcome().kind() == kind)
                .toList();
    }

    /**
     * Says what a rule came to.
     *
     * @param rule the rule
     * @return the weightiest kind of outcome among its findings
     * @throws IllegalArgumentException if the rule was not asked
     */
    public OutcomeKind verdict(Rule<?> rule) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.outcome().kind())
                .reduce(OutcomeKind::weightier)
                .orElseThrow(() -> new IllegalArgumentException(rule + ": was not asked for this report"));
    }

    /** {@return the findings that are not met, undetermined or left to judgement, in order} */
    public List<Finding> inTheWay() {
        return findings.stream()
                .filter(finding -> finding.outcome().kind().compareTo(OutcomeKind.DISCRETION) <= 0)
                .toList();
    }

    /**
     * {@return the duties that certainly stand, overdue ones too, in the order of their last days; those without one
     * come
     * at the end, in the order of their first days; a duty of which something is open is not among them}
     */
    public List<StandingDuty> duties() {
        return findings.stream()
                .flatMap(finding -> StandingDuty.of(finding).stream())
                .sorted(StandingDuty.BY_DUE_DAY)
                .toList();
    }

    /** {@return the questions of all findings, each once, in the order in which they first appear} */
    public List<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        findings.forEach(finding -> questions.addAll(finding.questions()));
        return List.copyOf(questions);
    }

    /**
     * {@return the provisions that the findings rest on, each once, in the order of the statute; their
     * {@linkplain Provision#inForceSince() days} and {@linkplain Provision#wordingHash() hashes} name the wording}
     */
    public List<Provision> wording() {
        return findings.stream()
                .map(finding -> finding.rule().norm().provision())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Puts the report into words.
     *
     * <p>For each finding: the citation, what the rule says, what the outcome means for the case, the facts it looks at
     * and the questions it rests on. Rules that do not bite are listed by their citation at the end of their element.
     *
     * @param language Finnish or Swedish; any other language gives English
     * @return the text, lines of at most 100 columns, each ended by a line feed
     */
    public String explain(Locale language) {
        return new Explanation(language).of(this);
    }

    /** {@return the day, the verdict and how many findings there are of each kind but the last} */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("Report of ").append(setting.day).append(": ").append(verdict());
        for (OutcomeKind kind : OutcomeKind.values()) {
            int count = findings(kind).size();
            if (count > 0 && kind != OutcomeKind.NOT_APPLICABLE) {
                text.append(", ").append(kind).append(' ').append(count);
            }
        }
        return text.toString();
    }
}
