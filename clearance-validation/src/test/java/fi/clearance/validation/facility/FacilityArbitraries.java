package fi.clearance.validation.facility;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.model.facility.Decree;
import fi.clearance.model.facility.FacilityBasis;
import fi.clearance.model.facility.SupervisedActivity;
import fi.clearance.model.party.Applicant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary facts about facility clearances, whatever is not stated among them. */
final class FacilityArbitraries {

    private FacilityArbitraries() {}

    static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    static Arbitrary<Occurrence> deeds(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(days.map(Occurrence::on), Arbitraries.of(Occurrence.NOT_DONE, Occurrence.NOT_STATED));
    }

    static Arbitrary<ContractDocuments> documents() {
        Arbitrary<Flow> flows = Arbitraries.of(Flow.class);
        return Builders.withBuilder(ContractDocuments::builder)
                .use(flows)
                .in((builder, flow) -> builder.classes(flow))
                .use(answers())
                .in((builder, answer) -> builder.classesCanDamage(answer))
                .use(flows)
                .in((builder, flow) -> builder.damagingSecrets(flow))
                .use(flows)
                .in((builder, flow) -> builder.otherSecrets(flow))
                .use(answers())
                .in((builder, answer) -> builder.ofAuthority(answer))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Decree> decrees() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 5000).map(LocalDate.of(2018, 8, 15)::plusDays);
        return Combinators.combine(days, answers())
                .as((day, covers) -> new Decree("123/2024", day, Occurrence.NOT_STATED, covers));
    }

    /** A ground with any facts, also those that have nothing to do with it. */
    static Arbitrary<FacilityBasis> bases() {
        Arbitrary<SupervisedActivity> activities = Arbitraries.of(SupervisedActivity.class);
        return Builders.withBuilder(FacilityBasis::builder)
                .use(Arbitraries.of(FacilityBasis.Ground.class))
                .in((builder, ground) -> builder.ground(ground))
                .use(Arbitraries.of(FacilityBasis.Prescription.class))
                .in((builder, prescribed) -> builder.prescribed(prescribed))
                .use(Arbitraries.of("621/1999, 26 §").optional(0.5))
                .in((builder, citation) -> builder.citation(citation))
                .use(answers())
                .in((builder, answer) -> builder.contractPlanned(answer))
                .use(documents())
                .in((builder, documents) -> builder.documents(documents))
                .use(answers())
                .in((builder, answer) -> builder.supervisorRequests(answer))
                .use(activities)
                .in((builder, activity) -> builder.activity(activity))
                .use(activities)
                .in((builder, activity) -> builder.access(activity))
                .use(Arbitraries.of(Applicant.Requirement.class))
                .in((builder, requirement) -> builder.requirement(requirement))
                .use(answers())
                .in((builder, answer) -> builder.projectOrTender(answer))
                .use(answers())
                .in((builder, answer) -> builder.businessAbroad(answer))
                .use(decrees().optional(0.7))
                .in((builder, decree) -> builder.decree(decree))
                .use(answers())
                .in((builder, answer) -> builder.businessSecrets(answer))
                .use(answers())
                .in((builder, answer) -> builder.significantDamage(answer))
                .use(answers())
                .in((builder, answer) -> builder.publicInterest(answer))
                .build(builder -> builder.build());
    }
}
