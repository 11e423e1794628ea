package fi.clearance.trial.page;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.party.Country;
import fi.clearance.trial.page.fi.clearance.model.party.CountryCodes;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the countries of the page")
class CountryCodesTest {

    @Test
    @DisplayName("are those of the platform, and the model takes each")
    void codes() {
        Set<String> platform = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        platform.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
        platform.add("XK");
        assertThat(CountryCodes.ALL)
                .containsExactlyInAnyOrderElementsOf(platform)
                .allSatisfy(code -> assertThat(Country.parse(code).code()).isEqualTo(code));
    }
}
