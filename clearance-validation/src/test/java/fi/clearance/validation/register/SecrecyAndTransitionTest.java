package fi.clearance.validation.register;

import static fi.clearance.validation.Reports.finding;
import static fi.clearance.validation.Reports.kind;
import static fi.clearance.validation.Reports.notMet;
import static fi.clearance.validation.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.register.EarlierInstrument;
import fi.clearance.model.register.InformationSupply;
import fi.clearance.model.register.InformationSupply.Giver;
import fi.clearance.model.register.PendingMatter;
import fi.clearance.model.register.RegisterSetUp;
import fi.clearance.model.register.SecretInformation;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Question;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("56, 57, 59, 63, 64: information for the authorities, secrecy, and the change to this Act")
class SecrecyAndTransitionTest {

    private static Setting at(String day) {
        return Setting.on(LocalDate.parse(day));
    }

    private static Argument day(String day) {
        return new Argument.Day(LocalDate.parse(day));
    }

    private static Outcome standing(String since) {
        return new Outcome.Outstanding(LocalDate.parse(since), Optional.empty());
    }

    @Test
    @DisplayName("C98 section 56: its wording is not held on 31 May 2020, and it is repealed from 1 June 2020 on")
    void repealed() {
        Provision section = Provision.of("56");
        assertThat(section.isRepealed()).isTrue();
        assertThat(section.inForceSince()).isEqualTo("2020-06-01");
        assertThat(at("2020-05-31").holdsWordingOf(section)).isEqualTo(Truth.open(new Gap.WordingNotHeld(section)));
        assertThat(at("2020-06-01").holdsWordingOf(section)).isEqualTo(Truth.YES);
    }

    // 57 §

    private static InformationSupply.Builder supply(Giver giver) {
        return InformationSupply.builder()
                .giver(giver)
                .usable(Answer.YES)
                .forOneClearance(Answer.YES)
                .purpose(InformationSupply.Purpose.CLEARANCE)
                .requested(on("2024-03-01"))
                .given(Occurrence.NOT_DONE);
    }

    private static Report supplies(InformationSupply.Builder supply, String day) {
        return RegisterValidators.INFORMATION_SUPPLY.validate(supply.build(), at(day));
    }

    @ParameterizedTest
    @CsvSource({"AUTHORITY, 57.1:1", "COMPETENT_AUTHORITY, 57.1:2"})
    @DisplayName("57.1 authorities hand over what may be used, from the request on")
    void handOver(Giver giver, String rule) {
        InformationSupply.Builder asked = supply(giver);
        assertThat(supplies(asked, "2024-02-29").verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(finding(supplies(asked, "2025-03-01"), rule).outcome()).isEqualTo(standing("2024-03-01"));
        assertThat(finding(supplies(asked.given(on("2024-03-08")), "2024-03-08"), rule)
                        .outcome()
                        .arguments())
                .containsExactly(day("2024-03-01"), day("2024-03-08"));
        assertThat(kind(supplies(asked.given(on("2024-02-20")), "2024-03-01"), rule))
                .isEqualTo(OutcomeKind.MET);
        assertThat(supplies(supply(giver).usable(Answer.NO), "2024-03-01").verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("57.1:2 between competent authorities for a certain clearance only")
    void oneClearance() {
        assertThat(supplies(supply(Giver.COMPETENT_AUTHORITY).forOneClearance(Answer.NO), "2024-03-01")
                        .verdict())
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(supplies(supply(Giver.AUTHORITY).forOneClearance(Answer.NO), "2024-03-01")
                        .verdict())
                .isEqualTo(OutcomeKind.OUTSTANDING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    @DisplayName("57.2 credit information for a clearance or the follow-up")
    void credit(InformationSupply.Purpose purpose) {
        InformationSupply.Builder credit = supply(Giver.CREDIT_REGISTER).purpose(purpose);
        assertThat(notMet(supplies(credit, "2024-03-01")))
                .isEqualTo(purpose == InformationSupply.Purpose.OTHER ? List.of("57.2") : List.of());
        assertThat(kind(supplies(credit, "2020-12-30"), "57.2") == OutcomeKind.UNDETERMINED)
                .isEqualTo(purpose == InformationSupply.Purpose.FOLLOW_UP);
    }

    // 59 §

    private static SecretInformation.Builder secret(SecretInformation.Holder holder) {
        return SecretInformation.builder()
                .holder(holder)
                .byLawInClearanceMatter(Answer.YES)
                .throughCertifiedTask(Answer.YES)
                .disclosed(Answer.NO)
                .exploited(Answer.NO)
                .permitted(Answer.NO);
    }

    private static Report keeps(SecretInformation.Builder secret) {
        return RegisterValidators.SECRET_INFORMATION.validate(secret.build(), at("2024-03-15"));
    }

    @Test
    @DisplayName("59.1 whoever received it by law keeps silent and does not exploit it, unless that is permitted")
    void anybody() {
        SecretInformation.Builder told = secret(SecretInformation.Holder.ANYBODY);
        assertThat(keeps(told).verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(keeps(told.disclosed(Answer.YES)))).containsExactly("59.1");
        assertThat(notMet(keeps(told.permitted(Answer.YES)))).isEmpty();
        assertThat(notMet(keeps(told.permitted(Answer.NO).disclosed(Answer.NO).exploited(Answer.YES))))
                .containsExactly("59.1");
        assertThat(kind(keeps(told.byLawInClearanceMatter(Answer.NO)), "59.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("59.2 a certified company keeps secret what the task brought")
    void certifiedCompany() {
        SecretInformation.Builder told =
                secret(SecretInformation.Holder.CERTIFIED_COMPANY).byLawInClearanceMatter(Answer.NO);
        assertThat(kind(keeps(told), "59.2")).isEqualTo(OutcomeKind.MET);
        assertThat(notMet(keeps(told.disclosed(Answer.YES)))).containsExactly("59.2");
        assertThat(kind(keeps(told.throughCertifiedTask(Answer.NO)), "59.2")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(kind(keeps(secret(SecretInformation.Holder.ANYBODY).disclosed(Answer.YES)), "59.2"))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    }

    // 63, 64 §

    @Test
    @DisplayName("C96 the earlier Act governs what was pending on 31 December 2014")
    void pending() {
        PendingMatter earlier = new PendingMatter(on("2014-12-31"));
        Report report = RegisterValidators.PENDING_MATTER.validate(earlier, at("2015-02-05"));
        assertThat(notMet(report)).containsExactly("64.1/s1");
        assertThat(finding(report, "64.1/s1").rule().norm().modality()).isEqualTo(Modality.CONDITION);
        PendingMatter first = new PendingMatter(on("2015-01-01"));
        assertThat(RegisterValidators.PENDING_MATTER.verdict(first, at("2015-02-05")))
                .isEqualTo(OutcomeKind.MET);
        assertThat(RegisterValidators.PENDING_MATTER.verdict(new PendingMatter(Occurrence.NOT_DONE), at("2015-02-05")))
                .isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(Provision.of("63.1").inForceSince()).isEqualTo("2015-01-01");
    }

    @Test
    @DisplayName("64.1 the register had to be in line with the Act by 1 January 2017")
    void setUp() {
        RegisterSetUp never = new RegisterSetUp(on("2015-01-01"), Occurrence.NOT_DONE);
        Report last = RegisterValidators.REGISTER_SET_UP.validate(never, at("2017-01-01"));
        assertThat(finding(last, "64.1/s2").outcome())
                .isEqualTo(new Outcome.Outstanding(
                        LocalDate.parse("2015-01-01"), Optional.of(LocalDate.parse("2017-01-01"))));
        assertThat(finding(last, "64.1/s2").rule().norm().nearby())
                .containsExactly(Question.of("IQ-64-1"), Question.of("IQ-TIME-1"));
        assertThat(notMet(RegisterValidators.REGISTER_SET_UP.validate(never, at("2017-01-02"))))
                .containsExactly("64.1/s2");
        RegisterSetUp early = new RegisterSetUp(on("2015-01-01"), on("2014-12-01"));
        assertThat(RegisterValidators.REGISTER_SET_UP.verdict(early, at("2017-01-02")))
                .isEqualTo(OutcomeKind.MET);
        RegisterSetUp late = new RegisterSetUp(on("2015-01-01"), on("2017-01-02"));
        assertThat(RegisterValidators.REGISTER_SET_UP.verdict(late, at("2017-01-02")))
                .isEqualTo(OutcomeKind.NOT_MET);
    }

    private static Report moves(EarlierInstrument.Kind kind, String given) {
        EarlierInstrument earlier =
                new EarlierInstrument(kind, on(given), Occurrence.NOT_DONE, Answer.NOT_STATED, Occurrence.NOT_DONE);
        return RegisterValidators.EARLIER_INSTRUMENT.validate(earlier, at("2015-03-01"));
    }

    @Test
    @DisplayName("C97 old clearances are moved to the register if given on 1 January 2012 or later")
    void moved() {
        EarlierInstrument.Kind clearance = EarlierInstrument.Kind.CLEARANCE_UNDER_177_2002;
        assertThat(notMet(moves(clearance, "2011-12-31"))).containsExactly("64.2/given");
        Report allowed = moves(clearance, "2012-01-01");
        assertThat(allowed.verdict()).isEqualTo(OutcomeKind.MET);
        assertThat(allowed.findings(OutcomeKind.MET)).hasSize(2);
        assertThat(notMet(moves(EarlierInstrument.Kind.CERTIFICATE_UNDER_588_2004, "2012-01-01")))
                .isEmpty();
        assertThat(notMet(moves(EarlierInstrument.Kind.OTHER, "2012-01-01"))).containsExactly("64.2");
    }

    private static Report exchanges(String day, Answer needed, Occurrence compliant) {
        EarlierInstrument earlier = new EarlierInstrument(
                EarlierInstrument.Kind.CLEARANCE_UNDER_177_2002, on("2013-01-01"), on(day), needed, compliant);
        return RegisterValidators.EARLIER_INSTRUMENT.validate(earlier, at("2018-01-01"));
    }

    @Test
    @DisplayName("64.3 until the register is in line, data are exchanged so that no superfluous clearance is made")
    void exchanged() {
        assertThat(exchanges("2016-05-01", Answer.YES, on("2016-05-02")).findings(OutcomeKind.MET))
                .hasSize(4);
        assertThat(notMet(exchanges("2016-05-02", Answer.YES, on("2016-05-02"))))
                .containsExactly("64.3");
        assertThat(notMet(exchanges("2017-05-02", Answer.YES, Occurrence.NOT_DONE)))
                .isEmpty();
        assertThat(notMet(exchanges("2016-05-01", Answer.NO, on("2016-05-02")))).containsExactly("64.3/need");
    }
}
