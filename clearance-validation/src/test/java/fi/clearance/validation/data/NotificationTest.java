package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.NbiNotification;
import fi.clearance.model.data.NbiNotification.Associate;
import fi.clearance.model.data.NbiNotification.Ground;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.CloseRelative;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.RelativeSources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("25.2: notifications by the National Bureau of Investigation")
class NotificationTest {

    private static NbiNotification.Builder notification(Ground ground) {
        return NbiNotification.builder()
                .ground(ground)
                .restsOnListedGroups(true)
                .restsOnObservations(true)
                .explainsSignificance(true);
    }

    private static NbiNotification.Builder links() {
        return notification(Ground.LINKS)
                .linksRepeated(true)
                .linksPermanent(true)
                .associate(Associate.FOUND_BY_COURT);
    }

    private static DataUse use(
            PersonnelClearance.Builder clearance, NbiNotification.Builder notification, DataMatter... found) {
        List<Judgement> judgements = Stream.of(found)
                .map(matter -> recorded(matter, Authority.NATIONAL_BUREAU_OF_INVESTIGATION, "2024-02-10"))
                .toList();
        return Base.use(
                clearance,
                datum(DataSource.NBI_NOTIFICATION, Topic.OTHER)
                        .notification(notification.build())
                        .judgements(judgements)
                        .build());
    }

    @Test
    @DisplayName("N-01 repeated and permanent ties, exposure and endangered interest recorded: usable")
    void complete() {
        DataUse use = use(standard(), links(), DataMatter.EXPOSURE_TO_INFLUENCE, DataMatter.ENDANGERED_INTEREST);
        assertThat(screen(use).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(screen(use, "2024-02-09").verdict()).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("N-02 never at the concise level")
    void concise_() {
        DataUse use = use(concise(), links(), DataMatter.EXPOSURE_TO_INFLUENCE, DataMatter.ENDANGERED_INTEREST);
        assertThat(notMet(screen(use))).containsExactly("25.2", "30.1");
    }

    @Test
    @DisplayName("N-03 one single meeting is not repeated")
    void singleMeeting() {
        DataUse use = use(
                standard(),
                links().linksRepeated(false),
                DataMatter.EXPOSURE_TO_INFLUENCE,
                DataMatter.ENDANGERED_INTEREST);
        assertThat(notMet(screen(use))).containsExactly("25.2:1");
    }

    @Test
    @DisplayName("N-06 suspicion recorded, but not that passing it on is essential: left to the Bureau")
    void notEssential() {
        Report report = screen(use(standard(), notification(Ground.SUSPICION), DataMatter.SUSPECTED_PARTICIPATION));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.DISCRETION);
        assertThat(finding(report, "25.2:2").outcome())
                .isEqualTo(new Outcome.Discretion(List.of(DataMatter.ESSENTIAL_FOR_INTEREST)));
    }

    @Test
    @DisplayName("Supo's own judgement does not stand in for the Bureau's")
    void judgedBySupo() {
        DataUse use = Base.use(
                standard(),
                datum(DataSource.NBI_NOTIFICATION, Topic.OTHER)
                        .notification(notification(Ground.SUSPICION).build())
                        .judgements(List.of(
                                recorded(DataMatter.SUSPECTED_PARTICIPATION, Authority.SUPO, "2024-02-10"),
                                recorded(DataMatter.ESSENTIAL_FOR_INTEREST, Authority.SUPO, "2024-02-10")))
                        .build());
        assertThat(kind(screen(use), "25.2:2")).isEqualTo(OutcomeKind.DISCRETION);
    }

    @Test
    @DisplayName("25.2:3 needs two entries and a task with documents of class I or II")
    void entries() {
        DataMatter[] found = {
            DataMatter.SIGNIFICANT_ENTRIES, DataMatter.SUSPECTED_ENDANGERING, DataMatter.ESSENTIAL_FOR_STATE_SECURITY
        };
        NbiNotification.Builder entries = notification(Ground.ENTRIES).entries(2);
        assertThat(screen(use(standard().highestClasses(Answer.YES), entries, found))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(screen(use(standard().highestClasses(Answer.NO), entries, found))))
                .containsExactly("25.2:3");
        assertThat(screen(use(standard(), entries, found)).verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(notMet(screen(use(standard().highestClasses(Answer.YES), entries.entries(1), found))))
                .containsExactly("25.2:3");
    }

    @Test
    @DisplayName("a notification that explains nothing, names no ground or rests on other data is not usable")
    void incomplete() {
        Report report = screen(use(standard(), NbiNotification.builder()));
        assertThat(notMet(report)).containsExactly("25.2/s1", "25.2/s2", "25.2/s3");
    }

    @Test
    @DisplayName("Q-50 the third ground, tied to a task, is closed about a close relative")
    void aboutARelative() {
        DataUse use = use(
                standard().relative(CloseRelative.Kind.SPOUSE).highestClasses(Answer.YES),
                notification(Ground.ENTRIES).entries(2),
                DataMatter.SIGNIFICANT_ENTRIES,
                DataMatter.SUSPECTED_ENDANGERING,
                DataMatter.ESSENTIAL_FOR_STATE_SECURITY);
        assertThat(notMet(screen(use))).containsExactly("23.3/sources");
        assertThat(questions(screen(use))).containsExactly("Q-50");
        assertThat(screen(use, Setting.on(USE).with(RelativeSources.ALL_OF_25)).verdict())
                .isEqualTo(OutcomeKind.MET);
    }
}
