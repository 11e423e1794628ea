package fi.clearance.validation.facility;

import static fi.clearance.validation.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.application.Consent;
import fi.clearance.model.facility.Commitment;
import fi.clearance.model.facility.Commitment.Element;
import fi.clearance.model.facility.CompanyDemand;
import fi.clearance.model.facility.FacilityClearance;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.facility.Inspection;
import fi.clearance.model.facility.Inspection.Target;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("no inspection takes place in a dwelling")
class FacilityInspectionLaws {

    private static Stream<Inspection> inDwelling() {
        return Stream.of(Authority.values())
                .flatMap(inspector -> Stream.of(Target.values())
                        .flatMap(target -> Stream.of(
                                inspection(inspector, target, List.of()),
                                inspection(
                                        inspector,
                                        target,
                                        List.of(recorded(FacilityMatter.NECESSARY_EXTENT, inspector, "2024-02-05"))))));
    }

    private static Inspection inspection(Authority inspector, Target target, List<Judgement> judgements) {
        return Inspection.builder()
                .inspector(inspector)
                .target(target)
                .dwelling(Answer.YES)
                .judgements(judgements)
                .build();
    }

    @Example
    @Label("whoever inspects whatever, found necessary or not, under every combination of readings")
    void everyInspection() {
        for (Readings readings : Facilities.readings()) {
            Setting at = Setting.on(Samples.DAY).with(readings);
            assertThat(inDwelling())
                    .allSatisfy(inspection -> assertThat(
                                    Reports.notMet(FacilityValidators.INSPECTION.validate(inspection, at)))
                            .contains("39.2/s2"));
        }
    }

    @Provide
    Arbitrary<Inspection> inspections() {
        return Arbitraries.of(inDwelling().toList());
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(Facilities.readings());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        return Arbitraries.integers().between(0, 6000).map(first::plusDays);
    }

    /** Consents of every kind, the fullest among them. */
    @Provide
    Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Consent.Extent.class),
                        Arbitraries.of(Consent.Told.class).set())
                .as((written, covers, extent, told) -> Samples.consent()
                        .written(written)
                        .coversClearance(covers)
                        .extent(extent)
                        .told(List.copyOf(told))
                        .build());
    }

    /** Commitments of every kind that promise access, and none. */
    @Provide
    Arbitrary<Optional<Commitment>> commitments() {
        Arbitrary<Commitment> promising = Arbitraries.of(Element.class)
                .set()
                .map(others -> Facilities.commitment()
                        .promised(Stream.of(Element.values())
                                .filter(element -> element == Element.GIVE_ACCESS || others.contains(element))
                                .toList())
                        .accessDemanded(Samples.on("2024-03-02"))
                        .accessGiven(Samples.on("2024-03-03"))
                        .build());
        return promising.optional(0.8);
    }

    @Property
    @Label("whatever consent, commitment to give access, access given, day and reading")
    void inClearance(
            @ForAll("inspections") Inspection inspection,
            @ForAll("consents") Consent consent,
            @ForAll("commitments") Optional<Commitment> commitment,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        FacilityClearance clearance = Facilities.clearance()
                .application(Facilities.application().consent(consent).build())
                .addDemand(Facilities.demand(CompanyDemand.Subject.ACCESS).build())
                .inspections(List.of(Facilities.inspection().build(), inspection))
                .commitment(commitment)
                .build();
        Report report =
                FacilityValidators.CLEARANCE.validate(clearance, Setting.on(day).with(readings));
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(report.findings(OutcomeKind.NOT_MET))
                .filteredOn(finding -> finding.rule() == InspectionRule.NO_DWELLING)
                .extracting(finding -> finding.path())
                .containsExactly("inspections[1]");
    }
}
