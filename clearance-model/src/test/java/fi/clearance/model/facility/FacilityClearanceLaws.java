package fi.clearance.model.facility;

import static fi.clearance.model.facility.FacilityExamples.DAY;
import static fi.clearance.model.facility.FacilityExamples.clearance;
import static fi.clearance.model.facility.FacilityExamples.judgement;
import static fi.clearance.model.facility.FacilityExamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("the judgements behind a facility clearance, and those on its ground and on that of an extension")
class FacilityClearanceLaws {

    /** A deed, and what was judged up to its day. */
    enum Deed {
        CONCLUSION((done, judgements) -> clearance()
                .intake(started(Occurrence.on(DAY)).build().intake())
                .concluded(done)
                .addAllJudgements(judgements)
                .build()
                .judgementsBehind()),
        FIRST_CHECK((done, judgements) -> started(done)
                .concluded(Occurrence.on(DAY))
                .addAllJudgements(judgements)
                .build()
                .groundQuestion()
                .judgements()),
        FIRST_CHECK_ON_SUBCONTRACTOR((done, judgements) -> SubcontractorExtension.builder()
                .maker(Authority.SUPO)
                .subcontractor(Organisation.NOT_STATED)
                .started(done)
                .addAllJudgements(judgements)
                .build()
                .groundQuestion()
                .judgements());

        private final BiFunction<Occurrence, List<Judgement>, List<Judgement>> behind;

        Deed(BiFunction<Occurrence, List<Judgement>, List<Judgement>> behind) {
            this.behind = behind;
        }
    }

    @Property
    @Label("are those of the day before the deed and of its day, not those of the day after")
    void boundary(@ForAll Deed deed, @ForAll("days") LocalDate day) {
        List<Judgement> judgements =
                Stream.of(1, 0, -1).map(days -> judgement(day.plusDays(days))).toList();
        assertThat(deed.behind.apply(Occurrence.on(day), judgements)).isEqualTo(judgements.subList(1, 3));
    }

    @Property
    @Label("are exactly those that are not after the deed, in the order in which they are listed")
    void upToDeed(@ForAll Deed deed, @ForAll("judgements") List<Judgement> judgements, @ForAll("days") LocalDate day) {
        assertThat(deed.behind.apply(Occurrence.on(day), judgements))
                .isEqualTo(judgements.stream()
                        .filter(judgement -> !judgement.on().isAfter(day))
                        .toList());
    }

    @Property
    @Label("are all while the deed is not done, or nobody has said whether it is")
    void notDone(
            @ForAll Deed deed, @ForAll("judgements") List<Judgement> judgements, @ForAll Occurrence.Absent absent) {
        assertThat(deed.behind.apply(absent, judgements)).isEqualTo(judgements);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        return days().map(FacilityExamples::judgement).list().ofMaxSize(6);
    }
}
