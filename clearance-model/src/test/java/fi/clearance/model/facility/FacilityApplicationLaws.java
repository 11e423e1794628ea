package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.clearance.model.Answer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("the subcontractors in an application for a facility clearance (35.1:2)")
class FacilityApplicationLaws {

    @Property
    @Label("are those that are named, in order, and cannot be named where none are said to be planned")
    void subcontractors(@ForAll("lists") List<Subcontractor> subcontractors, @ForAll Answer planned) {
        FacilityApplication.Builder builder =
                application().addAllSubcontractors(subcontractors).subcontractorsPlanned(planned);
        Throwable refusal = catchThrowable(builder::build);
        if (planned == Answer.NO && !subcontractors.isEmpty()) {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("subcontractors: some are named, but none are said to be planned");
        } else {
            FacilityApplication application = builder.build();
            assertThat(application.subcontractors()).isUnmodifiable().isEqualTo(subcontractors);
            assertThat(application.subcontractorsPlanned()).isEqualTo(planned);
            assertThat(FacilityApplication.builder().from(application).build())
                    .isEqualTo(application)
                    .hasSameHashCodeAs(application);
        }
    }

    @Provide
    Arbitrary<List<Subcontractor>> lists() {
        return Arbitraries.of(Answer.class)
                .map(made -> Subcontractor.builder()
                        .assessment(Assessment.builder().made(made).build())
                        .build())
                .list()
                .ofMaxSize(4);
    }
}
