package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.statute.Provision;
import java.lang.module.ModuleDescriptor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the modules")
class ModuleTest {

    private static Stream<String> exported(ModuleDescriptor module) {
        return module.exports().stream().filter(export -> !export.isQualified()).map(ModuleDescriptor.Exports::source);
    }

    private static Stream<String> neededAtRunTime(ModuleDescriptor module) {
        return module.requires().stream()
                .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name);
    }

    @Test
    @DisplayName("the model exports its ten packages and needs java.base alone")
    void model() {
        ModuleDescriptor module = Provision.class.getModule().getDescriptor();
        assertThat(exported(module))
                .containsExactlyInAnyOrder(
                        "fi.clearance.model",
                        "fi.clearance.model.application",
                        "fi.clearance.model.certificate",
                        "fi.clearance.model.data",
                        "fi.clearance.model.facility",
                        "fi.clearance.model.history",
                        "fi.clearance.model.party",
                        "fi.clearance.model.register",
                        "fi.clearance.model.statute",
                        "fi.clearance.model.tie");
        assertThat(neededAtRunTime(module)).containsExactly("java.base");
    }

    @Test
    @DisplayName("the validation exports its ten packages and needs the model besides java.base")
    void validation() {
        ModuleDescriptor module = Rule.class.getModule().getDescriptor();
        assertThat(exported(module))
                .containsExactlyInAnyOrder(
                        "fi.clearance.validation",
                        "fi.clearance.validation.application",
                        "fi.clearance.validation.certificate",
                        "fi.clearance.validation.data",
                        "fi.clearance.validation.facility",
                        "fi.clearance.validation.history",
                        "fi.clearance.validation.party",
                        "fi.clearance.validation.register",
                        "fi.clearance.validation.statute",
                        "fi.clearance.validation.tie");
        assertThat(neededAtRunTime(module)).containsExactlyInAnyOrder("java.base", "fi.clearance.model");
    }
}
