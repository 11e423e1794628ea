package fi.clearance.migri;

import static fi.clearance.migri.Remotes.gaps;
import static fi.clearance.migri.Remotes.kind;
import static fi.clearance.migri.Remotes.nearby;
import static fi.clearance.migri.Remotes.of;
import static fi.clearance.migri.Remotes.ofAuthority;
import static fi.clearance.migri.Remotes.ofBody;
import static fi.clearance.migri.Remotes.ofItself;
import static fi.clearance.migri.Remotes.recorded;
import static fi.clearance.migri.Remotes.unrecorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.SecurityAssessment.Criteria;
import fi.clearance.migri.SecurityAssessment.Level;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M17-M22: assessments")
class AssessmentCasesTest {

    private static void assertLeftToService(Report report) {
        assertThat(kind(report, SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(gaps(report)).containsExactly(unrecorded(BulletinMatter.OTHER_WAY_ACCEPTED));
    }

    @Test
    @DisplayName("G31 by an approved body at the lowest base level: a starting point, with IQ-M-13 near")
    void startingPoint() {
        Report report = of(ofBody());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(nearby(SecurityAssessmentRule.DESCRIBED)).containsExactly("IQ-M-13");
    }

    @Test
    @DisplayName("G33 by the version of 2015: not the first way, and left to the Finnish Immigration Service")
    void olderVersion() {
        Report report = of(ofBody().criteria(Criteria.OTHER));
        assertThat(kind(report, SecurityAssessmentRule.NATIONAL_CRITERIA)).isEqualTo(OutcomeKind.DISCRETION);
        assertLeftToService(report);
    }

    @Test
    @DisplayName("G35 a higher level than the lowest is as good")
    void higher() {
        assertThat(of(ofBody().level(Level.HIGHER)).verdict()).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G37 by another authority with a checklist of its own")
    void ownChecklist() {
        Report report = of(ofAuthority().criteria(Criteria.OTHER));
        assertThat(kind(report, SecurityAssessmentRule.OTHER_AUTHORITY)).isEqualTo(OutcomeKind.DISCRETION);
        assertLeftToService(report);
    }

    @Test
    @DisplayName("G38 (i) a self-assessment that was accepted, with reasons")
    void accepted() {
        Report report = of(ofItself()
                .judgements(recorded(BulletinMatter.DESCRIPTION_SUFFICIENT, BulletinMatter.OTHER_WAY_ACCEPTED)));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, SecurityAssessmentRule.OTHER_WAY)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("G38 (ii) a self-assessment of which nothing is recorded")
    void unaccepted() {
        Report report = of(ofItself());
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertLeftToService(report);
    }
}
