package fi.clearance.trial.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Texts read from a file that the page holds, as UTF-8. */
public final class Utf8Bundle extends ResourceBundle {

    private static final Map<String, Utf8Bundle> READ = new HashMap<>();

    private final Properties texts = new Properties();

    private Utf8Bundle(String file) {
        try (InputStream in = Objects.requireNonNull(Utf8Bundle.class.getResourceAsStream(file), file)) {
            texts.load(new StringReader(escaped(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters beyond Latin 1 would lose their upper half. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 256) {
                escaped.append(character);
            } else {
                String code = Integer.toHexString(character);
                escaped.append("\\u").append("0".repeat(4 - code.length())).append(code);
            }
        }
        return escaped.toString();
    }

    /**
     * Finds texts.
     *
     * @param name the name of the bundle, with its package
     * @param language its language
     * @return the texts
     */
    public static ResourceBundle of(String name, Locale language) {
        return READ.computeIfAbsent(
                "/" + name.replace('.', '/') + "_" + language.getLanguage() + ".properties", Utf8Bundle::new);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        return Collections.enumeration(keys);
    }
}
