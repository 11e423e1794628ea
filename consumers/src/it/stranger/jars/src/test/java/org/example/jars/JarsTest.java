package org.example.jars;

import static java.util.jar.Attributes.Name.CLASS_PATH;
import static java.util.jar.Attributes.Name.MULTI_RELEASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the three jars surprise no container")
class JarsTest {

    private static Set<String> packages(Path jar) {
        return Jars.files(jar).stream()
                .filter(name -> name.endsWith(".class"))
                .map(Jars::folder)
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("no two of them share a package")
    void noSplitPackage() {
        List<Path> jars = Jars.ours();
        assertThat(jars).hasSize(3);
        for (Path one : jars) {
            for (Path other : jars) {
                if (!one.equals(other)) {
                    assertThat(packages(one)).as("%s and %s", one, other).doesNotContainAnyElementsOf(packages(other));
                }
            }
        }
    }

    @Test
    @DisplayName("nothing but the module descriptor lies in the default package")
    void noDefaultPackage() {
        assertThat(Jars.ours())
                .allSatisfy(jar -> assertThat(Jars.files(jar))
                        .filteredOn(name -> Jars.folder(name).isEmpty())
                        .containsExactly("module-info.class"));
    }

    @Test
    @DisplayName("every resource lies in a package of its own jar")
    void resourcesInPackages() {
        assertThat(Jars.ours())
                .allSatisfy(jar -> assertThat(packages(jar))
                        .containsAll(Jars.files(jar).stream()
                                .map(Jars::folder)
                                .filter(folder -> !folder.isEmpty())
                                .collect(Collectors.toSet())));
    }

    @Test
    @DisplayName("no jar registers a service or an agent, pulls in another jar, or has classes for other releases")
    void nothingBeside() throws IOException {
        for (Path jar : Jars.ours()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(ZipEntry::getName))
                        .as("%s", jar)
                        .noneMatch(name -> name.matches("META-INF/(services|versions)/.+"));
                assertThat(file.getManifest().getMainAttributes().keySet())
                        .as("%s", jar)
                        .doesNotContain(MULTI_RELEASE, CLASS_PATH, new Name("Add-Opens"), new Name("Premain-Class"));
            }
        }
    }
}
