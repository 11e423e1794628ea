package fi.clearance.validation.register;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Reports.open;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.DefenceLink;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.register.ControllerDuty;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.Disclosure;
import fi.clearance.model.register.Disclosure.Purpose;
import fi.clearance.model.register.Disclosure.Recipient;
import fi.clearance.model.register.NbiCombination;
import fi.clearance.model.register.Recruitment;
import fi.clearance.model.register.RegisterData;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterEntry.Content;
import fi.clearance.model.register.RegisterEntry.Occasion;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.register.RegisterProcessing;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import fi.clearance.validation.register.RegisterReading.DestroyedAfter;
import fi.clearance.validation.register.RegisterReading.EndedClearance;
import fi.clearance.validation.register.RegisterReading.NothingStarts;
import fi.clearance.validation.register.RegisterReading.ReportOnPaper;
import fi.clearance.validation.register.RegisterReading.SeveralTriggers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("48, 48a, 49, 50: what the register holds, who answers for it, when it is emptied and who looks in")
class RegisterTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Argument day(String day) {
        return new Argument.Day(LocalDate.parse(day));
    }

    private static Outcome standing(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    private static Outcome standing(String since, String due) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.of(LocalDate.parse(due)));
    }

    // 48 §

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("48.1 four purposes and no other")
    void purposes(RegisterProcessing.Purpose purpose) {
        assertThat(RegisterValidators.PROCESSING.verdict(new RegisterProcessing(purpose), at("2024-03-15")))
                .isEqualTo(purpose == RegisterProcessing.Purpose.OTHER ? OutcomeKind.NOT_MET : OutcomeKind.MET);
    }

    private static RegisterEntry.Builder entry(Occasion occasion, Set<Content> contents) {
        return RegisterEntry.builder()
                .holder(Authority.DEFENCE_COMMAND)
                .kind(ClearanceKind.PERSONNEL)
                .occasion(occasion)
                .occurred(on("2024-03-04"))
                .stored(on("2024-03-16"))
                .contents(contents)
                .employerAvailable(Answer.YES)
                .hidden(Answer.NO);
    }

    private static Report stores(RegisterEntry.Builder entry, String day) {
        return RegisterValidators.ENTRY.validate(entry.build(), at(day));
    }

    @Test
    @DisplayName("C39 stored twelve days after the application: no breach, both days are shown")
    void stored() {
        RegisterEntry.Builder application = entry(
                Occasion.APPLICATION,
                EnumSet.of(
                        Content.APPLICATION,
                        Content.SUBJECT_NAME,
                        Content.IDENTIFIERS,
                        Content.EXTENT,
                        Content.EMPLOYER));
        Report report = stores(application, "2024-03-16");
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "48.2/s1").outcome().arguments())
                .containsExactly(day("2024-03-04"), day("2024-03-16"));
        assertThat(finding(report, "48.2/s1").rule().norm().nearby()).containsExactly(Question.of("IQ-TIME-2"));
        assertThat(finding(stores(application, "2024-03-15"), "48.2/s1").outcome())
                .isEqualTo(standing("2024-03-04"));
        assertThat(stores(application, "2024-03-03").verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, 48.2/application",
        "SUBJECT_NAME, 48.2/name",
        "IDENTIFIERS, 48.2/identifiers",
        "EXTENT, 48.2/extent",
        "CERTIFICATE, 48.2/outcome",
        "VALIDITY, 48.2/validity",
        "REVOCATION, 48.2/revocation",
        "EMPLOYER, 48.2/employer"
    })
    @DisplayName("48.2 what an entry lacks once a certificate has been revoked")
    void lacks(Content content, String rule) {
        Set<Content> all = EnumSet.allOf(Content.class);
        assertThat(open(stores(entry(Occasion.REVOCATION, all), "2024-03-16"))).isEmpty();
        assertThat(kind(stores(entry(Occasion.REVOCATION, all), "2024-03-16"), rule))
                .isEqualTo(OutcomeKind.MET);
        all.remove(content);
        assertThat(notMet(stores(entry(Occasion.REVOCATION, all), "2024-03-16")))
                .containsExactly(rule);
        assertThat(notMet(stores(entry(Occasion.REVOCATION, all), "2024-03-15")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, 48.2/outcome 48.2/validity 48.2/revocation",
        "OUTCOME, 48.2/validity 48.2/revocation",
        "CERTIFICATE, 48.2/revocation",
        "REVOCATION, ''"
    })
    @DisplayName("48.2 what has not come about yet need not be stored")
    void notYet(Occasion occasion, String rules) {
        Report report = stores(entry(occasion, EnumSet.allOf(Content.class)), "2024-03-16");
        assertThat(List.of("48.2/outcome", "48.2/validity", "48.2/revocation"))
                .filteredOn(rule -> kind(report, rule) == OutcomeKind.NOT_APPLICABLE)
                .isEqualTo(List.of(rules.split(" ")).stream()
                        .filter(rule -> !rule.isEmpty())
                        .toList());
    }

    @Test
    @DisplayName("48.2 without a certificate the outcome is stored; with one, that is")
    void outcome() {
        Set<Content> outcome = EnumSet.complementOf(EnumSet.of(Content.CERTIFICATE));
        assertThat(notMet(stores(entry(Occasion.OUTCOME, outcome), "2024-03-16")))
                .isEmpty();
        assertThat(notMet(stores(entry(Occasion.CERTIFICATE, outcome), "2024-03-16")))
                .containsExactly("48.2/outcome");
    }

    @Test
    @DisplayName("48.2 the employer only of a person, and only if it is available")
    void employer() {
        Set<Content> contents = EnumSet.complementOf(EnumSet.of(Content.EMPLOYER));
        assertThat(notMet(stores(entry(Occasion.REVOCATION, contents), "2024-03-16")))
                .containsExactly("48.2/employer");
        assertThat(notMet(stores(entry(Occasion.REVOCATION, contents).employerAvailable(Answer.NO), "2024-03-16")))
                .isEmpty();
        assertThat(notMet(stores(entry(Occasion.REVOCATION, contents).kind(ClearanceKind.FACILITY), "2024-03-16")))
                .isEmpty();
    }

    @Test
    @DisplayName("48.2 48.6 the National Security Authority stores the certificates that it gives, as its records say")
    void nationalSecurityAuthority() {
        RegisterEntry.Builder entry = entry(Occasion.CERTIFICATE, EnumSet.of(Content.CERTIFICATE))
                .holder(Authority.NATIONAL_SECURITY_AUTHORITY)
                .matchesOwnRecords(Answer.YES)
                .meetsTechnicalRequirements(Answer.YES);
        Report report = stores(entry, "2024-03-16");
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "48.2/s2")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "48.2/s2").rule().norm().nearby()).containsExactly(Question.of("IQ-48-1"));
        assertThat(finding(stores(entry, "2024-03-15"), "48.2/s2").outcome()).isEqualTo(standing("2024-03-04"));
        assertThat(notMet(stores(entry.matchesOwnRecords(Answer.NO), "2024-03-16")))
                .containsExactly("48.6");
        assertThat(notMet(stores(
                        entry.matchesOwnRecords(Answer.YES).meetsTechnicalRequirements(Answer.NO), "2024-03-16")))
                .containsExactly("48.6/technical");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("48.4 Traficom stores three kinds of data")
    void traficom(RegisterEntry.TraficomData data) {
        RegisterEntry.Builder entry = entry(Occasion.CERTIFICATE, EnumSet.noneOf(Content.class))
                .holder(Authority.TRAFICOM)
                .traficomData(data)
                .matchesOwnRecords(Answer.YES)
                .meetsTechnicalRequirements(Answer.YES);
        assertThat(notMet(stores(entry, "2024-03-16")).contains("48.4"))
                .isEqualTo(data == RegisterEntry.TraficomData.OTHER);
        assertThat(kind(stores(entry, "2024-03-16"), "48.2/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    private static RegisterEntry.Builder hidden(Authority holder, RegisterEntry.Staff staff) {
        return entry(Occasion.REVOCATION, EnumSet.allOf(Content.class))
                .holder(holder)
                .staff(staff)
                .hidden(Answer.YES)
                .hiddenAsFarAsNeeded(Answer.YES)
                .addJudgement(Samples.recorded(RegisterMatter.ENDANGERS_OPERATION, holder, "2024-03-16"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPO, SUPO, true",
        "SUPO, DEFENCE_FORCES, false",
        "DEFENCE_COMMAND, DEFENCE_FORCES, true",
        "DEFENCE_COMMAND, SUPO, false",
        "DEFENCE_COMMAND, NEITHER, false"
    })
    @DisplayName("48.3 either authority hides entries about its own staff only")
    void ownStaff(Authority holder, RegisterEntry.Staff staff, boolean own) {
        List<String> unmet = notMet(stores(hidden(holder, staff), "2024-03-16"));
        assertThat(unmet).isEqualTo(own ? List.of() : List.of("48.3"));
    }

    @Test
    @DisplayName("48.3 and only if others' knowing could endanger its operation, as far as needed")
    void danger() {
        RegisterEntry.Builder own = hidden(Authority.SUPO, RegisterEntry.Staff.SUPO);
        assertThat(notMet(stores(own.hiddenAsFarAsNeeded(Answer.NO), "2024-03-16")))
                .containsExactly("48.3/need");
        own.hiddenAsFarAsNeeded(Answer.YES)
                .addJudgement(Samples.recorded(
                        RegisterMatter.ENDANGERS_OPERATION,
                        Authority.SUPO,
                        LocalDate.parse("2024-03-16"),
                        Judgement.Result.NO));
        assertThat(notMet(stores(own, "2024-03-16"))).containsExactly("48.3/danger");
        assertThat(kind(stores(own.judgements(List.of()), "2024-03-16"), "48.3/danger"))
                .isEqualTo(OutcomeKind.DISCRETION);
    }

    private static Recruitment.Builder recruitment() {
        return Recruitment.builder()
                .dataObtained(Answer.YES)
                .decided(on("2023-02-01"))
                .reported(on("2023-02-02"))
                .ended(Occurrence.NOT_DONE)
                .endReported(Occurrence.NOT_DONE)
                .channel(Recruitment.Channel.REGISTER_ENTRY);
    }

    private static Report recruits(Recruitment.Builder recruitment, Setting at) {
        return RegisterValidators.RECRUITMENT.validate(recruitment.build(), at);
    }

    @Test
    @DisplayName("C41 the end of the employment, too, is to be reported; it never becomes overdue")
    void end() {
        Recruitment.Builder ended = recruitment().ended(on("2024-05-31"));
        Report report = recruits(ended, at("2024-12-31"));
        assertThat(finding(report, "48.5/s2").outcome()).isEqualTo(standing("2024-05-31"));
        assertThat(kind(report, "48.5/s1")).isEqualTo(OutcomeKind.MET);
        assertThat(kind(recruits(ended, at("2024-05-30")), "48.5/s2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(recruits(ended.endReported(on("2025-01-02")), at("2025-01-02")), "48.5/s2"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(kind(recruits(ended.endReported(on("2024-05-15")), at("2024-05-31")), "48.5/s2"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("X02 whoever used the register has to report the hiring to Supo")
    void hiring() {
        Recruitment.Builder silent = recruitment().decided(on("2023-05-01")).reported(Occurrence.NOT_DONE);
        assertThat(finding(recruits(silent, at("2023-12-31")), "48.5/s1").outcome())
                .isEqualTo(standing("2023-05-01"));
        assertThat(kind(recruits(silent, at("2023-04-30")), "48.5/s1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(recruits(silent.dataObtained(Answer.NO), at("2023-12-31")).verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"REGISTER_ENTRY, MET", "APPROVED_ELECTRONIC, MET", "OTHER, UNDETERMINED"})
    @DisplayName("48.5 by an entry or in an approved electronic way; whether on paper is open")
    void channel(Recruitment.Channel channel, OutcomeKind expected) {
        Recruitment.Builder reported = recruitment().channel(channel);
        assertThat(kind(recruits(reported, at("2023-02-02")), "48.5/s3")).isEqualTo(expected);
        assertThat(kind(recruits(reported, at("2023-02-01")), "48.5/s3")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(recruits(reported, at("2023-02-02").with(ReportOnPaper.ENOUGH)), "48.5/s3"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(recruits(reported, at("2023-02-02").with(ReportOnPaper.NOT_ENOUGH)))
                        .contains("48.5/s3"))
                .isEqualTo(channel == Recruitment.Channel.OTHER);
    }

    // 48 a §

    @ParameterizedTest
    @CsvSource({
        "SUBJECT_DATA, NONE, SUPO, ''",
        "SUBJECT_DATA, NONE, DEFENCE_COMMAND, 48a.1/s3",
        "SUBJECT_DATA, WORKS_THERE, DEFENCE_COMMAND, ''",
        "SUBJECT_DATA, WORKS_THERE, SUPO, 48a.1/s2",
        "DISCLOSURE, WORKS_THERE, SUPO, ''",
        "DISCLOSURE, WORKS_THERE, DEFENCE_COMMAND, 48a.1/s3",
        "MAINTENANCE, NONE, DEFENCE_COMMAND, 48a.1/s3",
        "INFORMATION_SECURITY, NONE, SUPO, ''",
        "MAINTENANCE, NONE, TRAFICOM, 48a.1/s1 48a.1/s3"
    })
    @DisplayName("48a who performs a controller's duties")
    void controller(ControllerDuty.Duty duty, DefenceLink link, Authority performer, String unmet) {
        ControllerDuty facts = ControllerDuty.builder()
                .duty(duty)
                .defenceLink(link)
                .performedBy(performer)
                .build();
        assertThat(String.join(" ", notMet(RegisterValidators.CONTROLLER_DUTY.validate(facts, at("2020-06-01")))))
                .isEqualTo(unmet);
        assertThat(RegisterValidators.CONTROLLER_DUTY.verdict(facts, at("2020-05-31")))
                .isEqualTo(OutcomeKind.UNDETERMINED);
    }

    // 49 §

    private static Deletion.Builder nothing() {
        return Deletion.builder()
                .replaced(Occurrence.NOT_DONE)
                .clearanceValidUntil(Occurrence.NOT_DONE)
                .certificateValidUntil(Occurrence.NOT_DONE)
                .taskEnded(Occurrence.NOT_DONE)
                .revoked(Occurrence.NOT_DONE)
                .nothingCanStart(Answer.NO)
                .deleted(Occurrence.NOT_DONE);
    }

    private static Report deletes(Deletion.Builder deletion, Setting at) {
        return RegisterValidators.DELETION.validate(deletion.build(), at);
    }

    @Test
    @DisplayName("C43 the earliest trigger counts: three years after the revocation, not after the new clearance")
    void earliest() {
        Deletion.Builder several = nothing()
                .clearanceValidUntil(on("2025-03-15"))
                .certificateValidUntil(on("2025-03-15"))
                .revoked(on("2022-01-10"))
                .replaced(on("2022-06-01"));
        assertThat(finding(deletes(several, at("2025-01-10")), "49.1/revoked").outcome())
                .isEqualTo(standing("2022-01-10", "2025-01-10"));
        assertThat(notMet(deletes(several, at("2025-01-10")))).isEmpty();
        Report report = deletes(several, at("2025-01-11"));
        assertThat(notMet(report)).containsExactly("49.1/revoked");
        assertThat(finding(report, "49.1/revoked").outcome().arguments())
                .containsExactly(day("2022-01-10"), day("2025-01-10"));
        assertThat(finding(report, "49.1/revoked").questions()).containsExactly(Question.of("IQ-49-1"));
        assertThat(finding(report, "49.1/replaced").outcome()).isEqualTo(standing("2022-06-01", "2025-06-01"));
        Setting latest = at("2025-06-02").with(SeveralTriggers.LATEST);
        assertThat(notMet(deletes(several, latest))).isEmpty();
        Setting overdue = at("2028-03-16").with(SeveralTriggers.LATEST);
        assertThat(notMet(deletes(several, overdue))).containsExactly("49.1/clearance", "49.1/certificate");
    }

    @Test
    @DisplayName("C45 ended on the leap day: the last day is 28 February 2027, a Sunday")
    void sunday() {
        Deletion.Builder ended = nothing().certificateValidUntil(on("2024-02-29"));
        assertThat(LocalDate.parse("2027-02-28").getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(finding(deletes(ended, at("2027-02-28")), "49.1/certificate").outcome())
                .isEqualTo(standing("2024-02-29", "2027-02-28"));
        assertThat(notMet(deletes(ended, at("2027-03-01")))).containsExactly("49.1/certificate");
        assertThat(deletes(ended, at("2024-02-28")).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(deletes(ended.deleted(on("2027-02-28")), at("2027-03-01"))))
                .isEmpty();
        assertThat(notMet(deletes(ended.deleted(on("2027-03-01")), at("2027-03-01"))))
                .containsExactly("49.1/certificate");
    }

    @Test
    @DisplayName("49.1 each trigger starts the three years; an earlier deletion is in order")
    void triggers() {
        assertThat(notMet(deletes(nothing().replaced(on("2021-05-05")), at("2024-05-06"))))
                .containsExactly("49.1/replaced");
        assertThat(notMet(deletes(nothing().clearanceValidUntil(on("2021-05-05")), at("2024-05-06"))))
                .containsExactly("49.1/clearance");
        assertThat(notMet(deletes(nothing().taskEnded(on("2021-05-05")), at("2024-05-06"))))
                .containsExactly("49.1/task");
        assertThat(notMet(deletes(nothing().revoked(on("2021-05-05")), at("2024-05-06"))))
                .containsExactly("49.1/revoked");
        assertThat(kind(
                        deletes(nothing().revoked(on("2021-05-05")).deleted(on("2021-05-04")), at("2024-05-06")),
                        "49.1/revoked"))
                .isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("IQ-49-3 what limits them if nothing can ever start the three years is open")
    void nothingStarts() {
        Deletion.Builder declined = nothing().nothingCanStart(Answer.YES);
        assertThat(finding(deletes(declined, at("2024-05-06")), "49.1/none")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.Open(Question.of("IQ-49-3")));
        assertThat(kind(deletes(declined, at("2024-05-06").with(NothingStarts.NO_LIMIT)), "49.1/none"))
                .isEqualTo(OutcomeKind.MET);
        assertThat(notMet(deletes(declined, at("2024-05-06").with(NothingStarts.GENERAL_LAW))))
                .containsExactly("49.1/none");
        assertThat(kind(deletes(declined.deleted(on("2024-05-06")), at("2024-05-06")), "49.1/none"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    // 50 §

    /** An official of the Finnish Immigration Service looks up somebody who is to be hired. */
    private static Disclosure.Builder disclosure() {
        return Disclosure.builder()
                .givenBy(Authority.SUPO)
                .recipient(Recipient.AGENCY_UNDER_INTERIOR)
                .named(Answer.YES)
                .approvedMethod(Answer.YES)
                .purpose(Purpose.ASSESSING_NEED)
                .data(RegisterData.PERSONNEL_CLEARANCE)
                .needed(Answer.YES)
                .nothingNegative(Answer.YES)
                .certificateInForce(Answer.NO)
                .clearanceInForce(Answer.YES)
                .makerTimeAndValidity(Answer.YES)
                .applicationDataOnly(Answer.NO)
                .consented(Answer.YES)
                .toBeChosen(Answer.YES)
                .permitPending(Answer.NO);
    }

    private static Report discloses(Disclosure.Builder disclosure, Setting at) {
        return RegisterValidators.DISCLOSURE.validate(disclosure.build(), at);
    }

    private static Report discloses(Disclosure.Builder disclosure) {
        return discloses(disclosure, at("2024-03-07"));
    }

    @Test
    @DisplayName("X01 the Finnish Immigration Service is an agency in the branch of the Ministry of the Interior")
    void migri() {
        Report report = discloses(disclosure(), at("2023-03-20"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET))
                .extracting(finding -> finding.rule().norm().id())
                .containsExactly(
                        "50.2",
                        "50.2/official",
                        "50.2/method",
                        "50.2/purpose",
                        "50.2/data",
                        "50.2:2",
                        "50.2:4",
                        "50.4");
    }

    @Test
    @DisplayName("C48 an agency in another branch is none of the four bodies")
    void taxAdministration() {
        assertThat(notMet(discloses(disclosure().recipient(Recipient.OTHER)))).containsExactly("50.2");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICE_OF_THE_PRESIDENT", "PARLIAMENTARY_OFFICE", "MINISTRY", "AGENCY_UNDER_INTERIOR"})
    @DisplayName("50.2 the four bodies, and only Supo gives to them")
    void bodies(Recipient recipient) {
        assertThat(open(discloses(disclosure().recipient(recipient)))).isEmpty();
        assertThat(notMet(discloses(disclosure().recipient(recipient).givenBy(Authority.DEFENCE_COMMAND))))
                .containsExactly("50.2");
    }

    @Test
    @DisplayName("C50 negative information, and yet a certificate on its ground in force: the data may be given")
    void certificateInForce() {
        Disclosure.Builder negative = disclosure()
                .recipient(Recipient.MINISTRY)
                .nothingNegative(Answer.NO)
                .certificateInForce(Answer.YES);
        Report report = discloses(negative, at("2024-05-02"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(kind(report, "50.2:2")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(discloses(negative.certificateInForce(Answer.NO), at("2024-05-02"))))
                .containsExactly("50.2:2", "50.2:4");
    }

    @Test
    @DisplayName("50.2 each condition of a disclosure")
    void conditions() {
        assertThat(notMet(discloses(disclosure().named(Answer.NO)))).containsExactly("50.2/official");
        assertThat(notMet(discloses(disclosure().approvedMethod(Answer.NO)))).containsExactly("50.2/method");
        assertThat(notMet(discloses(disclosure().purpose(Purpose.OTHER)))).containsExactly("50.2/purpose");
        assertThat(notMet(discloses(disclosure().data(RegisterData.OTHER)))).containsExactly("50.2/data", "50.2:4");
        assertThat(notMet(discloses(disclosure().consented(Answer.NO)))).containsExactly("50.4");
        assertThat(notMet(discloses(disclosure().toBeChosen(Answer.NO)))).containsExactly("50.4");
        assertThat(finding(discloses(disclosure()), "50.4").rule().norm().nearby())
                .containsExactly(Question.of("IQ-50-1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITY_CLEARANCE", "SYSTEM_CERTIFICATE"})
    @DisplayName("50.2:1 50.2:3 data on companies and systems, whatever came up")
    void otherData(RegisterData data) {
        Report report = discloses(disclosure().data(data).nothingNegative(Answer.NO));
        assertThat(open(report)).isEmpty();
        assertThat(kind(report, "50.2:2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(report, "50.2:4")).isEqualTo(OutcomeKind.MET);
    }

    @Test
    @DisplayName("IQ-50-2 a clearance that has ended may still be told of, by the recommended reading")
    void endedClearance() {
        Disclosure.Builder ended = disclosure().clearanceInForce(Answer.NO).makerTimeAndValidity(Answer.NO);
        Report report = discloses(ended);
        assertThat(kind(report, "50.2:2")).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "50.2:2").questions()).containsExactly(Question.of("IQ-50-2"));
        assertThat(kind(report, "50.2:4")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(notMet(discloses(ended, at("2024-03-07").with(EndedClearance.ONLY_WHILE_VALID))))
                .containsExactly("50.2:2");
    }

    private static Disclosure.Builder toUnit() {
        return disclosure()
                .recipient(Recipient.UNIT_OF_DEFENCE_FORCES)
                .givenBy(Authority.DEFENCE_COMMAND)
                .purpose(Purpose.PERMIT)
                .consented(Answer.NO)
                .permitPending(Answer.YES);
    }

    @Test
    @DisplayName("50.1 Supo gives to the Defence Command, and that to named officials of the units")
    void defenceForces() {
        Disclosure.Builder command = disclosure().recipient(Recipient.DEFENCE_COMMAND);
        Report report = discloses(command);
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(report.findings(OutcomeKind.MET)).hasSize(1);
        assertThat(notMet(discloses(command.givenBy(Authority.NATIONAL_SECURITY_AUTHORITY))))
                .containsExactly("50.1/s1");
        assertThat(discloses(toUnit()).findings(OutcomeKind.MET)).hasSize(6);
        assertThat(open(discloses(toUnit()))).isEmpty();
        assertThat(notMet(discloses(toUnit().givenBy(Authority.SUPO)))).containsExactly("50.1/giver");
        assertThat(notMet(discloses(toUnit().named(Answer.NO)))).containsExactly("50.1/s2");
        assertThat(notMet(discloses(toUnit().approvedMethod(Answer.NO)))).containsExactly("50.1/method");
        assertThat(notMet(discloses(toUnit().purpose(Purpose.OTHER)))).containsExactly("50.1/purpose");
        assertThat(notMet(discloses(toUnit().needed(Answer.NO)))).containsExactly("50.1/need");
        assertThat(notMet(discloses(toUnit().permitPending(Answer.NO)))).containsExactly("50.4");
    }

    @Test
    @DisplayName("50.3 the National Bureau of Investigation gets data on applications for its notifications")
    void nbi() {
        Disclosure.Builder nbi = disclosure()
                .recipient(Recipient.NATIONAL_BUREAU_OF_INVESTIGATION)
                .purpose(Purpose.NOTIFICATION)
                .applicationDataOnly(Answer.YES);
        assertThat(kind(discloses(nbi), "50.3/s1")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(discloses(nbi.applicationDataOnly(Answer.NO)))).containsExactly("50.3/s1");
        assertThat(notMet(discloses(nbi.applicationDataOnly(Answer.YES).purpose(Purpose.OTHER))))
                .containsExactly("50.3/s1");
        assertThat(notMet(discloses(nbi.purpose(Purpose.NOTIFICATION).givenBy(Authority.DEFENCE_COMMAND))))
                .containsExactly("50.3/s1");
    }

    @Test
    @DisplayName("50.5 what the National Security Authority gets is not this Act's to say")
    void nationalSecurityAuthorityGets() {
        assertThat(discloses(disclosure().recipient(Recipient.NATIONAL_SECURITY_AUTHORITY))
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    private static NbiCombination.Builder combination() {
        return NbiCombination.builder()
                .assessed(on("2024-01-20"))
                .notificationNeeded(Answer.YES)
                .sent(on("2024-02-01"))
                .destroyed(on("2024-03-02"));
    }

    private static Report combines(NbiCombination.Builder combination, Setting at) {
        return RegisterValidators.NBI_COMBINATION.validate(combination.build(), at);
    }

    @Test
    @DisplayName("C52 destroyed thirty days after the notification was sent: both days are shown")
    void destroyed() {
        Report report = combines(combination(), at("2024-03-02"));
        assertThat(finding(report, "50.3/s2/sent").outcome().arguments())
                .containsExactly(day("2024-02-01"), day("2024-03-02"));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(finding(report, "50.3/s2/sent").rule().norm().nearby()).containsExactly(Question.of("IQ-TIME-2"));
        assertThat(finding(combines(combination(), at("2024-03-01")), "50.3/s2/sent")
                        .outcome())
                .isEqualTo(standing("2024-02-01"));
    }

    @Test
    @DisplayName("50.3 once assessed, if none is sent; IQ-50-3 what is sent may be kept until then")
    void assessed() {
        NbiCombination.Builder unneeded = combination()
                .notificationNeeded(Answer.NO)
                .sent(Occurrence.NOT_DONE)
                .destroyed(Occurrence.NOT_DONE);
        assertThat(finding(combines(unneeded, at("2024-02-20")), "50.3/s2").outcome())
                .isEqualTo(standing("2024-01-20"));
        assertThat(kind(combines(unneeded.destroyed(on("2024-02-20")), at("2024-02-20")), "50.3/s2"))
                .isEqualTo(OutcomeKind.MET);
        Report kept = combines(combination(), at("2024-01-25"));
        assertThat(kind(kept, "50.3/s2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(kept, "50.3/s2").questions()).containsExactly(Question.of("IQ-50-3"));
        assertThat(finding(combines(combination(), at("2024-01-25").with(DestroyedAfter.ASSESSMENT)), "50.3/s2")
                        .outcome())
                .isEqualTo(standing("2024-01-20"));
    }

    @Test
    @DisplayName("50.2 the body is that of the wording of 2017")
    void wording() {
        assertThat(finding(discloses(disclosure(), at("2016-12-31")), "50.2")
                        .outcome()
                        .gaps())
                .containsExactly(new Gap.WordingNotHeld(Provision.of("50.2")));
        assertThat(kind(discloses(disclosure(), at("2017-01-01")), "50.2")).isEqualTo(OutcomeKind.MET);
    }
}
