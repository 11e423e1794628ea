package fi.clearance.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Country;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a foreign certificate (26)")
class ForeignCertificateTest {

    @Test
    @DisplayName("nothing has to be stated, the stays abroad neither")
    void nothing() {
        assertThat(ForeignCertificate.builder().build()).isEqualTo(ForeignCertificate.NOT_STATED);
        assertThat(ForeignCertificate.NOT_STATED.staysAbroad()).isEmpty();
        assertThat(ForeignCertificate.NOT_STATED.staysStated()).isFalse();
        assertThat(ForeignCertificate.NOT_STATED.obtainableBySubject()).isEqualTo(Answer.NOT_STATED);
        assertThat(ForeignCertificate.NOT_STATED.obtainableByAuthority()).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    @DisplayName("stays are stated with the first of them, or by saying that there were none")
    void stays() {
        StayAbroad stay = StayAbroad.builder()
                .country(Country.parse("SE"))
                .firstDay(LocalDate.of(2016, 5, 1))
                .build();
        ForeignCertificate one =
                ForeignCertificate.builder().staysAbroad(List.of(stay)).build();
        assertThat(one.staysAbroad()).containsExactly(stay);
        assertThat(one.staysStated()).isTrue();
        ForeignCertificate none = ForeignCertificate.builder().noStays(true).build();
        assertThat(none.staysAbroad()).isEmpty();
        assertThat(none.staysStated()).isTrue();
        assertThat(none).isNotEqualTo(ForeignCertificate.NOT_STATED);
    }
}
