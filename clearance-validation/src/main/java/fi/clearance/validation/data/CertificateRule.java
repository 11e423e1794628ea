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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may present a foreign authority's certificate of register data.
 *
 * <p>It is a right of the subject and never a duty. The stay must be unbroken and longer than five years, counted
 * inside
 * the ten years before the clearance; moving from one foreign country to the next does not break it.
 *
 * @statute 26
 */
public enum CertificateRule implements Rule<ForeignCertificate> {
    /**
     * Abroad without a break for more than five of the last ten years, for data that the country's law lets the
     * subject get.
     *
     * @statute 26.1
     */
    LIVED_ABROAD(Norm.of("26.1", RIGHT, requires(always(), livedAbroad().and(obtainableBySubject())))
            .near("Q-29")),

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
    private static final List<StayAbroad.Service> TELLING =
            List.of(StayAbroad.Service.NONE, StayAbroad.Service.OTHER_COMPANY, StayAbroad.Service.AUTHORITY);
    private static final Period TEN_YEARS = Period.ofYears(10);

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
        return livedAbroad()
                .and(obtainableBySubject())
                .and(Condition.not(obtainableByAuthority()))
                .and(longEnoughWithoutService());
    }

    private static Condition<ForeignCertificate> livedAbroad() {
        return Condition.of(CertificateRule::livedAbroad, "staysAbroad");
    }

    private static Truth livedAbroad(ForeignCertificate certificate, Setting at) {
        return certificate.staysStated()
                ? Truth.of(longEnough(certificate.staysAbroad(), at))
                : Truth.missing("staysAbroad");
    }

    private static Condition<ForeignCertificate> obtainableBySubject() {
        return Condition.answered("obtainableBySubject", ForeignCertificate::obtainableBySubject);
    }

    private static Condition<ForeignCertificate> obtainableByAuthority() {
        return Condition.answered("obtainableByAuthority", ForeignCertificate::obtainableByAuthority);
    }

    private static Condition<ForeignCertificate> longEnoughWithoutService() {
        return Condition.of(CertificateRule::longEnoughWithoutService, "staysAbroad");
    }

    /**
     * Whether what is left without service is long enough, tried under every reading in question and, where a service
     * is
     * not stated, for each of the three that make a difference.
     */
    private static Truth longEnoughWithoutService(ForeignCertificate certificate, Setting at) {
        Truth finnish = at.reads(EmployerAbroad.FINNISH_COMPANIES);
        Truth part = at.reads(ServiceDuringStay.THAT_PART_ONLY);
        if (!certificate.staysStated()) {
            return Truth.missing("staysAbroad").and(openOnly(finnish)).and(openOnly(part));
        }
        Set<Boolean> answers = new HashSet<>();
        Truth gaps = Truth.YES;
        for (boolean any : tried(finnish.negated())) {
            for (boolean whole : tried(part.negated())) {
                Set<Boolean> byService = new HashSet<>();
                for (StayAbroad.Service service : TELLING) {
                    boolean right = isLeft(certificate, service, any, whole, at);
                    byService.add(right);
                    if (right != isLeft(certificate, service, !any, whole, at)) {
                        gaps = gaps.and(openOnly(finnish));
                    }
                    if (right != isLeft(certificate, service, any, !whole, at)) {
                        gaps = gaps.and(openOnly(part));
                    }
                }
                if (byService.size() > 1) {
                    gaps = gaps.and(Truth.missing("staysAbroad.service"));
                }
                answers.addAll(byService);
            }
        }
        return answers.size() == 1 ? Truth.of(answers.contains(true)) : gaps;
    }

    private static List<Boolean> tried(Truth reading) {
        return reading.isOpen() ? List.of(false, true) : List.of(reading.isYes());
    }

    private static Truth openOnly(Truth reading) {
        return reading.isOpen() ? reading : Truth.YES;
    }

    /** Whether enough is left, if every service that is not stated were the given one. */
    private static boolean isLeft(
            ForeignCertificate certificate,
            StayAbroad.Service ifNotStated,
            boolean anyCompany,
            boolean wholeStay,
            Setting at) {
        Predicate<StayAbroad> served = stay -> inLastTenYears(stay, at)
                && serves(stay.service() == StayAbroad.Service.NOT_STATED ? ifNotStated : stay.service(), anyCompany);
        return longEnough(without(certificate.staysAbroad(), served, wholeStay), at);
    }

    private static boolean inLastTenYears(StayAbroad stay, Setting at) {
        return stay.lastDay().filter(last -> at.isAfter(last, TEN_YEARS)).isEmpty();
    }

    private static boolean serves(StayAbroad.Service service, boolean anyCompany) {
        return switch (service) {
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

    /**
     * Whether an unbroken stay is long enough on the day. Counted forward: it has lasted the five years, and its end,
     * if it has ended, does not lie more than five years back, so that enough of it lies inside the ten.
     */
    private static boolean longEnough(List<StayAbroad> stays, Setting at) {
        int graceDays = at.reads(FiveYearsAbroad.FIVE_ARE_ENOUGH).isYes() ? 1 : 0;
        boolean enough = false;
        for (List<StayAbroad> run : unbroken(stays)) {
            LocalDate fifthAnniversary = run.get(0).firstDay().plus(FIVE_YEARS).minusDays(graceDays);
            Optional<LocalDate> end = lastDay(run);
            enough |= !at.isBefore(fifthAnniversary)
                    && end.filter(fifthAnniversary::isAfter).isEmpty()
                    && end.filter(last -> at.isAfter(last.plusDays(graceDays), FIVE_YEARS))
                            .isEmpty();
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
