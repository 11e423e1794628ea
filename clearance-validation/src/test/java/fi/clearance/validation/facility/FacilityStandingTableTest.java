package fi.clearance.validation.facility;

import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.DAY;
import static fi.clearance.validation.facility.Facilities.applicant;
import static fi.clearance.validation.facility.Facilities.basis;
import static fi.clearance.validation.facility.Facilities.company;
import static fi.clearance.validation.facility.Facilities.documents;
import static fi.clearance.validation.facility.Facilities.everything;
import static fi.clearance.validation.facility.Facilities.ground;
import static fi.clearance.validation.facility.Facilities.needed;
import static fi.clearance.validation.facility.Facilities.noDocuments;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.FacilityApplicant;
import fi.clearance.model.facility.FacilityApplicant.Role;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.FacilityBasis.Prescription;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.FacilityStanding;
import fi.clearance.model.facility.GroundQuestion;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.party.Applicant.Requirement;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("33, 36: every applicant on every ground")
class FacilityStandingTableTest {

    private static final Setting AT = Setting.on(DAY);

    /**
     * Who may apply on which ground if everything else speaks for it, and in the last line whether a clearance may be
     * made on that ground. Only the company itself is tied to certain grounds; all others have their standing from what
     * they are.
     */
    private static final String TABLE = """
            applies as            | PRESCRIBED | CONTRACT | SUPERVISION | PROJECT_OR_TENDER_ABROAD | BUSINESS_ABROAD | BUSINESS_SECRETS | NONE | NOT_STATED
            OBLIGED               | yes        | yes      | yes         | yes                      | yes             | yes              | yes  | yes
            CONTRACTING_AUTHORITY | yes        | yes      | yes         | yes                      | yes             | yes              | yes  | yes
            PROCUREMENT_UNIT      | yes        | yes      | yes         | yes                      | yes             | yes              | yes  | yes
            SHARED_SERVICE_UNIT   | yes        | yes      | yes         | yes                      | yes             | yes              | yes  | yes
            SUPERVISOR            | yes        | yes      | yes         | yes                      | yes             | yes              | yes  | yes
            SUBJECT               | no         | no       | no          | yes                      | yes             | no               | no   | ?
            OTHER                 | no         | no       | no          | no                       | no              | no               | no   | no
            may be made           | yes        | yes      | yes         | yes                      | yes             | yes              | no   | ?
            """;

    private static String cell(OutcomeKind verdict) {
        return switch (verdict) {
            case MET -> "yes";
            case NOT_MET -> "no";
            case UNDETERMINED -> "?";
            case DISCRETION, OUTSTANDING, NOT_APPLICABLE -> verdict.name();
        };
    }

    private static String standing(FacilityApplicant.Builder applicant, FacilityBasis.Builder basis) {
        FacilityStanding standing = new FacilityStanding(applicant.build(), basis.build());
        return cell(FacilityValidators.STANDING.verdict(standing, AT));
    }

    private static String mayBeMade(FacilityBasis.Builder basis) {
        return cell(FacilityValidators.GROUND.verdict(ground(basis), AT));
    }

    /** The lines of the table, its head included, cell by cell. */
    private static List<List<String>> table() {
        return TABLE.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static List<String> line(String head, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(head));
        line.addAll(cells);
        return line;
    }

    @Test
    @DisplayName("with every fact of every ground in its favour, only what is relied on tells the grounds apart")
    void everythingInFavour() {
        List<Ground> grounds = List.of(Ground.values());
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("applies as", grounds.stream().map(Ground::name).toList()));
        for (Role role : Role.values()) {
            lines.add(line(
                    role.name(),
                    grounds.stream()
                            .map(ground -> standing(applicant(role), everything(ground)))
                            .toList()));
        }
        lines.add(line(
                "may be made",
                grounds.stream().map(ground -> mayBeMade(everything(ground))).toList()));
        assertThat(lines).isEqualTo(table());
    }

    @Test
    @DisplayName("the same with nothing in its favour but what the role and the ground relied on need")
    void nothingElse() {
        List<List<String>> table = table();
        for (int row = 1; row < table.size() - 1; row++) {
            Role role = Role.valueOf(table.get(row).get(0));
            for (int column = 1; column < table.get(0).size() - 1; column++) {
                Ground ground = Ground.valueOf(table.get(0).get(column));
                assertThat(standing(applicant(role), basis(role, ground)))
                        .as("%s on %s", role, ground)
                        .isEqualTo(table.get(row).get(column));
            }
        }
        for (int column = 1; column < table.get(0).size() - 1; column++) {
            Ground ground = Ground.valueOf(table.get(0).get(column));
            assertThat(mayBeMade(basis(ground)))
                    .as("%s", ground)
                    .isEqualTo(table.get(table.size() - 1).get(column));
        }
    }

    // One element less

    /** A standing from which one element is missing, and the provision that asks for it. */
    record Standing(
            Role role,
            String missing,
            String provision,
            UnaryOperator<FacilityApplicant.Builder> applicant,
            UnaryOperator<FacilityBasis.Builder> basis) {
        @Override
        public String toString() {
            return provision + " " + role + " without " + missing;
        }
    }

    private static Standing of(
            Role role, String missing, String provision, UnaryOperator<FacilityApplicant.Builder> applicant) {
        return new Standing(role, missing, provision, applicant, basis -> basis);
    }

    private static Standing in(
            Role role, String missing, String provision, UnaryOperator<FacilityBasis.Builder> basis) {
        return new Standing(role, missing, provision, applicant -> applicant, basis);
    }

    static Stream<Standing> standings() {
        return Stream.of(
                of(Role.OBLIGED, "an obligation", "33.1:1", it -> it.obligation(Prescription.NONE)),
                of(Role.OBLIGED, "a need for the clearance", "33.1:1", it -> it.needsForObligation(Answer.NO)),
                of(
                        Role.CONTRACTING_AUTHORITY,
                        "being one",
                        "33.1:2",
                        it -> it.organisation(company().build())),
                in(Role.CONTRACTING_AUTHORITY, "a contract", "33.1:2", it -> it.contractPlanned(Answer.NO)),
                in(Role.CONTRACTING_AUTHORITY, "such documents", "33.1:2", it -> it.documents(noDocuments())),
                of(Role.PROCUREMENT_UNIT, "a commission", "33.1:3", it -> it.commissioned(Answer.NO)),
                in(Role.PROCUREMENT_UNIT, "a contract", "33.1:3", it -> it.contractPlanned(Answer.NO)),
                in(Role.PROCUREMENT_UNIT, "such documents", "33.1:3", it -> it.documents(noDocuments())),
                of(Role.SHARED_SERVICE_UNIT, "a commission", "33.1:3", it -> it.commissioned(Answer.NO)),
                in(Role.SHARED_SERVICE_UNIT, "a contract", "33.1:3", it -> it.contractPlanned(Answer.NO)),
                in(Role.SHARED_SERVICE_UNIT, "such documents", "33.1:3", it -> it.documents(noDocuments())),
                of(
                        Role.SUPERVISOR,
                        "being an authority",
                        "33.1:4",
                        it -> it.organisation(company().build())),
                of(Role.SUPERVISOR, "such activity", "33.1:4", it -> it.supervises(SupervisedActivity.NONE)),
                in(Role.SUBJECT, "a requirement abroad", "33.2", it -> it.requirement(Requirement.NONE)),
                in(Role.SUBJECT, "a project or tender", "33.2", it -> it.projectOrTender(Answer.NO)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standings")
    @DisplayName("33 each element of a standing is needed")
    void standingWithout(Standing less) {
        FacilityBasis.Builder basis = basis(less.role, Ground.PROJECT_OR_TENDER_ABROAD);
        assertThat(standing(applicant(less.role), basis)).isEqualTo("yes");
        FacilityStanding standing = new FacilityStanding(
                less.applicant.apply(applicant(less.role)).build(),
                less.basis
                        .apply(basis(less.role, Ground.PROJECT_OR_TENDER_ABROAD))
                        .build());
        assertThat(notMet(FacilityValidators.STANDING.validate(standing, AT))).containsExactly(less.provision);
    }

    /** A ground from which one element is missing, and the provision that asks for it. */
    record Basis(Ground ground, String missing, String provision, UnaryOperator<FacilityBasis.Builder> basis) {
        @Override
        public String toString() {
            return provision + " " + ground + " without " + missing;
        }
    }

    static Stream<Basis> grounds() {
        Decree tomorrow = new Decree("5/2024", DAY.plusDays(1), Occurrence.NOT_DONE, Answer.YES);
        Decree elsewhere = new Decree("5/2024", DAY, Occurrence.NOT_DONE, Answer.NO);
        Decree repealed = new Decree("5/2024", DAY.minusDays(9), Occurrence.on(DAY), Answer.YES);
        return Stream.of(
                new Basis(Ground.PRESCRIBED, "a provision", "36.1:1", it -> it.prescribed(Prescription.NONE)),
                new Basis(Ground.PRESCRIBED, "its citation", "36.1:1", it -> it.citation(Optional.empty())),
                new Basis(Ground.CONTRACT, "a contract", "36.1:2", it -> it.contractPlanned(Answer.NO)),
                new Basis(Ground.CONTRACT, "secret documents", "36.1:2", it -> it.documents(noDocuments())),
                new Basis(
                        Ground.CONTRACT,
                        "documents of an authority",
                        "36.1:2",
                        it -> it.documents(documents().ofAuthority(Answer.NO).build())),
                new Basis(Ground.SUPERVISION, "a request", "36.1:3", it -> it.supervisorRequests(Answer.NO)),
                new Basis(Ground.SUPERVISION, "such activity", "36.1:3", it -> it.activity(SupervisedActivity.NONE)),
                new Basis(
                        Ground.PROJECT_OR_TENDER_ABROAD,
                        "a requirement",
                        "36.2",
                        it -> it.requirement(Requirement.NONE)),
                new Basis(
                        Ground.PROJECT_OR_TENDER_ABROAD,
                        "a project or tender",
                        "36.2:1",
                        it -> it.projectOrTender(Answer.NO)),
                new Basis(Ground.BUSINESS_ABROAD, "a requirement", "36.2", it -> it.requirement(Requirement.NONE)),
                new Basis(Ground.BUSINESS_ABROAD, "business abroad", "36.2:2", it -> it.businessAbroad(Answer.NO)),
                new Basis(Ground.BUSINESS_SECRETS, "a decree", "36.4", it -> it.decree(Optional.empty())),
                new Basis(Ground.BUSINESS_SECRETS, "one in force", "36.4", it -> it.decree(tomorrow)),
                new Basis(Ground.BUSINESS_SECRETS, "one not repealed", "36.4", it -> it.decree(repealed)),
                new Basis(Ground.BUSINESS_SECRETS, "one that covers it", "36.4", it -> it.decree(elsewhere)),
                new Basis(Ground.BUSINESS_SECRETS, "secrets", "36.4", it -> it.businessSecrets(Answer.NO)),
                new Basis(Ground.BUSINESS_SECRETS, "damage", "36.4", it -> it.significantDamage(Answer.NO)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grounds")
    @DisplayName("36 each element of a ground is needed, and the others do not make up for it")
    void groundWithout(Basis less) {
        assertThat(mayBeMade(basis(less.ground))).isEqualTo("yes");
        assertThat(notMet(FacilityValidators.GROUND.validate(ground(less.basis.apply(basis(less.ground))), AT)))
                .containsExactly(less.provision);
    }

    /** The other way in which a ground can be there, where the law knows two. */
    static Stream<Basis> alternatives() {
        return Stream.of(
                new Basis(
                        Ground.PRESCRIBED,
                        "an Act",
                        "36.1:1",
                        it -> it.prescribed(Prescription.INTERNATIONAL_OBLIGATION)),
                new Basis(Ground.PRESCRIBED, "an Act", "36.1:1", it -> it.prescribed(Prescription.PROVISION_UNDER_ACT)),
                new Basis(
                        Ground.CONTRACT,
                        "documents that can do damage",
                        "36.1:2",
                        it -> it.documents(documents()
                                .classes(Flow.NONE)
                                .otherSecrets(Flow.HANDED_OVER)
                                .build())),
                new Basis(
                        Ground.SUPERVISION,
                        "activity of its own",
                        "36.1:3",
                        it -> it.activity(SupervisedActivity.NONE).access(SupervisedActivity.EXPLOSIVES)),
                new Basis(
                        Ground.BUSINESS_ABROAD,
                        "foreign law",
                        "36.2",
                        it -> it.requirement(Requirement.RULES_OF_INTERNATIONAL_BODY)),
                new Basis(
                        Ground.BUSINESS_SECRETS,
                        "damage",
                        "36.4",
                        it -> it.significantDamage(Answer.NO).publicInterest(Answer.YES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alternatives")
    @DisplayName("36 where the law knows two ways, the other one is enough")
    void otherWay(Basis other) {
        assertThat(mayBeMade(other.basis.apply(basis(other.ground)))).isEqualTo("yes");
    }

    @Test
    @DisplayName(
            "36.1 the need to assess the company is asked about on a ground of the first subsection, and only there")
    void need() {
        Judgement not =
                Samples.recorded(FacilityMatter.NEEDED_FOR_ASSESSMENT, Authority.SUPO, DAY, Judgement.Result.NO);
        for (Ground ground : Ground.values()) {
            if (ground != Ground.NONE && ground != Ground.NOT_STATED) {
                GroundQuestion found = new GroundQuestion(
                        basis(ground).build(), Authority.SUPO, List.of(needed(), not), Occurrence.NOT_DONE);
                GroundQuestion silent =
                        new GroundQuestion(basis(ground).build(), Authority.SUPO, List.of(), Occurrence.NOT_DONE);
                boolean firstSubsection =
                        ground == Ground.PRESCRIBED || ground == Ground.CONTRACT || ground == Ground.SUPERVISION;
                assertThat(FacilityValidators.GROUND.verdict(found, AT))
                        .as("%s", ground)
                        .isEqualTo(firstSubsection ? OutcomeKind.NOT_MET : OutcomeKind.MET);
                assertThat(FacilityValidators.GROUND.verdict(silent, AT))
                        .as("%s", ground)
                        .isEqualTo(firstSubsection ? OutcomeKind.DISCRETION : OutcomeKind.MET);
            }
        }
    }
}
