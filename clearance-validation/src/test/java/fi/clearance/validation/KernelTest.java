package fi.clearance.validation;

import static fi.clearance.validation.Truth.NO;
import static fi.clearance.validation.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.data.DataReading.CompetentAuthorityMeant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("the kernel")
class KernelTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-15");
    private static final Truth A = Truth.missing("a");
    private static final Truth B = Truth.missing("b");
    private static final List<Truth> ALL = List.of(YES, NO, A, B);

    @Nested
    @DisplayName("truth")
    class Truths {

        @Test
        @DisplayName("and, or and not are Kleene's, for every pair")
        void connectives() {
            for (Truth one : ALL) {
                assertThat(one.negated().negated()).isEqualTo(one);
                for (Truth other : ALL) {
                    Truth and = one.and(other);
                    assertThat(and.isNo()).isEqualTo(one.isNo() || other.isNo());
                    assertThat(and.isYes()).isEqualTo(one.isYes() && other.isYes());
                    assertThat(and.negated())
                            .as("De Morgan")
                            .isEqualTo(one.negated().or(other.negated()));
                    assertThat(one.or(other).isYes()).isEqualTo(one.isYes() || other.isYes());
                }
            }
            assertThat(A.and(B).gaps()).containsExactly(new Gap.Missing("a"), new Gap.Missing("b"));
            assertThat(A.or(A).gaps()).containsExactly(new Gap.Missing("a"));
            assertThat(List.of(YES, NO, A)).extracting(Truth::toString).contains("yes", "no");
        }

        @Test
        @DisplayName("a choice takes one side, or is open only where the sides come apart")
        void choice() {
            assertThat(YES.choose(A, NO)).isEqualTo(A);
            assertThat(NO.choose(A, YES)).isEqualTo(YES);
            assertThat(A.choose(YES, YES)).isEqualTo(YES);
            assertThat(A.choose(YES, NO).gaps()).containsExactly(new Gap.Missing("a"));
            assertThat(A.choose(B, NO).gaps()).containsExactly(new Gap.Missing("b"), new Gap.Missing("a"));
        }

        @Test
        @DisplayName("a fact that is not stated leaves what all its values agree on")
        void unknown() {
            assertThat(Truth.unknown("a", YES, YES, YES)).isEqualTo(YES);
            assertThat(Truth.unknown("a", YES, NO).gaps()).containsExactly(new Gap.Missing("a"));
            assertThat(Truth.unknown("a", YES, YES, B).gaps())
                    .containsExactlyInAnyOrder(new Gap.Missing("a"), new Gap.Missing("b"));
        }
    }

    @Nested
    @DisplayName("conditions")
    class Conditions {

        private final Setting at = Setting.on(DAY);

        private Condition<String> constant(Truth truth) {
            return Condition.of((facts, setting) -> truth, "fact");
        }

        private Condition<String> never() {
            return Condition.of(
                    (facts, setting) -> {
                        throw new AssertionError("asked in vain");
                    },
                    "never");
        }

        @Test
        @DisplayName("and stops at no, or stops at yes, and facts are listed once")
        void lazy() {
            assertThat(constant(NO).and(never()).test("", at)).isEqualTo(NO);
            assertThat(constant(YES).or(never()).test("", at)).isEqualTo(YES);
            assertThat(constant(YES).and(constant(A)).test("", at)).isEqualTo(A);
            assertThat(Condition.not(constant(YES)).test("", at)).isEqualTo(NO);
            assertThat(constant(YES).and(never()).or(constant(NO)).facts()).containsExactly("fact", "never");
            assertThat(Condition.<String>always().facts()).isEmpty();
        }

        @Test
        @DisplayName("a yes or no is open if not stated; a deed counts from its day on")
        void answersAndDeeds() {
            Condition<Answer> answer = Condition.answered("answer", it -> it);
            assertThat(answer.test(Answer.YES, at)).isEqualTo(YES);
            assertThat(answer.test(Answer.NO, at)).isEqualTo(NO);
            assertThat(answer.test(Answer.NOT_STATED, at).gaps()).containsExactly(new Gap.Missing("answer"));
            Condition<Occurrence> deed = Condition.done("deed", it -> it);
            assertThat(deed.test(Occurrence.on(DAY), at)).isEqualTo(YES);
            assertThat(deed.test(Occurrence.on(DAY.plusDays(1)), at)).isEqualTo(NO);
            assertThat(deed.test(Occurrence.NOT_DONE, at)).isEqualTo(NO);
            assertThat(deed.test(Occurrence.NOT_STATED, at).gaps()).containsExactly(new Gap.Missing("deed"));
            Condition<String> known = Condition.known("word", it -> it, "", it -> it.equals("yes"));
            assertThat(known.test("yes", at)).isEqualTo(YES);
            assertThat(known.test("no", at)).isEqualTo(NO);
            assertThat(known.test("", at).gaps()).containsExactly(new Gap.Missing("word"));
        }

        @Test
        @DisplayName("two deeds are in order if the first is done and not after the second")
        void order() {
            Condition<List<Occurrence>> order =
                    Condition.inOrder("first", deeds -> deeds.get(0), "then", deeds -> deeds.get(1));
            Occurrence before = Occurrence.on(DAY.minusDays(1));
            Occurrence today = Occurrence.on(DAY);
            assertThat(order.test(List.of(before, today), at)).isEqualTo(YES);
            assertThat(order.test(List.of(today, today), at)).isEqualTo(YES);
            assertThat(order.test(List.of(today, before), at)).isEqualTo(NO);
            assertThat(order.test(List.of(today, Occurrence.NOT_DONE), at)).isEqualTo(YES);
            assertThat(order.test(List.of(Occurrence.NOT_DONE, Occurrence.NOT_STATED), at))
                    .isEqualTo(NO);
            assertThat(order.test(List.of(today, Occurrence.NOT_STATED), at).gaps())
                    .containsExactly(new Gap.Missing("then"));
        }

        @Test
        @DisplayName("any of several and all of several")
        void several() {
            assertThat(Condition.anyOf(constant(NO), constant(YES), never()).test("", at))
                    .isEqualTo(YES);
            assertThat(Condition.allOf(constant(YES), constant(NO), never()).test("", at))
                    .isEqualTo(NO);
        }

        @Test
        @DisplayName("a wording is known from its day in force on")
        void worded() {
            Provision goods = Provision.of("21.1:11");
            Condition<String> worded = Condition.worded(goods);
            assertThat(worded.test("", Setting.on(LocalDate.parse("2023-08-31")))
                            .gaps())
                    .containsExactly(new Gap.WordingNotHeld(goods));
            assertThat(worded.test("", Setting.on(LocalDate.parse("2023-09-01"))))
                    .isEqualTo(YES);
        }

        @Test
        @DisplayName("a part's facts and gaps carry the path of the part")
        void within() {
            Condition<List<String>> whole = Condition.within("part", facts -> facts.get(0), constant(A));
            assertThat(whole.facts()).containsExactly("part.fact");
            assertThat(whole.test(List.of(""), at).gaps()).containsExactly(new Gap.Missing("part.a"));
            assertThat(Condition.within("part", facts -> "", constant(YES)).test(List.of(), at))
                    .isEqualTo(YES);
        }

        @Test
        @DisplayName("a reading below 60 per cent is open only where the readings come apart")
        void readings() {
            CompetentAuthorityMeant either = CompetentAuthorityMeant.EITHER;
            Gap open = new Gap.Open(either.question());
            assertThat(Condition.read(either, constant(YES), constant(YES)).test("", at))
                    .isEqualTo(YES);
            assertThat(Condition.read(either, constant(YES), constant(NO))
                            .test("", at)
                            .gaps())
                    .containsExactly(open);
            assertThat(Condition.read(either, constant(YES), constant(NO)).test("", at.with(either)))
                    .isEqualTo(YES);
            assertThat(Condition.<String>reading(either).test("", at).gaps()).containsExactly(open);
        }
    }

    @Nested
    @DisplayName("checks")
    class AllChecks {

        private Outcome requires(Truth scope, Truth demand) {
            return Check.<String>requires(
                            Condition.of((facts, at) -> scope, "scope"), Condition.of((facts, at) -> demand, "demand"))
                    .assess("", Setting.on(DAY));
        }

        @Test
        @DisplayName("a demand outside its scope does not apply, inside it is met, not met or open")
        void demand() {
            for (Truth demand : ALL) {
                assertThat(requires(NO, demand)).isEqualTo(Outcome.NotApplicable.PLAIN);
            }
            assertThat(requires(YES, YES)).isEqualTo(Outcome.Met.PLAIN);
            assertThat(requires(YES, NO)).isEqualTo(Outcome.NotMet.PLAIN);
            assertThat(requires(A, NO).gaps()).containsExactly(new Gap.Missing("a"));
            assertThat(requires(A, B).gaps()).containsExactly(new Gap.Missing("a"), new Gap.Missing("b"));
            assertThat(Check.<String>forbids(Condition.always(), Condition.of((facts, at) -> YES))
                            .assess("", Setting.on(DAY)))
                    .isEqualTo(Outcome.NotMet.PLAIN);
        }

        @Test
        @DisplayName("what is open on judgement alone is discretion, on anything else undetermined with both")
        void discretion() {
            Truth judgement = Truth.open(new Gap.Unrecorded(DataMatter.STAGE));
            assertThat(requires(YES, judgement)).isEqualTo(new Outcome.Discretion(List.of(DataMatter.STAGE)));
            assertThat(requires(A, judgement))
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Gap.Missing("a"), new Gap.Unrecorded(DataMatter.STAGE))));
        }

        private Outcome duty(Occurrence since, Occurrence done, boolean withLastDay) {
            Optional<UnaryOperator<LocalDate>> lastDay =
                    withLastDay ? Optional.of(day -> day.plusMonths(1)) : Optional.empty();
            return Check.<String>duty(
                            Condition.always(),
                            new Check.Deed<>("since", facts -> since),
                            lastDay,
                            new Check.Deed<>("done", facts -> done))
                    .assess("", Setting.on(DAY));
        }

        private Occurrence on(String day) {
            return Occurrence.on(LocalDate.parse(day));
        }

        @Test
        @DisplayName("a duty stands from its start to its last day, and is overdue the day after")
        void dutyInTime() {
            assertThat(duty(on("2024-02-15"), Occurrence.NOT_DONE, true))
                    .isEqualTo(new Outcome.Outstanding(
                            LocalDate.parse("2024-02-15"), Optional.of(LocalDate.parse("2024-03-15"))));
            assertThat(duty(on("2024-02-14"), Occurrence.NOT_DONE, true).kind()).isEqualTo(OutcomeKind.NOT_MET);
            assertThat(duty(on("2014-02-14"), Occurrence.NOT_DONE, false))
                    .as("no day in the text: never overdue")
                    .isEqualTo(new Outcome.Outstanding(LocalDate.parse("2014-02-14"), Optional.empty()));
            assertThat(duty(on("2024-03-15"), Occurrence.NOT_DONE, true).kind()).isEqualTo(OutcomeKind.OUTSTANDING);
            assertThat(duty(on("2024-03-16"), Occurrence.NOT_DONE, true)).isEqualTo(Outcome.NotApplicable.PLAIN);
        }

        @Test
        @DisplayName(
                "a duty done in time is met with both days; without a last day it never is too late; done tomorrow it is not done yet")
        void dutyDone() {
            assertThat(duty(on("2024-02-15"), on("2024-03-15"), true))
                    .isEqualTo(new Outcome.Met(days("2024-02-15", "2024-03-15")));
            assertThat(duty(on("2014-02-15"), on("2024-03-15"), false).kind()).isEqualTo(OutcomeKind.MET);
            assertThat(duty(on("2024-03-01"), on("2024-03-16"), true).kind()).isEqualTo(OutcomeKind.OUTSTANDING);
        }

        private List<Argument> days(String... days) {
            return Stream.of(days)
                    .<Argument>map(day -> new Argument.Day(LocalDate.parse(day)))
                    .toList();
        }

        @Test
        @DisplayName("a duty done after its last day is not met, with the day of the deed")
        void dutyDoneLate() {
            assertThat(duty(on("2024-01-01"), on("2024-02-01"), true).kind()).isEqualTo(OutcomeKind.MET);
            assertThat(duty(on("2024-01-01"), on("2024-02-02"), true))
                    .isEqualTo(new Outcome.NotMet(days("2024-01-01", "2024-02-01", "2024-02-02")));
        }

        @Test
        @DisplayName("a deed before the duty started performs it where that is said")
        void evenBefore() {
            Check<String> check = Check.dutyEvenBefore(
                    Condition.always(),
                    new Check.Deed<>("since", facts -> on("2024-03-01")),
                    Optional.empty(),
                    new Check.Deed<>("done", facts -> on("2024-02-29")));
            assertThat(check.assess("", Setting.on(DAY))).isEqualTo(new Outcome.Met(days("2024-03-01", "2024-02-29")));
            assertThat(check.isDuty()).isTrue();
            assertThat(Check.<String>requires(Condition.always(), Condition.always())
                            .isDuty())
                    .isFalse();
        }

        @Test
        @DisplayName(
                "a check by a reading: the one that counts; while it is open, what both agree on or what they are open on")
        void byReading() {
            Check<String> met = Check.requires(Condition.always(), Condition.always());
            Check<String> open = Check.requires(Condition.always(), condition(A, "a"));
            Check<String> check = Check.read(CompetentAuthorityMeant.FINNISH, met, open);
            assertThat(check.facts()).containsExactly("a");
            assertThat(check.assess("", Setting.on(DAY).with(CompetentAuthorityMeant.FINNISH)))
                    .isEqualTo(Outcome.Met.PLAIN);
            assertThat(check.assess("", Setting.on(DAY).with(CompetentAuthorityMeant.FOREIGN))
                            .gaps())
                    .containsExactly(new Gap.Missing("a"));
            assertThat(check.assess("", Setting.on(DAY)).gaps())
                    .containsExactly(new Gap.Open(CompetentAuthorityMeant.FINNISH.question()), new Gap.Missing("a"));
            assertThat(Check.read(CompetentAuthorityMeant.FINNISH, met, met).assess("", Setting.on(DAY)))
                    .isEqualTo(Outcome.Met.PLAIN);
        }

        private Condition<String> condition(Truth truth, String fact) {
            return Condition.of((facts, at) -> truth, fact);
        }

        @Test
        @DisplayName("a deed before the duty started does not perform it")
        void doneBefore() {
            assertThat(duty(on("2024-03-01"), on("2024-02-29"), false).kind()).isEqualTo(OutcomeKind.OUTSTANDING);
            assertThat(duty(on("2024-03-01"), on("2024-03-01"), false).kind()).isEqualTo(OutcomeKind.MET);
        }

        @Test
        @DisplayName("a duty without its start does not apply; unstated deeds leave it open")
        void dutyOpen() {
            assertThat(duty(Occurrence.NOT_DONE, Occurrence.NOT_STATED, true)).isEqualTo(Outcome.NotApplicable.PLAIN);
            assertThat(duty(Occurrence.NOT_STATED, Occurrence.NOT_STATED, true).gaps())
                    .containsExactly(new Gap.Missing("since"), new Gap.Missing("done"));
            assertThat(duty(on("2024-03-01"), Occurrence.NOT_STATED, true).gaps())
                    .containsExactly(new Gap.Missing("done"));
        }
    }

    private enum Sample implements Rule<Occurrence> {
        DONE(Norm.of(
                        "45.2",
                        Modality.OBLIGATION,
                        Check.<Occurrence>requires(
                                Condition.always(),
                                Condition.of(
                                        (deed, at) -> deed instanceof Occurrence.On on
                                                ? Truth.of(at.isOn(on.day()))
                                                : Truth.missing("deed"),
                                        "deed")))
                .showing(deed -> List.of(new Argument.Term(DataSource.INTERVIEW), new Argument.Count(3))));

        private final Norm<Occurrence> norm;

        Sample(Norm<Occurrence> norm) {
            this.norm = norm;
        }

        @Override
        public Norm<Occurrence> norm() {
            return norm;
        }
    }

    @Nested
    @DisplayName("validators")
    class Validators {

        private final Validator<List<Occurrence>> each =
                Validator.each("deeds", deeds -> deeds, Validator.of(List.of(Sample.DONE)));

        @Test
        @DisplayName("each element has its findings, under its own path, nested paths too")
        void each() {
            Report report = each.validate(
                    List.of(Occurrence.on(DAY), Occurrence.on(DAY.plusDays(1)), Occurrence.NOT_STATED),
                    Setting.on(DAY));
            assertThat(report.findings()).extracting(Finding::path).containsExactly("deeds[0]", "deeds[1]", "deeds[2]");
            assertThat(report.findings())
                    .extracting(finding -> finding.outcome().kind())
                    .containsExactly(OutcomeKind.MET, OutcomeKind.NOT_MET, OutcomeKind.UNDETERMINED);
            assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
            assertThat(report.findings().get(0).outcome().arguments()).hasSize(2);
            assertThat(report).hasToString("Report of 2024-03-15: NOT_MET, NOT_MET 1, UNDETERMINED 1, MET 1");
            assertThat(report.findings().get(1)).hasToString("deeds[1] 45.2 NOT_MET");
            assertThat(report.wording()).extracting(Provision::id).containsExactly("45.2");
            Validator<List<List<Occurrence>>> nested = Validator.each("cases", cases -> cases, each);
            assertThat(nested.validate(List.of(List.of(Occurrence.on(DAY))), Setting.on(DAY))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("cases[0].deeds[0]");
            assertThat(nested.rules()).hasSize(1);
        }

        @Test
        @DisplayName("a part has its findings under its path, and one that is not there has none")
        void parts() {
            Validator<Occurrence> done = Validator.of(List.of(Sample.DONE));
            Validator<Occurrence> part = Validator.part("deed", deed -> deed, done);
            assertThat(part.validate(Occurrence.on(DAY), Setting.on(DAY)).findings())
                    .extracting(Finding::path)
                    .containsExactly("deed");
            Validator<Optional<Occurrence>> perhaps = Validator.ifPresent("deed", deed -> deed, done);
            assertThat(perhaps.validate(Optional.of(Occurrence.on(DAY)), Setting.on(DAY))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("deed");
            assertThat(perhaps.verdict(Optional.empty(), Setting.on(DAY))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        }

        @Test
        @DisplayName("only rules about the same facts are prepared")
        void preparedRulesOnly() {
            assertThatThrownBy(() -> each.by(List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("only rules about the same facts can be prepared, not those on parts");
        }

        @Test
        @DisplayName("nobody can change the findings of a report")
        void unchanging() {
            List<Finding> findings =
                    each.validate(List.of(Occurrence.on(DAY)), Setting.on(DAY)).findings();
            assertThatThrownBy(() -> findings.add(findings.get(0))).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> findings.set(0, findings.get(0)))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(findings::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> findings.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        @DisplayName("nothing to ask about is not applicable")
        void none() {
            assertThat(each.verdict(List.of(), Setting.on(DAY))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
            assertThat(each.validate(List.of(), Setting.on(DAY)).verdict()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        }

        @Test
        @DisplayName("a day that is met on one day only has three segments; the turning days are named")
        void timeline() {
            Timeline timeline = Validator.of(List.of(Sample.DONE))
                    .timeline(Occurrence.on(DAY), DAY.minusDays(10), DAY.plusDays(10), Readings.recommended());
            assertThat(timeline.segments())
                    .extracting(Timeline.Segment::verdict)
                    .containsExactly(OutcomeKind.NOT_MET, OutcomeKind.MET, OutcomeKind.NOT_MET);
            assertThat(timeline.turningDays()).containsExactly(DAY, DAY.plusDays(1));
            assertThatThrownBy(() -> timeline.on(DAY.plusDays(11))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> each.timeline(List.of(), DAY, DAY.minusDays(1), Readings.recommended()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    @DisplayName("words")
    class Words {

        @Test
        @DisplayName("an outstanding duty, a gap of wording and a judgement read in every language")
        void everyKind() {
            Finding wording = new Finding(
                    fi.clearance.validation.data.DataUseRule.HEALTH_IN_POLICE_DATA,
                    new Outcome.Undetermined(List.of(
                            new Gap.WordingNotHeld(fi.clearance.model.statute.Provision.of("32.3")),
                            new Gap.Unrecorded(DataMatter.HEALTH_FOR_SAFETY),
                            new Gap.Unrecorded(DataMatter.SIGNIFICANT_ENTRIES),
                            new Gap.Open(Question.of("Q-25")),
                            new Gap.Missing("datum.about.basis"))),
                    List.of(Question.of("Q-25"), Question.of("Q-51")),
                    "data[0]");
            Finding duty = new Finding(
                    fi.clearance.validation.data.DataUseRule.PENDING_MATTER_ESTABLISHED,
                    new Outcome.Outstanding(DAY, Optional.of(DAY.plusMonths(6))),
                    List.of(),
                    "data[0]");
            Finding never = new Finding(
                    fi.clearance.validation.data.DataUseRule.PENDING_MATTER_ESSENTIAL,
                    new Outcome.Outstanding(DAY, Optional.empty()),
                    List.of(),
                    "data[1]");
            Report report = new Report(Setting.on(DAY), List.of(wording, duty, never));
            for (String language : List.of("en", "fi", "sv", "de")) {
                String text = report.explain(Locale.forLanguageTag(language));
                assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
                assertThat(text).contains("Q-25").contains("Q-51").doesNotContain("{", "null");
            }
            assertThat(report.explain(Locale.forLanguageTag("fi")))
                    .contains("32 § 3 mom.")
                    .contains("15.9.2024")
                    .contains("1.6.2019");
            assertThat(report.explain(Locale.GERMAN)).isEqualTo(report.explain(Locale.ENGLISH));
            assertThat(report.explain(Locale.ENGLISH))
                    .contains("15 September 2024")
                    .contains("section 32, subsection 3");
        }
    }
}
