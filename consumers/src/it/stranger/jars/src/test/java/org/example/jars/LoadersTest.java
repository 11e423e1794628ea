package org.example.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import org.example.desk.Main;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the desk gets the same answers from another class loader")
class LoadersTest {

    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private static Object answers(ClassLoader loader, String language) throws ReflectiveOperationException {
        Class<?> desk = loader.loadClass(Main.class.getName());
        assertThat(desk).isNotSameAs(Main.class);
        return desk.getMethod("answers", String.class).invoke(null, language);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("in three languages that differ")
    void languages() {
        assertThat(Main.answers("fi")).contains("usable: NOT_MET", "30 §: EI TÄYTY");
        assertThat(Main.answers("sv")).contains("usable: NOT_MET", "30 §: UPPFYLLS INTE");
        assertThat(Main.answers("en")).contains("usable: NOT_MET", "section 30: NOT MET");
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"fi", "sv", "en"})
    @DisplayName("one with a class path of its own")
    void classPath(String language) throws IOException, ReflectiveOperationException {
        URL[] jars = Jars.all().stream().map(LoadersTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(jars, PLATFORM)) {
            assertThat(answers(loader, language)).isEqualTo(Main.answers(language));
        }
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"fi", "sv", "en"})
    @DisplayName("those of a layer of modules, one for each module")
    void layer(String language) throws ReflectiveOperationException {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(
                        ModuleFinder.of(Jars.all().toArray(Path[]::new)),
                        ModuleFinder.of(),
                        Set.of("org.example.desk"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithManyLoaders(configuration, PLATFORM);
        assertThat(answers(layer.findLoader("org.example.desk"), language)).isEqualTo(Main.answers(language));
    }
}
