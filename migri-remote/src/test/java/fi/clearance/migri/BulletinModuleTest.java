package fi.clearance.migri;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.validation.Report;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the module of the bulletin")
class BulletinModuleTest {

    private final ModuleDescriptor module = Bulletin.class.getModule().getDescriptor();

    @Test
    @DisplayName("exports its one package")
    void exported() {
        assertThat(module.exports()).singleElement().satisfies(export -> {
            assertThat(export.source()).isEqualTo("fi.clearance.migri");
            assertThat(export.isQualified()).isFalse();
        });
    }

    @Test
    @DisplayName(
            "opens it to the kernel alone, which could not find the texts of its rules on the module path otherwise")
    void opened() {
        assertThat(module.opens())
                .singleElement()
                .satisfies(open -> assertThat(open.targets())
                        .containsExactly(Report.class.getModule().getName()));
    }
}
