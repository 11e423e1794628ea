package fi.clearance.validation.data;

import static fi.clearance.validation.Check.forbids;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.always;
import static fi.clearance.validation.Modality.CONDITION;
import static fi.clearance.validation.Modality.RIGHT;

import fi.clearance.model.data.ForeignCertificate;
import fi.clearance.model.data.StayAbroad;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import fi.clearance.validation.data.DataReading.EmployerAbroad;
import fi.clearance.validation.data.DataReading.FiveYearsAbroad;
import fi.clearance.validation.data.DataReading.ServiceDuringStay;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may present a foreign authority's certificate of register data.
 *
 * <p>It is a right of the subject and never a duty. The stay must be unbroken and longer than five years, counted inside
 * the ten years before the clearance; moving from one foreign country to the next does not break it.
 *
 * @statute 26
 */
public enum CertificateRule implements Rule<ForeignCertificate> {
    /**
     * Abroad without a break for more than five of the last ten years.
     *
     * @statute 26.1
     */
    LIVED_ABROAD(Norm.of("26.1", RIGHT, requires(always(), livedAbroad())).near("Q-29")),

    /**
     * Not for countries from which the authority can get the data itself.
     *
     * @statute 26.2:1
     */
    OBTAINABLE_BY_AUTHORITY(Norm.of("26.2:1", CONDITION, forbids(always(), obtainableByAuthority()))),

    /**
     * Not for somebody who was abroad in the service of a company, an authority or an international body.
     *
     * @statute 26.2:2
     */
    SERVED_ABROAD(Norm.of("26.2:2", CONDITION, requires(livedAbroad(), longEnoughWithoutService())));

    private static final Period FIVE_YEARS = Period.ofYears(5);

    private final Norm<ForeignCertificate> norm;

    CertificateRule(Norm<ForeignCertificate> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<ForeignCertificate> norm() {
        return norm;
    }

    /** {@return that the subject may present a certificate: the three rules together} */
    static Condition<ForeignCertificate> rightToPresent() {
        return livedAbroad().and(Condition.not(obtainableByAuthority())).and(longEnoughWithoutService());
    }

    private static Condition<ForeignCertificate> livedAbroad() {
        return Condition.of(
                (certificate, at) -> complete(certificate, longEnough(certificate.staysAbroad(), at)),
                "staysAbroad",
                "allStaysStated");
    }

    private static Condition<ForeignCertificate> obtainableByAuthority() {
        return Condition.of(
                (certificate, at) -> DataConditions.truth(certificate.obtainableByAuthority(), "obtainableByAuthority"),
                "obtainableByAuthority");
    }

    private static Condition<ForeignCertificate> longEnoughWithoutService() {
        return Condition.read(EmployerAbroad.FINNISH_COMPANIES, longEnoughWithout(false), longEnoughWithout(true));
    }

    private static Condition<ForeignCertificate> longEnoughWithout(boolean anyCompany) {
        return Condition.read(
                ServiceDuringStay.THAT_PART_ONLY,
                longEnoughWithout(anyCompany, false),
                longEnoughWithout(anyCompany, true));
    }

    /** Long enough after service is taken out; services that are not stated count both ways. */
    private static Condition<ForeignCertificate> longEnoughWithout(boolean anyCompany, boolean wholeStay) {
        return Condition.of(
                (certificate, at) -> {
                    List<StayAbroad> stays = certificate.staysAbroad();
                    Predicate<StayAbroad> served = stay -> serves(stay, anyCompany);
                    Predicate<StayAbroad> mayHaveServed =
                            served.or(stay -> stay.service() == StayAbroad.Service.NOT_STATED);
                    Truth atBest = longEnough(without(stays, served, wholeStay), at);
                    Truth atWorst = longEnough(without(stays, mayHaveServed, wholeStay), at);
                    return complete(certificate, atBest == atWorst ? atBest : Truth.missing("staysAbroad.service"));
                },
                "staysAbroad",
                "allStaysStated");
    }

    private static boolean serves(StayAbroad stay, boolean anyCompany) {
        return switch (stay.service()) {
            case FINNISH_COMPANY, AUTHORITY, INTERNATIONAL_ORGANISATION -> true;
            case OTHER_COMPANY -> anyCompany;
            case NONE, NOT_STATED -> false;
        };
    }

    private static List<StayAbroad> without(List<StayAbroad> stays, Predicate<StayAbroad> served, boolean wholeStay) {
        if (!wholeStay) {
            return stays.stream().filter(served.negate()).toList();
        }
        return unbroken(stays).stream()
                .filter(run -> run.stream().noneMatch(served))
                .flatMap(List::stream)
                .toList();
    }

    /** A right that does not follow from the stays that are stated may follow from one that is not. */
    private static Truth complete(ForeignCertificate certificate, Truth right) {
        return right.isYes() || certificate.allStaysStated() ? right : right.or(Truth.missing("allStaysStated"));
    }

    /**
     * Whether an unbroken stay is long enough on the day. Counted forward: it has lasted the five years, and its end,
     * if it has ended, does not lie more than five years back, so that enough of it lies inside the ten.
     */
    private static Truth longEnough(List<StayAbroad> stays, Setting at) {
        int graceDays = at.reads(FiveYearsAbroad.FIVE_ARE_ENOUGH).isYes() ? 1 : 0;
        Truth enough = Truth.NO;
        for (List<StayAbroad> run : unbroken(stays)) {
            LocalDate fifthAnniversary = run.get(0).firstDay().plus(FIVE_YEARS).minusDays(graceDays);
            Optional<LocalDate> end = lastDay(run);
            boolean lasted = !at.isBefore(fifthAnniversary)
                    && end.filter(fifthAnniversary::isAfter).isEmpty()
                    && end.filter(last -> at.isAfter(last.plusDays(graceDays), FIVE_YEARS))
                            .isEmpty();
            enough = enough.or(Truth.of(lasted));
        }
        return enough;
    }

    /** The stays in order of time, those that follow each other without a day between in one list. */
    private static List<List<StayAbroad>> unbroken(List<StayAbroad> stays) {
        List<List<StayAbroad>> runs = new ArrayList<>();
        for (StayAbroad stay : stays.stream()
                .sorted(Comparator.comparing(StayAbroad::firstDay))
                .toList()) {
            List<StayAbroad> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean follows = !last.isEmpty()
                    && lastDay(last)
                            .filter(end -> stay.firstDay().isAfter(end.plusDays(1)))
                            .isEmpty();
            if (!follows) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(stay);
        }
        return runs;
    }

    /** The last day of an unbroken stay; empty while it goes on. */
    private static Optional<LocalDate> lastDay(List<StayAbroad> run) {
        return run.stream().anyMatch(stay -> stay.lastDay().isEmpty())
                ? Optional.empty()
                : run.stream().flatMap(stay -> stay.lastDay().stream()).max(Comparator.naturalOrder());
    }
}
