package fi.clearance.validation.party;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.not;
import static fi.clearance.validation.Condition.read;
import static fi.clearance.validation.Condition.within;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.party.Remark;
import fi.clearance.model.party.Remark.Context;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.party.PartyReading.CorrectionAsRefusal;
import java.util.Optional;

/**
 * The subject's right to remark on what came up.
 *
 * @statute 7
 */
public enum RemarkRule implements Rule<Remark> {
    /**
     * On what came up in the interview or when the personal data form was checked.
     *
     * @statute 7.1
     */
    RIGHT_TO_REMARK(Norm.of("7.1", RIGHT, requires(always(), inContext()))),

    /**
     * A remark is noted in the clearance, unless the datum is corrected at once or the remark is manifestly unfounded.
     *
     * @statute 7.2
     */
    NOTE(Norm.of(
                    "7.2",
                    OBLIGATION,
                    duty(
                            inContext().and(noted().or(not(corrected()).and(not(unfounded())))),
                            new Deed<>("made", Remark::made),
                            Optional.empty(),
                            new Deed<>("noted", Remark::noted)))
            .addressedTo(Addressee.MAKER)),

    /**
     * A refusal to note it is a written decision with reasons, given to the subject; setting a remark aside as
     * unfounded is
     * one.
     *
     * @statute 7.3
     */
    REFUSAL(Norm.of(
            "7.3",
            OBLIGATION,
            requires(
                    answered("refused", Remark::refused)
                            .or(read(
                                    CorrectionAsRefusal.NO_REFUSAL,
                                    not(noted()).and(not(corrected())).and(unfounded()),
                                    not(noted()).and(corrected().or(unfounded())))),
                    within("refusal", Remark::refusal, InformationRule.writtenWithReasons()))));

    private final Norm<Remark> norm;

    RemarkRule(Norm<Remark> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<Remark> norm() {
        return norm;
    }

    private static Condition<Remark> inContext() {
        return known("context", Remark::context, Context.NOT_STATED, context -> context != Context.OTHER);
    }

    private static Condition<Remark> noted() {
        return done("noted", Remark::noted);
    }

    private static Condition<Remark> corrected() {
        return answered("correctedAtOnce", Remark::correctedAtOnce);
    }

    private static Condition<Remark> unfounded() {
        return judged("judgements", Remark::judgements, PartyMatter.MANIFESTLY_UNFOUNDED, Remark::maker);
    }
}
