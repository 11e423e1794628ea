package fi.clearance.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.Screening;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Person;
import fi.clearance.model.party.PersonalIdentityCode;
import fi.clearance.validation.Finding;
import fi.clearance.validation.Readings;
import fi.clearance.validation.Report;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("personal data never reach an output")
class PrivacyLaws {

    private static final String NAME = "Markkeri Nimimies";
    private static final String CODE = "131052-308T";
    private static final String REASONS = "markkeriperuste";

    @Provide
    Arbitrary<DataUse> uses() {
        return Cases.uses();
    }

    @Property(tries = 200)
    @Label("no report, finding, timeline, explanation or text of a value shows a name, a code or reasons")
    void markers(@ForAll("uses") DataUse use) {
        Person person = Person.builder()
                .name(NAME)
                .identityCode(PersonalIdentityCode.parse(CODE))
                .build();
        Judgement judgement = Judgement.builder()
                .matter(DataMatter.STAGE)
                .by(Authority.SUPO)
                .on(LocalDate.parse("2024-02-01"))
                .result(Judgement.Result.YES)
                .reasons(REASONS)
                .build();
        Datum datum = Datum.builder().from(use.datum()).addJudgements(judgement).build();
        Screening screening = new Screening(person, use.clearance(), List.of(datum));
        Report report = DataValidators.SCREENING.validate(screening, Setting.on(Base.USE));
        Timeline timeline =
                DataValidators.SCREENING.timeline(screening, Base.USE, Base.USE.plusYears(1), Readings.recommended());
        StringBuilder output = new StringBuilder();
        output.append(person)
                .append(judgement)
                .append(datum)
                .append(use.clearance())
                .append(screening);
        output.append(screening.uses()).append(report).append(report.findings()).append(timeline);
        output.append(datum.about()).append(report.setting());
        for (Finding finding : report.findings()) {
            output.append(finding.outcome()).append(finding.questions());
        }
        for (String language : List.of("en", "fi", "sv")) {
            output.append(report.explain(Locale.forLanguageTag(language)));
            output.append(timeline.explain(Locale.forLanguageTag(language)));
        }
        assertThat(output.toString()).doesNotContain(NAME, "Nimimies", CODE, "131052", "308T", REASONS);
    }
}
