package fi.clearance.validation.certificate;

import static fi.clearance.validation.Check.dutyEvenBefore;
import static fi.clearance.validation.Condition.reading;
import static fi.clearance.validation.Modality.OBLIGATION;

import fi.clearance.model.certificate.WrittenNotice;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.certificate.CertificateReading.FacilityNotices;
import fi.clearance.validation.certificate.CertificateReading.StartOfSixMonths;
import java.util.Optional;

/**
 * When the applicant destroys the written notice about a clearance.
 *
 * @statute 45.2
 */
public enum NoticeRule implements Rule<WrittenNotice> {
    /**
     * At the latest six months after the information on the clearance came.
     *
     * @statute 45.2
     */
    WITHIN_SIX_MONTHS(Norm.of(
                    "45.2",
                    OBLIGATION,
                    Check.read(
                            StartOfSixMonths.INFORMATION,
                            destroy(new Deed<>("informed", WrittenNotice::informed)),
                            destroy(new Deed<>("received", WrittenNotice::received))))
            .addressedTo(Addressee.APPLICANT)
            .near("IQ-45-2", "IQ-TIME-1")),

    /**
     * And at once when it is no longer needed; how soon that is, the Act does not say.
     *
     * @statute 45.2
     */
    AT_ONCE(Norm.of(
                    "45.2/at-once",
                    OBLIGATION,
                    dutyEvenBefore(
                            there(),
                            new Deed<>("notNeeded", WrittenNotice::notNeeded),
                            Optional.empty(),
                            new Deed<>("destroyed", WrittenNotice::destroyed)))
            .addressedTo(Addressee.APPLICANT)
            .near("IQ-45-2", "IQ-TIME-2"));

    private final Norm<WrittenNotice> norm;

    NoticeRule(Norm<WrittenNotice> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<WrittenNotice> norm() {
        return norm;
    }

    private static Check<WrittenNotice> destroy(Deed<WrittenNotice> since) {
        return dutyEvenBefore(
                there(),
                since,
                Optional.of(day -> day.plusMonths(6)),
                new Deed<>("destroyed", WrittenNotice::destroyed));
    }

    private static Condition<WrittenNotice> there() {
        return Condition.<WrittenNotice>is("kind", it -> it.kind() == ClearanceKind.PERSONNEL)
                .or(reading(FacilityNotices.COVERED))
                .and(Condition.of(NoticeRule::received, "received", "informed"));
    }

    /** Whoever has the notice has the information in it. */
    private static Truth received(WrittenNotice it, Setting at) {
        return at.isDone(it.informed(), "informed").isNo() ? Truth.NO : at.isDone(it.received(), "received");
    }
}
