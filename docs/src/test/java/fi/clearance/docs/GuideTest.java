package fi.clearance.docs;

import static fi.clearance.migri.Counsel.Role.COUNSEL;
import static fi.clearance.migri.Interview.Kind.ASYLUM;
import static fi.clearance.migri.Interview.Venue.IMMIGRATION_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.migri.Booking;
import fi.clearance.migri.Counsel;
import fi.clearance.migri.Interview;
import fi.clearance.migri.Participation;
import fi.clearance.migri.Participation.Mode;
import fi.clearance.migri.RemoteParticipation;
import fi.clearance.migri.RemoteParticipation.Availability;
import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.application.Task;
import fi.clearance.model.application.TaskGround;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import fi.clearance.validation.Finding;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Words;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.Validities;
import fi.clearance.validation.data.DataReading;
import fi.clearance.validation.data.DataUseRule;
import fi.clearance.validation.data.DataValidators;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what stands in the guides is so")
class GuideTest {

    @Test
    @DisplayName("until when a certificate is valid")
    void certificate() {
        // snippet certificate
        CertificateValidity certificate = CertificateValidity.builder()
                .maker(Authority.SUPO)
                .clearance(ClearanceValidity.builder()
                        .made(Occurrence.on(LocalDate.of(2020, 2, 29)))
                        .build())
                .given(Occurrence.on(LocalDate.of(2020, 2, 29)))
                .term(CertificateValidity.Term.GENERAL)
                .revocation(RevocationEffect.NONE)
                .build();
        var lastDay = Validities.lastDay(certificate, Readings.recommended());
        // end
        assertThat(lastDay).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    @DisplayName("a fact that nobody stated is a gap, and it has a name")
    void unknown() {
        // snippet unknown
        Task driver = Task.builder()
                .engagement(Task.Engagement.EMPLOYMENT_OR_COMMISSION)
                .addGround(TaskGround.DANGEROUS_GOODS)
                .build();
        Report report = ApplicationValidators.TASK.validate(driver, Setting.on(LocalDate.of(2024, 3, 15)));
        Words words = Words.in(Locale.ENGLISH);
        for (Finding finding : report.inTheWay()) {
            finding.outcome().gaps().forEach(gap -> System.out.println(words.gap(finding.rule(), gap)));
        }
        // end
        assertThat(report.verdict()).isEqualTo(OutcomeKind.UNDETERMINED);
        assertThat(report.inTheWay())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.outcome().gaps()).isNotEmpty());
    }

    private static DataUse oldFine() {
        // snippet fine
        Datum fine = Datum.builder()
                .source(DataSource.REGISTER_OF_FINES)
                .content(SourceContent.FINE_PUNISHMENT)
                .about(CriminalAct.builder()
                        .time(ActTime.parse("2014-03-15"))
                        .inCriminalRecords(Answer.NO)
                        .build())
                .build();
        DataUse use = new DataUse(
                Person.builder().birthDate(When.parse("1985-05-10")).build(),
                PersonnelClearance.builder()
                        .level(Level.STANDARD)
                        .authority(Authority.SUPO)
                        .build(),
                fine);
        // end
        return use;
    }

    @Test
    @DisplayName("exercise 1: the tenth anniversary")
    void anniversary() {
        DataUse use = oldFine();
        // snippet anniversary
        Setting anniversary = Setting.on(LocalDate.of(2024, 3, 15));
        OutcomeKind recommended =
                DataValidators.DATA_USE.validate(use, anniversary).verdict(DataUseRule.ACT_OVER_TEN_YEARS_OLD);
        OutcomeKind otherwise = DataValidators.DATA_USE
                .validate(use, anniversary.with(DataReading.TenthAnniversary.BARRED))
                .verdict(DataUseRule.ACT_OVER_TEN_YEARS_OLD);
        OutcomeKind dayAfter = DataValidators.DATA_USE
                .validate(use, Setting.on(LocalDate.of(2024, 3, 16)))
                .verdict(DataUseRule.ACT_OVER_TEN_YEARS_OLD);
        // end
        assertThat(recommended).isEqualTo(OutcomeKind.MET);
        assertThat(otherwise).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(dayAfter).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    @DisplayName("many entries at once")
    void volume() {
        List<DataUse> entries = Collections.nCopies(1_000, oldFine());
        // snippet volume
        Setting at = Setting.on(LocalDate.of(2026, 1, 1));
        Map<OutcomeKind, Long> tally = entries.parallelStream()
                .collect(Collectors.groupingBy(
                        entry -> DataValidators.DATA_USE.verdict(entry, at), Collectors.counting()));
        // end
        assertThat(tally).containsExactly(Map.entry(OutcomeKind.NOT_MET, 1_000L));
    }

    @Test
    @DisplayName("exercise 3: booked on the last of May")
    void lastOfMay() {
        // snippet lastOfMay
        Participation plan = Participation.builder()
                .interview(Interview.builder()
                        .kind(ASYLUM)
                        .clientInvitedTo(IMMIGRATION_SERVICE)
                        .on(LocalDate.of(2024, 6, 20))
                        .build())
                .mode(Mode.REMOTE)
                .counsel(Counsel.builder().role(COUNSEL).build())
                .booking(Booking.builder()
                        .madeAt(LocalDateTime.of(2024, 5, 31, 23, 59))
                        .remoteAgreed(Booking.Agreed.WITH_THE_BOOKING)
                        .agreedWith(Booking.With.THIS_COUNSEL)
                        .movedBy(Booking.MovedBy.NOBODY)
                        .build())
                .asAgreed(Answer.YES)
                .presenceRequired(Answer.NO)
                .build();
        Availability remotely =
                RemoteParticipation.of(plan, Readings.recommended()).availability(Mode.REMOTE);
        // end
        assertThat(remotely).isEqualTo(Availability.AS_AGREED);
        Booking moved = Booking.builder()
                .from(plan.booking())
                .movedBy(Booking.MovedBy.IMMIGRATION_SERVICE)
                .build();
        assertThat(RemoteParticipation.of(
                                Participation.builder()
                                        .from(plan)
                                        .booking(moved)
                                        .build(),
                                Readings.recommended())
                        .availability(Mode.REMOTE))
                .isEqualTo(Availability.UNDETERMINED);
    }
}
