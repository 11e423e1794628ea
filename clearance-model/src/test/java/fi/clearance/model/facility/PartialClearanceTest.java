package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.clearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.clearance.model.facility.FacilityClearance.Aspect;
import fi.clearance.model.facility.FacilityClearance.Extent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a partial facility clearance (38.3)")
class PartialClearanceTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("can leave out each aspect; one that is not said to be partial can leave out none")
    void leftOut(Aspect aspect) {
        assertThat(Extent.values()).allSatisfy(extent -> {
            FacilityClearance.Builder builder = clearance().extent(extent).addLeftOut(aspect);
            if (extent == Extent.PARTIAL) {
                assertThat(builder.build().leftOut()).containsExactly(aspect);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessage("left out: only a partial clearance leaves something out");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("need not leave anything out, and neither need any other")
    void nothing(Extent extent) {
        FacilityClearance clearance = clearance().extent(extent).build();
        assertThat(clearance.extent()).isEqualTo(extent);
        assertThat(clearance.leftOut()).isEmpty();
    }

    @Test
    @DisplayName("keeps a list of its own of what it leaves out, differs by it, and equals its copy")
    void list() {
        List<Aspect> aspects = new ArrayList<>(List.of(Aspect.STAFF, Aspect.INFORMATION));
        FacilityClearance.Builder builder = clearance().extent(Extent.PARTIAL);
        FacilityClearance nothing = builder.build();
        FacilityClearance clearance = builder.addAllLeftOut(aspects).build();
        aspects.clear();
        assertThat(clearance.leftOut()).isUnmodifiable().containsExactly(Aspect.STAFF, Aspect.INFORMATION);
        assertThat(clearance).isNotEqualTo(nothing);
        assertThat(FacilityClearance.builder().from(clearance).build())
                .isEqualTo(clearance)
                .hasSameHashCodeAs(clearance);
    }
}
