package fi.clearance.validation.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.DutyToObtain;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.validation.Gap;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

@Label("what only a cited decree can give: the ground of 36.4 and the duty of 34")
class FacilityDecreeLaws {

    /** A day, and a decree that comes into force around it, if any is cited. */
    record Cited(LocalDate day, Optional<Decree> decree) {

        private boolean isInForce(Decree cited) {
            return !cited.inForce().isAfter(day)
                    && !(cited.repealed() instanceof Occurrence.On end
                            && !end.day().isAfter(day));
        }

        /** Whether the decree can carry anything on that day. */
        boolean carries() {
            return decree.filter(this::isInForce)
                    .filter(cited -> cited.covers() == Answer.YES)
                    .isPresent();
        }

        /** Whether it is settled that it carries nothing. */
        boolean isBarred() {
            return !carries()
                    && decree.filter(this::isInForce)
                            .filter(cited -> cited.covers() == Answer.NOT_STATED)
                            .isEmpty();
        }
    }

    /** Days on which every wording of sections 33 to 36 is held. */
    private static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2020, 12, 21);
        return Arbitraries.integers().between(0, 5000).map(first::plusDays);
    }

    @Provide
    Arbitrary<Cited> cited() {
        Arbitrary<Integer> around = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(-1, 0, 1)),
                Tuple.of(1, Arbitraries.integers().between(-1500, 1500)));
        return Combinators.combine(
                        days(),
                        around,
                        Arbitraries.of(0, 1, 2).optional(0.3),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(1, 2, 3, 4, 5))
                .as((day, offset, repealed, covers, present) -> new Cited(
                        day, present == 1 ? Optional.empty() : Optional.of(decree(day, offset, repealed, covers))));
    }

    /** Repealed, if at all, a day before the day that is asked about, on it or the day after; not before it began. */
    private static Decree decree(LocalDate day, int offset, Optional<Integer> repealed, Answer covers) {
        LocalDate inForce = day.plusDays(offset);
        Occurrence end = repealed.map(days -> day.plusDays(days - 1L))
                .filter(last -> !last.isBefore(inForce))
                .map(Occurrence::on)
                .orElse(Occurrence.NOT_DONE);
        return new Decree("123/2024", inForce, end, covers);
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(Facilities.readings());
    }

    @Provide
    Arbitrary<FacilityBasis> bases() {
        return FacilityArbitraries.bases();
    }

    @Provide
    Arbitrary<ContractDocuments> documents() {
        return FacilityArbitraries.documents();
    }

    @Property
    @Label(
            "no ground follows from 36.4 without a cited decree that is in force on the day, not repealed, and covers it")
    void ground(
            @ForAll("bases") FacilityBasis any, @ForAll("cited") Cited cited, @ForAll("readings") Readings readings) {
        FacilityBasis basis = FacilityBasis.builder()
                .from(any)
                .ground(Ground.BUSINESS_SECRETS)
                .decree(cited.decree)
                .build();
        Report report = FacilityValidators.GROUND.validate(
                Facilities.ground(FacilityBasis.builder().from(basis)),
                Setting.on(cited.day).with(readings));
        OutcomeKind secrets = Reports.kind(report, "36.4");
        Statistics.label("the decree carries").collect(cited.carries()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 2);
            coverage.check(false).percentage(share -> share > 2);
        });
        if (!cited.carries()) {
            assertThat(secrets).isNotEqualTo(OutcomeKind.MET);
            assertThat(report.verdict()).isNotEqualTo(OutcomeKind.MET);
        }
        if (cited.isBarred()) {
            assertThat(secrets).isEqualTo(OutcomeKind.NOT_MET);
        }
    }

    @Property
    @Label(
            "with everything else in its favour it follows from the day on which the decree is in force, not a day before")
    void groundFrom(@ForAll("cited") Cited cited, @ForAll("readings") Readings readings) {
        LocalDate inForce = cited.day;
        FacilityBasis.Builder basis = Facilities.basis(Ground.BUSINESS_SECRETS).decree(Facilities.decree(inForce));
        assertThat(List.of(inForce.minusDays(1), inForce, inForce.plusDays(1)).stream()
                        .map(day -> FacilityValidators.GROUND.verdict(
                                Facilities.ground(basis), Setting.on(day).with(readings))))
                .containsExactly(OutcomeKind.NOT_MET, OutcomeKind.MET, OutcomeKind.MET);
    }

    /** What there is to a duty but for the decree. */
    @Provide
    Arbitrary<DutyToObtain> duties() {
        return Builders.withBuilder(DutyToObtain::builder)
                .use(Arbitraries.of(Answer.class))
                .in((builder, answer) -> builder.stateAuthority(answer))
                .use(FacilityArbitraries.documents())
                .in((builder, documents) -> builder.documents(documents))
                .use(FacilityArbitraries.deeds(days()))
                .in((builder, decided) -> builder.contractDecided(decided))
                .use(FacilityArbitraries.deeds(days()))
                .in((builder, obtained) -> builder.obtained(obtained))
                .build(builder -> builder.build());
    }

    @Property
    @Label("no duty follows from 34 without a cited decree that is in force on the day, not repealed, and covers it")
    void duty(@ForAll("duties") DutyToObtain any, @ForAll("cited") Cited cited, @ForAll("readings") Readings readings) {
        DutyToObtain obliged =
                DutyToObtain.builder().from(any).decree(cited.decree).build();
        Report report = FacilityValidators.DUTY_TO_OBTAIN.validate(
                obliged, Setting.on(cited.day).with(readings));
        Statistics.label("the decree carries").collect(cited.carries()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 2);
            coverage.check(false).percentage(share -> share > 2);
        });
        if (!cited.carries()) {
            assertThat(report.duties()).isEmpty();
            assertThat(Reports.kind(report, "34.1")).isIn(OutcomeKind.NOT_APPLICABLE, OutcomeKind.UNDETERMINED);
        }
        if (cited.isBarred()) {
            assertThat(Reports.kind(report, "34.1")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
            assertThat(Reports.kind(report, "34.1/companies")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        }
    }

    @Property
    @Label(
            "with everything else in its favour it stands from the day on which the decree is in force, not a day before")
    void dutyFrom(@ForAll("cited") Cited cited, @ForAll("readings") Readings readings) {
        LocalDate inForce = cited.day;
        DutyToObtain obliged = Facilities.duty()
                .decree(Facilities.decree(inForce))
                .contractDecided(Occurrence.on(inForce.minusDays(1)))
                .build();
        assertThat(List.of(inForce.minusDays(1), inForce, inForce.plusDays(1)).stream()
                        .map(day -> FacilityValidators.DUTY_TO_OBTAIN
                                .validate(obliged, Setting.on(day).with(readings))
                                .duties()
                                .size()))
                .containsExactly(0, 1, 1);
    }

    @Property
    @Label("before 2020 nothing is said about a duty, whatever is cited")
    void dutyBefore(
            @ForAll("duties") DutyToObtain any,
            @ForAll("readings") Readings readings,
            @ForAll @IntRange(min = 1, max = 1500) int earlier) {
        Report report = FacilityValidators.DUTY_TO_OBTAIN.validate(
                any, Setting.on(LocalDate.of(2020, 1, 1).minusDays(earlier)).with(readings));
        assertThat(report.duties()).isEmpty();
        assertThat(report.findings())
                .filteredOn(found -> found.path().isEmpty())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.outcome().gaps())
                        .hasOnlyElementsOfType(Gap.WordingNotHeld.class)
                        .isNotEmpty());
    }
}
