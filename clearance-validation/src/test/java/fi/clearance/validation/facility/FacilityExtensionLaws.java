package fi.clearance.validation.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.Consent;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.FacilityBasis.Ground;
import fi.clearance.model.facility.SubcontractorExtension;
import fi.clearance.validation.OutcomeKind;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Reports;
import fi.clearance.validation.Samples;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("what an extension to a subcontractor can rest on")
class FacilityExtensionLaws {

    @Provide
    Arbitrary<FacilityBasis> bases() {
        return FacilityArbitraries.bases();
    }

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(Facilities.readings());
    }

    @Provide
    Arbitrary<Ground> otherGrounds() {
        return Arbitraries.of(
                Ground.PROJECT_OR_TENDER_ABROAD, Ground.BUSINESS_ABROAD, Ground.BUSINESS_SECRETS, Ground.NONE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        return Arbitraries.integers().between(0, 6000).map(first::plusDays);
    }

    @Provide
    Arbitrary<Consent> consents() {
        return Arbitraries.of(
                Samples.consent().build(),
                Consent.NOT_STATED,
                Samples.consent().told(List.of()).build());
    }

    private static Report extended(FacilityBasis basis, Consent consent, Setting at) {
        SubcontractorExtension extension =
                Facilities.extension().basis(basis).consent(consent).build();
        return FacilityValidators.EXTENSION.validate(extension, at);
    }

    @Property
    @Label("it never rests on 36.2, on 36.4 or on nothing, on whatever day and with whatever facts and consent")
    void never(
            @ForAll("bases") FacilityBasis any,
            @ForAll("otherGrounds") Ground ground,
            @ForAll("consents") Consent consent,
            @ForAll("days") LocalDate day,
            @ForAll("readings") Readings readings) {
        FacilityBasis basis = FacilityBasis.builder().from(any).ground(ground).build();
        Report report = extended(basis, consent, Setting.on(day).with(readings));
        assertThat(Reports.notMet(report)).contains("36.3/ground");
        assertThat(report.verdict()).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Property
    @Label("where it is met, there is a ground of the first subsection about the subcontractor by itself")
    void ground(@ForAll("bases") FacilityBasis basis, @ForAll("readings") Readings readings) {
        Setting at = Setting.on(Samples.DAY).with(readings);
        Report report = extended(basis, Samples.consent().build(), at);
        if (report.verdict() == OutcomeKind.MET) {
            assertThat(basis.ground()).isIn(Ground.PRESCRIBED, Ground.CONTRACT, Ground.SUPERVISION);
            assertThat(FacilityValidators.GROUND.verdict(
                            Facilities.ground(FacilityBasis.builder().from(basis)), at))
                    .isEqualTo(OutcomeKind.MET);
        }
        if (basis.ground() == Ground.NOT_STATED) {
            assertThat(Reports.kind(report, "36.3/ground")).isEqualTo(OutcomeKind.UNDETERMINED);
        }
    }
}
