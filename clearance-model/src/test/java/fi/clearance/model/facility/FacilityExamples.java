package fi.clearance.model.facility;

import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Intake;
import fi.clearance.model.party.Assignment;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.Organisation;
import java.time.LocalDate;

/** What the tests of several types of this package start from. */
final class FacilityExamples {

    static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private FacilityExamples() {}

    /** An application with nothing but what it cannot be without. */
    static FacilityApplication.Builder application() {
        return FacilityApplication.builder()
                .on(DAY)
                .applicant(FacilityApplicant.builder()
                        .role(FacilityApplicant.Role.SUPERVISOR)
                        .build())
                .subject(Organisation.NOT_STATED);
    }

    /** A clearance with nothing but what it cannot be without. */
    static FacilityClearance.Builder clearance() {
        return clearance(Authority.SUPO);
    }

    static FacilityClearance.Builder clearance(Authority maker) {
        return clearance(maker, Occurrence.NOT_STATED);
    }

    /** A clearance with nothing more than the first check of a register. */
    static FacilityClearance.Builder started(Occurrence started) {
        return clearance(Authority.SUPO, started);
    }

    private static FacilityClearance.Builder clearance(Authority maker, Occurrence started) {
        return FacilityClearance.builder()
                .application(application().build())
                .intake(Intake.builder()
                        .assignment(assignment(ClearanceKind.FACILITY, Assignment.Part.CLEARANCE, maker))
                        .started(started)
                        .build());
    }

    static Assignment assignment(ClearanceKind kind, Assignment.Part part) {
        return assignment(kind, part, Authority.SUPO);
    }

    private static Assignment assignment(ClearanceKind kind, Assignment.Part part, Authority maker) {
        return Assignment.builder().kind(kind).maker(maker).part(part).build();
    }

    static Judgement judgement(LocalDate day) {
        return Judgement.builder()
                .matter(FacilityMatter.NEEDED_FOR_ASSESSMENT)
                .by(Authority.SUPO)
                .on(day)
                .result(Judgement.Result.YES)
                .reasons("stated")
                .build();
    }
}
