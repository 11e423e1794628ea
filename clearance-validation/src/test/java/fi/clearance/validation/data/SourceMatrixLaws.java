package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonGroup;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.model.data.ForeignPoliceData;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.NbiNotification;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.StayAbroad;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.data.Topic;
import fi.clearance.model.data.Verification;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Country;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.CertificateAtConciseLevel;
import fi.clearance.validation.data.DataReading.CompetentAuthorityMeant;
import fi.clearance.validation.data.DataReading.MilitaryRegistersAtConciseLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix of levels and sources, cell by cell: Y open, N closed, C open once its condition is met.
 *
 * <p>Each row is asked twice in each column: with the condition met, and with it not met. The readings below 60 per
 * cent
 * are chosen as recommended, so that no cell stays open.
 */
@DisplayName("the matrix of levels and sources")
class SourceMatrixLaws {

    private static final Setting AT = Setting.on(USE)
            .with(CompetentAuthorityMeant.EITHER)
            .with(CertificateAtConciseLevel.NO_SOURCE)
            .with(MilitaryRegistersAtConciseLevel.NOT_AT_CONCISE);

    /**
     * A row: what is asked, the four cells (concise, standard, comprehensive, close relative), and the unmet
     * condition.
     */
    record Row(String cells, Datum met, Datum unmet, PersonnelClearance base, PersonnelClearance unmetBase) {
        @Override
        public String toString() {
            return met.source() + " " + met.content() + " " + met.about() + ": " + cells;
        }
    }

    enum Column {
        CONCISE(Level.CONCISE),
        STANDARD(Level.STANDARD),
        COMPREHENSIVE(Level.COMPREHENSIVE),
        RELATIVE(Level.STANDARD);

        final Level level;

        Column(Level level) {
            this.level = level;
        }

        PersonnelClearance of(PersonnelClearance base) {
            PersonnelClearance.Builder clearance =
                    PersonnelClearance.builder().from(base).level(level);
            return this == RELATIVE
                    ? clearance.relative(CloseRelative.Kind.SPOUSE).build()
                    : clearance.build();
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, "YYYY", DataSource.POPULATION_INFORMATION_SYSTEM);
        add(rows, "YYYY", DataSource.CRIMINAL_RECORDS);
        add(rows, "YYYY", DataSource.BUSINESS_PROHIBITION_REGISTER);
        parts(rows, "CCCC", DataSource.REGISTER_OF_FINES);
        parts(rows, "CCCC", DataSource.JUSTICE_CASE_MANAGEMENT);
        parts(rows, "CCCC", DataSource.JUSTICE_DECISIONS);
        parts(rows, "CCCC", DataSource.POLICE_REGISTERS);
        add(rows, "YYYY", DataSource.MILITARY_JUSTICE_REGISTER);
        add(rows, "NYYY", DataSource.DEFENCE_SECURITY_DATA_REGISTER);
        parts(rows, "CCCC", DataSource.BORDER_GUARD_REGISTER);
        parts(rows, "CCCC", DataSource.CUSTOMS_DATA);
        add(rows, "YYYY", DataSource.PROFESSION_AND_TRADE_REGISTERS);
        parts(rows, "CCCC", DataSource.SUPERVISORY_REGISTERS);
        parts(rows, "CCCC", DataSource.IMMIGRATION_CASE_SYSTEM);
        parts(rows, "CCCC", DataSource.NATIONAL_VISA_SYSTEM);
        add(rows, "NYYY", DataSource.ENFORCEMENT_REGISTER);
        add(rows, "NYYY", DataSource.CREDIT_DATA_REGISTER);
        parts(rows, "NCCC", DataSource.FOREIGN_REGISTER);
        for (ForeignPoliceData unmet : List.of(
                police(Answer.NO, ForeignPoliceData.Obtained.FROM_EU_MEMBER_STATE, ForeignPoliceData.StoredBy.BOTH),
                police(Answer.YES, ForeignPoliceData.Obtained.OTHERWISE, ForeignPoliceData.StoredBy.BOTH),
                police(
                        Answer.YES,
                        ForeignPoliceData.Obtained.FROM_EU_MEMBER_STATE,
                        ForeignPoliceData.StoredBy.NEITHER))) {
            Datum.Builder datum = datum(DataSource.FOREIGN_POLICE_REGISTER, Topic.OTHER);
            Datum met = datum.foreignPoliceData(police(
                            Answer.YES,
                            ForeignPoliceData.Obtained.FROM_EU_MEMBER_STATE,
                            ForeignPoliceData.StoredBy.BOTH))
                    .build();
            add(rows, "NCCC", met, datum.foreignPoliceData(unmet).build());
        }
        notifications(rows);
        foreignTies(rows);
        certificates(rows);
        examined(rows, DataSource.PERSONAL_DATA_FORM, SourceContent.NOT_STATED);
        examined(rows, DataSource.TAX_DATA, SourceContent.PUBLIC_TAX_DATA);
        examined(rows, DataSource.PUBLIC_BUSINESS_OR_PROPERTY_REGISTER, SourceContent.NOT_STATED);
        examined(rows, DataSource.CREDIT_OR_FINANCIAL_INSTITUTION, SourceContent.NOT_STATED);
        add(rows, "YYYY", DataSource.INTERVIEW);
        verification(rows);
        military(rows);
        add(rows, "NNNN", DataSource.OTHER_REGISTER);
        add(rows, "NNNN", DataSource.NOT_A_REGISTER);
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("every cell answers as the Act says, and independently of what else is known")
    void cells(Row row) {
        List<Column> columns = List.of(Column.values());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            char cell = row.cells().charAt(i);
            OutcomeKind met = verdict(row.met(), column.of(row.base()));
            OutcomeKind unmet = verdict(row.unmet(), column.of(row.unmetBase()));
            assertThat(met == OutcomeKind.MET).as("%s, condition met", column).isEqualTo(cell != 'N');
            assertThat(unmet == OutcomeKind.MET)
                    .as("%s, condition not met", column)
                    .isEqualTo(cell == 'Y');
            assertThat(List.of(met, unmet)).doesNotContain(OutcomeKind.UNDETERMINED);
        }
    }

    @Test
    @DisplayName("every source and every part of it stands in some row")
    void complete() {
        Set<DataSource> sources = EnumSet.noneOf(DataSource.class);
        Set<SourceContent> contents = EnumSet.noneOf(SourceContent.class);
        rows().forEach(row -> {
            sources.add(row.met().source());
            contents.add(row.met().content());
            contents.add(row.unmet().content());
        });
        assertThat(sources).containsExactlyInAnyOrder(DataSource.values());
        assertThat(contents).containsExactlyInAnyOrder(SourceContent.values());
    }

    @Test
    @DisplayName("a wider level closes no register that a narrower one opens")
    void widerOpensMore() {
        rows().filter(row -> row.met().source().isOnRegisterList())
                .forEach(row -> assertThat(row.cells().substring(0, 3)).doesNotContainPattern("[YC]N"));
    }

    private static OutcomeKind verdict(Datum datum, PersonnelClearance clearance) {
        return DataValidators.DATA_USE.verdict(new DataUse(subject(), clearance, datum), AT);
    }

    private static void add(List<Row> rows, String cells, Datum met, Datum unmet) {
        rows.add(new Row(cells, met, unmet, standard().build(), standard().build()));
    }

    private static void add(List<Row> rows, String cells, DataSource source) {
        Datum datum = datum(source, Topic.OTHER).build();
        add(rows, cells, datum, datum);
    }

    /** A row for each part of the source that the Act opens, with each closed part as its unmet condition. */
    private static void parts(List<Row> rows, String cells, DataSource source) {
        List<SourceContent> parts = Stream.of(SourceContent.values())
                .filter(content -> content != SourceContent.NOT_STATED && content.isPartOf(source))
                .toList();
        for (SourceContent opened :
                parts.stream().filter(SourceContent::isOpened).toList()) {
            for (SourceContent closed :
                    parts.stream().filter(part -> !part.isOpened()).toList()) {
                boolean operational = opened == SourceContent.POLICE_48_1 || opened == SourceContent.POLICE_49;
                add(
                        rows,
                        operational ? "N" + cells.substring(1) : cells,
                        datum(source, Topic.OTHER).content(opened).build(),
                        datum(source, Topic.OTHER).content(closed).build());
            }
        }
    }

    private static ForeignPoliceData police(
            Answer storable, ForeignPoliceData.Obtained obtained, ForeignPoliceData.StoredBy storedBy) {
        return new ForeignPoliceData(storable, obtained, storedBy);
    }

    private static void notifications(List<Row> rows) {
        for (NbiNotification.Ground ground : NbiNotification.Ground.values()) {
            NbiNotification.Builder complete = NbiNotification.builder()
                    .ground(ground)
                    .restsOnListedGroups(true)
                    .restsOnObservations(true)
                    .explainsSignificance(true)
                    .linksRepeated(true)
                    .linksPermanent(true)
                    .associate(NbiNotification.Associate.SUSPECTED_BY_PROSECUTOR)
                    .entries(3);
            Datum.Builder datum = datum(DataSource.NBI_NOTIFICATION, Topic.OTHER);
            for (DataMatter matter : DataMatter.values()) {
                if (matter.decidedBy(Authority.SUPO) == Authority.NATIONAL_BUREAU_OF_INVESTIGATION) {
                    datum.addJudgements(recorded(matter, Authority.NATIONAL_BUREAU_OF_INVESTIGATION, "2024-02-01"));
                }
            }
            PersonnelClearance base = standard().highestClasses(Answer.YES).build();
            rows.add(new Row(
                    ground == NbiNotification.Ground.ENTRIES ? "NCCN" : "NCCC",
                    datum.notification(complete.build()).build(),
                    datum.notification(complete.explainsSignificance(false).build())
                            .build(),
                    base,
                    base));
        }
    }

    private static void foreignTies(List<Row> rows) {
        Datum declared =
                datum(DataSource.PERSONAL_DATA_FORM, Topic.FOREIGN_TIES).build();
        PersonnelClearance none =
                standard().foreignTiesBasis(ForeignTiesBasis.NONE).build();
        for (ForeignTiesBasis basis : ForeignTiesBasis.values()) {
            if (basis.isListed()) {
                PersonnelClearance base = standard().foreignTiesBasis(basis).build();
                rows.add(new Row("NCYN", declared, declared, base, none));
            }
        }
        PersonnelClearance.Builder byConsent = standard()
                .foreignTiesBasis(ForeignTiesBasis.CONSENT_AND_NEED)
                .foreignTiesEmerged(Occurrence.on(LocalDate.parse("2024-02-10")))
                .foreignTiesConsent(Occurrence.on(LocalDate.parse("2024-02-12")));
        Judgement need = recorded(DataMatter.FOREIGN_TIES_NEED, Authority.SUPO, "2024-02-13");
        rows.add(new Row(
                "NCYC",
                declared,
                declared,
                PersonnelClearance.builder()
                        .from(byConsent.build())
                        .addJudgements(need)
                        .build(),
                byConsent.build()));
        Datum asked = datum(DataSource.FOREIGN_STATE_OR_INTERNATIONAL_BODY, Topic.FOREIGN_TIES)
                .verification(new Verification(Answer.YES, Answer.NO, Occurrence.NOT_DONE, Answer.YES))
                .build();
        Datum withoutTreaty = Datum.builder()
                .from(asked)
                .verification(new Verification(Answer.YES, Answer.NO, Occurrence.NOT_DONE, Answer.NO))
                .build();
        add(rows, "NCCN", asked, withoutTreaty);
    }

    private static void certificates(List<Row> rows) {
        ForeignCertificate.Builder right = ForeignCertificate.builder()
                .addStaysAbroad(StayAbroad.builder()
                        .country(Country.parse("KE"))
                        .firstDay(LocalDate.parse("2016-01-01"))
                        .lastDay(LocalDate.parse("2021-06-30"))
                        .service(StayAbroad.Service.NONE)
                        .build())
                .obtainableBySubject(Answer.YES);
        for (SourceContent content : SourceContent.values()) {
            if (content != SourceContent.NOT_STATED
                    && content.isPartOf(DataSource.FOREIGN_CERTIFICATE)
                    && content.isOpened()) {
                Datum.Builder datum =
                        datum(DataSource.FOREIGN_CERTIFICATE, Topic.OTHER).content(content);
                add(
                        rows,
                        "NCCC",
                        datum.certificate(right.obtainableByAuthority(Answer.NO).build())
                                .build(),
                        datum.certificate(
                                        right.obtainableByAuthority(Answer.YES).build())
                                .build());
            }
        }
    }

    /** The topics of a comprehensive clearance, with what only checks something as the unmet condition. */
    private static void examined(List<Row> rows, DataSource source, SourceContent content) {
        for (Topic topic : Topic.values()) {
            boolean form = source == DataSource.PERSONAL_DATA_FORM;
            if (topic == Topic.FOREIGN_TIES && form) {
                continue;
            }
            Datum.Builder datum = datum(source, topic).content(content);
            Occurrence permission = Occurrence.on(LocalDate.parse("2024-02-01"));
            Datum met = datum.verification(new Verification(Answer.YES, Answer.NO, permission, Answer.NO))
                    .build();
            Datum unmet = datum.verification(new Verification(Answer.NO, Answer.NO, permission, Answer.NO))
                    .build();
            String open = form ? "Y" : "C";
            add(rows, "NN" + (form || topic != Topic.OTHER ? open : "N") + "N", met, unmet);
        }
        if (source == DataSource.CREDIT_OR_FINANCIAL_INSTITUTION) {
            Datum.Builder datum = datum(source, Topic.ASSETS_DEBTS_AND_COMMITMENTS);
            add(
                    rows,
                    "NNCN",
                    datum.verification(new Verification(Answer.YES, Answer.NO, Occurrence.on(USE), Answer.NO))
                            .build(),
                    datum.verification(new Verification(Answer.YES, Answer.NO, Occurrence.NOT_DONE, Answer.NO))
                            .build());
        }
        if (source == DataSource.TAX_DATA) {
            Verification checks = new Verification(Answer.YES, Answer.NO, Occurrence.NOT_DONE, Answer.NO);
            Datum.Builder datum =
                    datum(source, Topic.ASSETS_DEBTS_AND_COMMITMENTS).verification(checks);
            add(
                    rows,
                    "NNCN",
                    datum.content(SourceContent.PUBLIC_TAX_DATA).build(),
                    datum.content(SourceContent.OTHER_TAX_DATA).build());
        }
    }

    private static void verification(List<Row> rows) {
        Datum.Builder datum = datum(DataSource.VERIFICATION, Topic.OTHER);
        Datum met = datum.verification(new Verification(Answer.YES, Answer.YES, Occurrence.NOT_DONE, Answer.NO))
                .build();
        add(
                rows,
                "CCCC",
                met,
                datum.verification(new Verification(Answer.NO, Answer.YES, Occurrence.NOT_DONE, Answer.NO))
                        .build());
        add(
                rows,
                "CCCC",
                met,
                datum.verification(new Verification(Answer.YES, Answer.NO, Occurrence.NOT_DONE, Answer.NO))
                        .build());
    }

    /** Exactly three pairs of authority and person group open the two military registers. */
    private static void military(List<Row> rows) {
        for (Authority authority : List.of(Authority.SUPO, Authority.DEFENCE_COMMAND)) {
            for (PersonGroup group : PersonGroup.values()) {
                if (group == PersonGroup.NOT_STATED) {
                    continue;
                }
                PersonnelClearance base =
                        standard().authority(authority).personGroup(group).build();
                boolean open = authority == Authority.SUPO
                        ? group == PersonGroup.CHOSEN_FOR_SUPO
                        : group == PersonGroup.CHOSEN_FOR_DEFENCE_FORCES
                                || group == PersonGroup.PERFORMS_DEFENCE_FORCES_TASK;
                String cells = open ? "NYYN" : "NNNN";
                Datum service = datum(DataSource.CONSCRIPT_REGISTER, Topic.OTHER)
                        .content(SourceContent.OTHER_CONSCRIPT_DATA)
                        .build();
                Datum crisis = datum(DataSource.CRISIS_MANAGEMENT_PERSONNEL_REGISTER, Topic.OTHER)
                        .build();
                rows.add(new Row(cells, service, service, base, base));
                rows.add(new Row(cells, crisis, crisis, base, base));
                SubjectMatter health = new HealthInformation(HealthInformation.Basis.OTHER, Answer.NO);
                Datum fitness = datum(DataSource.CONSCRIPT_REGISTER, health)
                        .content(SourceContent.HEALTH_OR_FITNESS)
                        .build();
                Datum essential = Datum.builder()
                        .from(fitness)
                        .addJudgements(recorded(DataMatter.FITNESS_FOR_SAFETY, authority, "2024-02-01"))
                        .build();
                rows.add(new Row(open ? "NCCN" : "NNNN", essential, fitness, base, base));
            }
        }
    }
}
