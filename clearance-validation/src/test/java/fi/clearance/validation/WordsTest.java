package fi.clearance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.validation.register.EntryRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the words of a language, one by one")
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "fi, fi, 1.6.2024, EI TÄYTY",
        "sv, sv, 1.6.2024, UPPFYLLS INTE",
        "en, en, 1 June 2024, NOT MET",
        "de, en, 1 June 2024, NOT MET"
    })
    @DisplayName("are Finnish or Swedish, and English for any other language")
    void languages(String wanted, String spoken, String day, String kind) {
        Words words = Words.in(Locale.forLanguageTag(wanted));
        assertThat(words.language().getLanguage()).isEqualTo(spoken);
        assertThat(words.day(LocalDate.of(2024, 6, 1))).isEqualTo(day);
        assertThat(words.kind(OutcomeKind.NOT_MET)).isEqualTo(kind);
    }

    @Test
    @DisplayName("name what a report says of a rule")
    void rule() {
        Words words = Words.in(Locale.ENGLISH);
        RegisterEntry entry = RegisterEntry.builder()
                .holder(Authority.TRAFICOM)
                .kind(ClearanceKind.FACILITY)
                .build();
        String report = Validator.of(List.of(EntryRule.TRAFICOM))
                .validate(entry, Setting.on(LocalDate.of(2024, 6, 1)))
                .explain(Locale.ENGLISH)
                .replaceAll("\\s+", " ");
        assertThat(report)
                .contains(words.rule(EntryRule.TRAFICOM))
                .contains(words.scope(EntryRule.TRAFICOM))
                .contains(words.gap(EntryRule.TRAFICOM, new Gap.Missing("traficomData")))
                .contains(words.fact(EntryRule.TRAFICOM, "traficomData"));
    }

    @Test
    @DisplayName("ask a question and answer it")
    void question() {
        Words words = Words.in(Locale.ENGLISH);
        for (Question question : Question.all()) {
            assertThat(words.question(question)).isNotBlank();
            assertThat(question.options())
                    .allSatisfy(option -> assertThat(words.option(question, option))
                            .isNotBlank()
                            .isNotEqualTo(option));
        }
    }
}
