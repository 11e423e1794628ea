package fi.clearance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.library.Outputs;
import fi.clearance.library.Values;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.Condition;

@Label("no program prints a text that its file states about a person or a company")
class PrintedPrivacyLaws {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("in any language, but for what the file says that the case shows")
    void printed(@ForAll CaseKind kind, @ForAll Random random) {
        Values values = new Values(random);
        Outputs outputs = new Outputs(values);
        CaseDocument document = values.of(kind.type());
        outputs.print(document.findings(document.chosenReadings()));
        for (String language : new String[] {"fi", "sv", "en"}) {
            outputs.print(answer(document, Locale.forLanguageTag(language)));
        }
        assertThat(outputs.leaks())
                .isSubsetOf(kind.type().getSimpleName() + ".about", "FacilityBasis.citation")
                .is(new Condition<>(leaks -> leaks.contains(kind.type().getSimpleName() + ".about"), "about shown"));
    }

    static String answer(CaseDocument document, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.answer(document.chosenReadings(), language, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
