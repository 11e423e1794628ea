package fi.clearance.validation.data;

import static fi.clearance.validation.data.Base.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.StayAbroad;
import fi.clearance.model.data.StayAbroad.Service;
import fi.clearance.model.data.Topic;
import fi.clearance.model.party.Country;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.data.DataReading.CertificateAtConciseLevel;
import fi.clearance.validation.data.DataReading.EmployerAbroad;
import fi.clearance.validation.data.DataReading.FiveYearsAbroad;
import fi.clearance.validation.data.DataReading.ServiceDuringStay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("26: the right to present a foreign certificate")
class CertificateTest {

    private static StayAbroad stay(String country, String from, String to, Service service) {
        return StayAbroad.builder()
                .country(Country.parse(country))
                .firstDay(LocalDate.parse(from))
                .lastDay(LocalDate.parse(to))
                .service(service)
                .build();
    }

    private static ForeignCertificate certificate(StayAbroad... stays) {
        return ForeignCertificate.builder()
                .staysAbroad(List.of(stays))
                .obtainableBySubject(Answer.YES)
                .obtainableByAuthority(Answer.NO)
                .build();
    }

    private static Report ask(ForeignCertificate certificate, Setting at) {
        return DataValidators.FOREIGN_CERTIFICATE.validate(certificate, at);
    }

    private static OutcomeKind ask(ForeignCertificate certificate, String day) {
        return DataValidators.FOREIGN_CERTIFICATE.verdict(certificate, Setting.on(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("R-19 five and a half years in Spain give the right; without a certificate nothing is missing")
    void right() {
        Report report = ask(certificate(stay("ES", "2016-01-01", "2021-06-30", Service.NONE)), Setting.on(USE));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.questions()).isEmpty();
    }

    @Test
    @DisplayName("R-20 exactly five years are not more than five; Q-28 reads it otherwise")
    void exactlyFive() {
        ForeignCertificate five = certificate(stay("ES", "2016-01-01", "2020-12-31", Service.NONE));
        assertThat(notMet(ask(five, Setting.on(USE)))).containsExactly("26.1");
        assertThat(questions(ask(five, Setting.on(USE)))).containsExactly("Q-28");
        assertThat(ask(five, Setting.on(USE).with(FiveYearsAbroad.FIVE_ARE_ENOUGH))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(ask(certificate(stay("ES", "2016-01-01", "2021-01-01", Service.NONE)), "2024-03-15"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("R-22 moving from Spain to Kenya does not break the stay")
    void moving() {
        assertThat(ask(
                        certificate(
                                stay("KE", "2018-07-01", "2021-06-30", Service.NONE),
                                stay("ES", "2016-01-01", "2018-06-30", Service.NONE)),
                        "2024-03-15"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("R-24 living in Finland in between does")
    void broken() {
        assertThat(notMet(ask(
                        certificate(
                                stay("ES", "2014-06-01", "2017-05-31", Service.NONE),
                                stay("ES", "2017-10-01", "2020-09-30", Service.NONE)),
                        Setting.on(USE))))
                .containsExactly("26.1");
    }

    @Test
    @DisplayName("the ten years: the right ends five years after the return, and begins after five years abroad")
    void window() {
        ForeignCertificate long_ = certificate(stay("ES", "2005-01-01", "2019-03-15", Service.NONE));
        assertThat(ask(long_, "2024-03-15")).isEqualTo(OutcomeKind.MET);
        assertThat(ask(long_, "2024-03-16")).isEqualTo(OutcomeKind.NOT_MET);
        ForeignCertificate goesOn = ForeignCertificate.builder()
                .addStaysAbroad(StayAbroad.builder()
                        .country(Country.parse("ES"))
                        .firstDay(LocalDate.parse("2019-03-15"))
                        .service(Service.NONE)
                        .build())
                .obtainableBySubject(Answer.YES)
                .obtainableByAuthority(Answer.NO)
                .build();
        assertThat(ask(goesOn, "2024-03-14")).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(ask(goesOn, "2024-03-15")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("26.2:1 not for a country whose data the authority can get itself")
    void obtainable() {
        ForeignCertificate obtainable = ForeignCertificate.builder()
                .from(certificate(stay("SE", "2016-01-01", "2021-06-30", Service.NONE)))
                .obtainableByAuthority(Answer.YES)
                .build();
        assertThat(notMet(ask(obtainable, Setting.on(USE)))).containsExactly("26.2:1");
    }

    @Test
    @DisplayName("26.2:2 and Q-30: service abroad, of whom and for how long, is open until a reading is chosen")
    void service() {
        ForeignCertificate embassy = certificate(stay("ES", "2016-01-01", "2021-06-30", Service.AUTHORITY));
        assertThat(notMet(ask(embassy, Setting.on(USE)))).containsExactly("26.2:2");

        ForeignCertificate partly = certificate(
                stay("ES", "2016-01-01", "2021-06-30", Service.NONE),
                stay("ES", "2021-07-01", "2022-06-30", Service.AUTHORITY));
        assertThat(finding(ask(partly, Setting.on(USE)), "26.2:2").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("Q-30(ii)")));
        assertThat(ask(partly, Setting.on(USE).with(ServiceDuringStay.THAT_PART_ONLY))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(ask(partly, Setting.on(USE).with(ServiceDuringStay.THE_WHOLE_STAY))))
                .containsExactly("26.2:2");

        ForeignCertificate foreignFirm = certificate(stay("ES", "2016-01-01", "2021-06-30", Service.OTHER_COMPANY));
        assertThat(finding(ask(foreignFirm, Setting.on(USE)), "26.2:2")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Open(Question.of("Q-30(i)")));
        assertThat(ask(foreignFirm, Setting.on(USE).with(EmployerAbroad.FINNISH_COMPANIES))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("a certificate that was presented is used by the same right; at the concise level Q-29 is open")
    void use_() {
        var datum = datum(DataSource.FOREIGN_CERTIFICATE, Topic.OTHER)
                .content(SourceContent.LIKE_JUSTICE_DATA)
                .certificate(certificate(stay("KE", "2016-01-01", "2021-06-30", Service.NONE)))
                .build();
        assertThat(screen(use(standard(), datum)).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(screen(use(concise(), datum)), "30.1").outcome().gaps())
                .containsExactly(new Gap.Open(Question.of("Q-29")));
        assertThat(screen(use(concise(), datum), Setting.on(USE).with(CertificateAtConciseLevel.A_SOURCE))
                        .verdict())
                .isEqualTo(OutcomeKind.MET);
        var unknown = datum(DataSource.FOREIGN_CERTIFICATE, Topic.OTHER)
                .content(SourceContent.LIKE_JUSTICE_DATA)
                .build();
        assertThat(finding(screen(use(standard(), unknown)), "26.1/use")
                        .outcome()
                        .gaps())
                .contains(new Gap.Missing("datum.certificate.staysAbroad"));
    }
}
