package fi.clearance.validation.register;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.register.Recruitment;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.register.RegisterReading.ReportOnPaper;
import java.util.List;
import java.util.Optional;

/**
 * What is reported of a person who is employed on data from the register.
 *
 * @statute 48.5
 */
public enum RecruitmentRule implements Rule<Recruitment> {
    /**
     * Whoever decides to employ the person reports it to the Finnish Security and Intelligence Service.
     *
     * @statute 48.5
     */
    REPORT(Norm.of(
                    "48.5/s1",
                    OBLIGATION,
                    duty(
                            answered("dataObtained", Recruitment::dataObtained),
                            new Deed<>("decided", Recruitment::decided),
                            Optional.empty(),
                            new Deed<>("reported", Recruitment::reported)))
            .addressedTo(Addressee.RECRUITER)
            .leaningOn(it -> List.of(Provision.of("50.2")))),

    /**
     * And the end of that employment.
     *
     * @statute 48.5
     */
    REPORT_END(Norm.of(
                    "48.5/s2",
                    OBLIGATION,
                    dutyEvenBefore(
                            answered("dataObtained", Recruitment::dataObtained)
                                    .and(done("decided", Recruitment::decided)),
                            new Deed<>("ended", Recruitment::ended),
                            Optional.empty(),
                            new Deed<>("endReported", Recruitment::endReported)))
            .addressedTo(Addressee.RECRUITER)
            .leaningOn(it -> List.of(Provision.of("50.2")))),

    /**
     * By an entry in the register, or electronically in an approved way.
     *
     * @statute 48.5
     */
    CHANNEL(Norm.of(
            "48.5/s3",
            POWER,
            requires(
                    answered("dataObtained", Recruitment::dataObtained)
                            .and(done("reported", Recruitment::reported)
                                    .or(done("endReported", Recruitment::endReported))),
                    Condition.of(RecruitmentRule::channel, "channel"))));

    private final Norm<Recruitment> norm;

    RecruitmentRule(Norm<Recruitment> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Recruitment> norm() {
        return norm;
    }

    private static Truth channel(Recruitment it, Setting at) {
        return switch (it.channel()) {
            case REGISTER_ENTRY, APPROVED_ELECTRONIC -> Truth.YES;
            case OTHER -> at.reads(ReportOnPaper.ENOUGH);
            case NOT_STATED -> Truth.unknown("channel", Truth.YES, at.reads(ReportOnPaper.ENOUGH));
        };
    }
}
