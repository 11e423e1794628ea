package fi.clearance.validation.history;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.Consent;
import fi.clearance.model.application.ConsentUse;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.Weighing;
import fi.clearance.model.certificate.CertificateGrant;
import fi.clearance.model.certificate.CertificateGrant.Need;
import fi.clearance.model.certificate.CertificateRefusal;
import fi.clearance.model.certificate.CertificateValidity;
import fi.clearance.model.certificate.ClearanceValidity;
import fi.clearance.model.certificate.Conclusion;
import fi.clearance.model.certificate.EmployerDuties;
import fi.clearance.model.certificate.Revocation;
import fi.clearance.model.certificate.RevocationEffect;
import fi.clearance.model.certificate.WrittenNotice;
import fi.clearance.model.history.CaseEvent;
import fi.clearance.model.history.CaseEvent.Kind;
import fi.clearance.model.history.CaseHistory;
import fi.clearance.model.history.CaseStatus;
import fi.clearance.model.party.Announcement;
import fi.clearance.model.party.Applicant;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.party.Judgement;
import fi.clearance.model.party.OutcomeNotice;
import fi.clearance.model.register.Deletion;
import fi.clearance.model.register.MonitoringHit;
import fi.clearance.model.register.MonitoringRun;
import fi.clearance.model.register.Recruitment;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterEntry.Occasion;
import fi.clearance.model.tie.FormCheck;
import fi.clearance.model.tie.TieChange;
import fi.clearance.validation.Readings;
import fi.clearance.validation.certificate.CertificateReading.LongerThanFiveYears;
import fi.clearance.validation.certificate.CertificateReading.OutlivingTheClearance;
import fi.clearance.validation.certificate.Validities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads off a history the facts that the rules ask about: what is not among its events has not happened. */
final class CaseFacts {

    private CaseFacts() {}

    // From the announcement to the outcome

    static Announcement announcement(CaseHistory it) {
        return Announcement.builder()
                .kind(ClearanceKind.PERSONNEL)
                .bySubject(bySubject(it))
                .relation(it.relation())
                .procurement(Answer.NO)
                .announced(it.day(Kind.ANNOUNCED))
                .applied(it.day(Kind.APPLIED))
                .build();
    }

    /** Consent is asked for when the first register is checked, not before. */
    static Optional<ConsentUse> consentUse(CaseHistory it) {
        return it.day(Kind.TAKEN_UP) == Occurrence.NOT_DONE
                ? Optional.empty()
                : Optional.of(new ConsentUse(
                        ClearanceKind.PERSONNEL,
                        consent(it),
                        bySubject(it),
                        ConsentUse.Purpose.CLEARANCE,
                        it.day(Kind.TAKEN_UP),
                        Answer.YES));
    }

    static List<FormCheck> formChecks(CaseHistory it) {
        return each(
                it,
                Kind.FORM_CHECK_REVEALED,
                place -> FormCheck.builder()
                        .revealed(on(it, place))
                        .offered(it.dayAfter(place, Kind.HEARD_ON_FORM_CHECK))
                        .outcome(it.day(Kind.CONCLUDED))
                        .build());
    }

    /** What is weighed after the clearance was made cannot carry it. */
    static List<Weighing> weighings(CaseHistory it) {
        return eachMaking(
                it,
                (place, end) -> Weighing.builder()
                        .from(it.weighing())
                        .judgements(Judgement.upTo(it.judgements(), on(it, place)))
                        .build());
    }

    static List<Conclusion> conclusions(CaseHistory it) {
        return eachMaking(
                it,
                (place, end) -> Conclusion.builder()
                        .kind(ClearanceKind.PERSONNEL)
                        .maker(it.maker())
                        .form(it.form())
                        .certificateDue(it.certificateDue())
                        .concluded(on(it, place))
                        .told(told(it, place, end))
                        .judgements(it.judgements())
                        .build());
    }

    /** A written notice tells too. */
    private static Occurrence told(CaseHistory it, int place, int end) {
        return first(dayWithin(it, place, end, Kind.APPLICANT_TOLD), dayWithin(it, place, end, Kind.NOTICE_RECEIVED));
    }

    /** A subject who applied need not be told. That some datum is closed says nothing yet of the others. */
    static List<OutcomeNotice> outcomeNotices(CaseHistory it) {
        if (it.applicant() == Applicant.Role.SUBJECT) {
            return List.of();
        }
        return eachMaking(
                it,
                (place, end) -> OutcomeNotice.builder()
                        .closedRegister(it.closedRegister() == Answer.YES ? Answer.NOT_STATED : it.closedRegister())
                        .closedElsewhere(it.closedRegister())
                        .written(answer(dayWithin(it, place, end, Kind.NOTICE_RECEIVED) != Occurrence.NOT_DONE))
                        .received(told(it, place, end))
                        .told(dayWithin(it, place, end, Kind.SUBJECT_TOLD))
                        .shown(dayWithin(it, place, end, Kind.NOTICE_SHOWN))
                        .copyRequested(Occurrence.NOT_DONE)
                        .copyGiven(Occurrence.NOT_DONE)
                        .build());
    }

    static List<WrittenNotice> writtenNotices(CaseHistory it) {
        return eachMaking(
                it,
                (place, end) -> WrittenNotice.builder()
                        .kind(ClearanceKind.PERSONNEL)
                        .informed(told(it, place, end))
                        .received(dayWithin(it, place, end, Kind.NOTICE_RECEIVED))
                        .notNeeded(it.dayAfter(place, Kind.NOTICE_NOT_NEEDED))
                        .destroyed(it.dayAfter(place, Kind.NOTICE_DESTROYED))
                        .build());
    }

    // Certificates and validity

    static Optional<CertificateGrant> grant(CaseHistory it) {
        boolean decided = it.status().certificate() != CaseStatus.Certificate.NONE;
        boolean claimed =
                it.grant().need() == Need.LAW_OR_TASK_OF_15_2 || it.grant().need() == Need.SITE_WORK;
        if (!decided && (!claimed || it.day(Kind.CONCLUDED) == Occurrence.NOT_DONE)) {
            return Optional.empty();
        }
        CertificateRefusal refusal = CertificateRefusal.builder()
                .from(it.grant().refusal())
                .decided(it.day(Kind.CERTIFICATE_REFUSED))
                .toApplicant(it.day(Kind.REFUSAL_DELIVERED_TO_APPLICANT))
                .toSubject(it.day(Kind.REFUSAL_DELIVERED_TO_SUBJECT))
                .build();
        return Optional.of(CertificateGrant.builder()
                .from(it.grant())
                .concluded(it.day(Kind.CONCLUDED))
                .given(it.day(Kind.CERTIFICATE_GIVEN))
                .refusal(refusal)
                .judgements(it.judgements())
                .build());
    }

    static List<ClearanceValidity> clearances(CaseHistory it) {
        return makings(it).stream()
                .map(place -> ClearanceValidity.builder().made(on(it, place)).build())
                .toList();
    }

    static List<CertificateValidity> certificates(CaseHistory it) {
        return each(it, Kind.CERTIFICATE_GIVEN, place -> certificate(it, place));
    }

    private static CertificateValidity certificate(CaseHistory it, int place) {
        CaseEvent given = it.events().get(place);
        return CertificateValidity.builder()
                .maker(it.maker())
                .clearance(
                        ClearanceValidity.builder().made(madeBefore(it, place)).build())
                .given(on(it, place))
                .validUntil(given.validUntil())
                .term(given.term())
                .revocation(effect(it, place))
                .judgements(it.judgements())
                .build();
    }

    /** The last revocation of a certificate, with what became of it. */
    private static RevocationEffect effect(CaseHistory it, int place) {
        int next = next(it, place, Kind.CERTIFICATE_GIVEN);
        return it.places(Kind.REVOKED).stream()
                .filter(revoked -> revoked > place && revoked < next)
                .reduce((earlier, later) -> later)
                .map(revoked -> RevocationEffect.builder()
                        .decided(on(it, revoked))
                        .despiteAppeal(it.complianceDespiteAppeal())
                        .appealed(it.dayAfter(revoked, Kind.APPEALED))
                        .appealEnded(it.dayAfter(revoked, Kind.APPEAL_DISMISSED))
                        .annulled(it.dayAfter(revoked, Kind.ANNULLED))
                        .stayed(it.dayAfter(revoked, Kind.STAYED))
                        .build())
                .orElse(RevocationEffect.NONE);
    }

    static List<Revocation> revocations(CaseHistory it) {
        return each(it, Kind.REVOKED, place -> {
            int earlier = previous(it, place, Kind.REVOKED);
            int certificate = previous(it, place, Kind.CERTIFICATE_GIVEN);
            boolean isFirst = previous(it, certificate, Kind.CERTIFICATE_GIVEN) < 0;
            return Revocation.builder()
                    .from(it.revocation())
                    .tasksEnded(it.dayAfter(isFirst ? -1 : certificate, Kind.TASK_ENDED))
                    .subjectHeard(it.dayAfter(earlier, Kind.HEARD_ON_REVOCATION))
                    .decided(on(it, place))
                    .judgements(it.judgements())
                    .build();
        });
    }

    static EmployerDuties employment(CaseHistory it) {
        return employer(it)
                .employmentEnded(it.day(Kind.EMPLOYMENT_ENDED))
                .endReported(it.day(Kind.EMPLOYMENT_END_REPORTED))
                .build();
    }

    static List<EmployerDuties> returns(CaseHistory it) {
        return each(
                it,
                Kind.CERTIFICATE_GIVEN,
                place -> employer(it)
                        .revocation(effect(it, place))
                        .returned(it.dayAfter(place, Kind.CERTIFICATE_RETURNED))
                        .build());
    }

    private static EmployerDuties.Builder employer(CaseHistory it) {
        EmployerDuties.Role role =
                it.applicant() == Applicant.Role.EMPLOYER ? EmployerDuties.Role.EMPLOYER : EmployerDuties.Role.ANOTHER;
        return EmployerDuties.builder().applicant(role).certificateApplicant(role);
    }

    /** While an appeal is pending and nothing is ordered, nobody can say whether the certificate is revoked. */
    private static Occurrence revokedWithEffect(RevocationEffect effect) {
        if (effect.annulled() != Occurrence.NOT_DONE && effect.decided() != Occurrence.NOT_DONE) {
            return Occurrence.NOT_DONE;
        }
        if (!(effect.appealed() instanceof Occurrence.On) || effect.appealEnded() != Occurrence.NOT_DONE) {
            return effect.decided();
        }
        if (effect.stayed() != Occurrence.NOT_DONE) {
            return Occurrence.NOT_DONE;
        }
        return effect.despiteAppeal() == Answer.YES ? effect.decided() : Occurrence.NOT_STATED;
    }

    // Foreign ties and the follow-up

    static List<TieChange> tieChanges(CaseHistory it) {
        return each(
                it,
                Kind.TIES_CHANGED,
                place -> TieChange.builder()
                        .maker(it.maker())
                        .tiesExamined(it.tiesExamined())
                        .changed(on(it, place))
                        .notified(it.dayAfter(place, Kind.TIES_NOTIFIED))
                        .clearanceEnded(dayAfter(clearanceUntil(it, place)))
                        .certificateGiven(answer(it.day(Kind.CERTIFICATE_GIVEN) != Occurrence.NOT_DONE))
                        .certificateEnded(certificateEnded(it))
                        .heard(it.dayAfter(place, Kind.HEARD_ON_TIES))
                        .engagementChecked(it.dayAfter(place, Kind.STATUS_CHECKED))
                        .stillEngaged(it.stillEngaged())
                        .applicantInformed(it.dayAfter(place, Kind.APPLICANT_INFORMED_OF_TIES))
                        .recruitmentEntered(answer(it.day(Kind.EMPLOYMENT_REPORTED) != Occurrence.NOT_DONE))
                        .employmentEnded(it.day(Kind.EMPLOYMENT_END_REPORTED))
                        .assessed(it.dayAfter(place, Kind.TIES_ASSESSED))
                        .recruiterInformed(it.dayAfter(place, Kind.RECRUITER_INFORMED_OF_TIES))
                        .judgements(it.judgements())
                        .build());
    }

    /** The first day on which the last certificate is no longer valid. */
    private static Occurrence certificateEnded(CaseHistory it) {
        int certificate = previous(it, it.events().size(), Kind.CERTIFICATE_GIVEN);
        if (certificate < 0) {
            return Occurrence.NOT_DONE;
        }
        Occurrence revoked = revokedWithEffect(effect(it, certificate));
        return revoked == Occurrence.NOT_STATED ? revoked : first(dayAfter(certificateUntil(it, certificate)), revoked);
    }

    static List<MonitoringRun> runs(CaseHistory it) {
        return each(
                it,
                Kind.MONITORED,
                place -> run(it).clearanceMade(madeBefore(it, place))
                        .certificateInForce(certificateInForce(
                                it, place, it.events().get(place).on()))
                        .combined(on(it, place))
                        .measuresCompleted(it.dayAfter(place, Kind.MEASURES_COMPLETED))
                        .destroyed(it.dayAfter(place, Kind.COMBINED_DATA_DESTROYED))
                        .build());
    }

    /** For each clearance a follow-up that has not been made: whether it may be. */
    static List<MonitoringRun> nextRuns(CaseHistory it) {
        return eachMaking(
                it,
                (place, end) -> run(it).clearanceMade(on(it, place))
                        .certificateInForce(certificateInForce(it, end, lastDay(it, place)))
                        .combined(Occurrence.NOT_DONE)
                        .build());
    }

    /** Whether a certificate outlives its clearance is an open question: if one would, nothing is stated. */
    private static Answer certificateInForce(CaseHistory it, int place, LocalDate day) {
        int certificate = previous(it, place, Kind.CERTIFICATE_GIVEN);
        int making = previousMaking(it, certificate);
        boolean outlives = making >= 0
                && effect(it, certificate).equals(RevocationEffect.NONE)
                && certificateUntil(it, certificate) instanceof Occurrence.On until
                && until.day().isAfter(lastDay(it, making))
                && !until.day().isBefore(day);
        return outlives ? Answer.NOT_STATED : Answer.NO;
    }

    private static MonitoringRun.Builder run(CaseHistory it) {
        return MonitoringRun.builder()
                .performedBy(Authority.SUPO)
                .toKeepInForce(Answer.YES)
                .sources(it.sources())
                .consent(consent(it))
                .comprehensive(answer(it.level() == Level.COMPREHENSIVE))
                .aviationSecurity(it.aviationSecurity())
                .use(MonitoringRun.CombinedDataUse.NONE);
    }

    static List<MonitoringHit> hits(CaseHistory it) {
        return each(
                it,
                Kind.HIT_FOUND,
                place -> MonitoringHit.builder()
                        .from(it.hit())
                        .found(on(it, place))
                        .makerNotified(it.dayAfter(place, Kind.MAKER_NOTIFIED))
                        .nsaNotified(it.dayAfter(place, Kind.NSA_NOTIFIED_OF_HIT))
                        .statusChecked(it.dayAfter(place, Kind.STATUS_CHECKED))
                        .stillEngaged(it.stillEngaged())
                        .heard(it.dayAfter(place, Kind.HEARD_ON_HIT))
                        .applicantNotified(it.dayAfter(place, Kind.APPLICANT_NOTIFIED_OF_HIT))
                        .recruiterNotified(it.dayAfter(place, Kind.RECRUITER_NOTIFIED_OF_HIT))
                        .employmentEndReported(it.day(Kind.EMPLOYMENT_END_REPORTED))
                        .judgements(it.judgements())
                        .build());
    }

    // The register

    /** Everything of which section 48 wants an entry. */
    static List<RegisterEntry> entries(CaseHistory it) {
        return IntStream.range(0, it.events().size())
                .filter(place -> occasion(it.events().get(place).kind()) != Occasion.NOT_STATED)
                .mapToObj(place -> RegisterEntry.builder()
                        .holder(it.maker())
                        .kind(ClearanceKind.PERSONNEL)
                        .occasion(occasion(it.events().get(place).kind()))
                        .occurred(on(it, place))
                        .stored(it.dayAfter(place, Kind.STORED))
                        .build())
                .toList();
    }

    private static Occasion occasion(Kind kind) {
        return switch (kind) {
            case APPLIED -> Occasion.APPLICATION;
            case DECLINED, CONCLUDED, RENEWED, CERTIFICATE_REFUSED -> Occasion.OUTCOME;
            case CERTIFICATE_GIVEN -> Occasion.CERTIFICATE;
            case REVOKED -> Occasion.REVOCATION;
            default -> Occasion.NOT_STATED;
        };
    }

    static Recruitment recruitment(CaseHistory it) {
        return Recruitment.builder()
                .dataObtained(it.dataFromRegister())
                .decided(it.day(Kind.EMPLOYED))
                .reported(it.day(Kind.EMPLOYMENT_REPORTED))
                .ended(it.day(Kind.EMPLOYMENT_ENDED))
                .endReported(it.day(Kind.EMPLOYMENT_END_REPORTED))
                .channel(it.channel())
                .build();
    }

    /** One file for each clearance; a refusal to make one leaves a file for which nothing can start the time. */
    static List<Deletion> files(CaseHistory it) {
        List<Integer> makings = makings(it);
        List<Integer> deletions = it.places(Kind.DELETED);
        if (makings.isEmpty() && it.day(Kind.DECLINED) != Occurrence.NOT_DONE) {
            return List.of(file().nothingCanStart(Answer.YES)
                    .deleted(it.day(Kind.DELETED))
                    .build());
        }
        return IntStream.range(0, makings.size())
                .mapToObj(i -> {
                    int place = makings.get(i);
                    boolean isLast = i + 1 == makings.size();
                    int end = isLast ? it.events().size() : makings.get(i + 1);
                    int certificate = previous(it, end, Kind.CERTIFICATE_GIVEN);
                    boolean hasOne = certificate >= place;
                    RevocationEffect effect = hasOne ? effect(it, certificate) : RevocationEffect.NONE;
                    boolean revoked =
                            effect.decided() instanceof Occurrence.On && effect.annulled() == Occurrence.NOT_DONE;
                    return file().replaced(isLast ? Occurrence.NOT_DONE : on(it, end))
                            .clearanceValidUntil(Occurrence.on(lastDay(it, place)))
                            .certificateValidUntil(
                                    hasOne && !revoked ? certificateUntil(it, certificate) : Occurrence.NOT_DONE)
                            .taskEnded(it.dayAfter(i == 0 ? -1 : place, Kind.TASK_ENDED))
                            .revoked(revoked ? effect.decided() : Occurrence.NOT_DONE)
                            .nothingCanStart(Answer.NO)
                            .deleted(i < deletions.size() ? on(it, deletions.get(i)) : Occurrence.NOT_DONE)
                            .build();
                })
                .toList();
    }

    private static Deletion.Builder file() {
        return Deletion.builder()
                .replaced(Occurrence.NOT_DONE)
                .clearanceValidUntil(Occurrence.NOT_DONE)
                .certificateValidUntil(Occurrence.NOT_DONE)
                .taskEnded(Occurrence.NOT_DONE)
                .revoked(Occurrence.NOT_DONE);
    }

    // Days

    private static LocalDate lastDay(CaseHistory it, int making) {
        LocalDate made = it.events().get(making).on();
        ClearanceValidity validity =
                ClearanceValidity.builder().made(Occurrence.on(made)).build();
        return Validities.lastDay(validity, Readings.recommended()).orElse(made);
    }

    private static Occurrence clearanceUntil(CaseHistory it, int place) {
        int making = previousMaking(it, place);
        return making < 0 ? Occurrence.NOT_DONE : Occurrence.on(lastDay(it, making));
    }

    /** The end of a certificate by its own term; that of the clearance, and a revocation, are ends of their own. */
    private static Occurrence certificateUntil(CaseHistory it, int place) {
        CertificateValidity certificate = CertificateValidity.builder()
                .from(certificate(it, place))
                .revocation(RevocationEffect.NONE)
                .build();
        return Validities.lastDay(certificate, BY_ITS_OWN_TERM)
                .map(Occurrence::on)
                .orElse(Occurrence.NOT_STATED);
    }

    private static final Readings BY_ITS_OWN_TERM =
            Readings.recommended().with(OutlivingTheClearance.OWN_FIVE_YEARS).with(LongerThanFiveYears.LONGER_TOO);

    private static Occurrence dayAfter(Occurrence last) {
        return last instanceof Occurrence.On on ? Occurrence.on(on.day().plusDays(1)) : last;
    }

    private static Occurrence first(Occurrence one, Occurrence other) {
        if (one instanceof Occurrence.On early && other instanceof Occurrence.On late) {
            return early.day().isAfter(late.day()) ? other : one;
        }
        return one == Occurrence.NOT_DONE ? other : one;
    }

    /** The making of the clearance that counts at an event: the last one up to it. */
    private static Occurrence madeBefore(CaseHistory it, int place) {
        int making = previousMaking(it, place);
        return making < 0 ? Occurrence.NOT_DONE : on(it, making);
    }

    private static int previousMaking(CaseHistory it, int place) {
        return makings(it).stream()
                .filter(making -> making <= place)
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }

    private static List<Integer> makings(CaseHistory it) {
        return Stream.concat(it.places(Kind.CONCLUDED).stream(), it.places(Kind.RENEWED).stream())
                .sorted()
                .toList();
    }

    /** What is made of each clearance, from its making to the next one. */
    private static <E> List<E> eachMaking(CaseHistory it, BiFunction<Integer, Integer, E> facts) {
        List<Integer> makings = makings(it);
        return IntStream.range(0, makings.size())
                .mapToObj(i -> facts.apply(
                        makings.get(i),
                        i + 1 < makings.size()
                                ? makings.get(i + 1)
                                : it.events().size()))
                .toList();
    }

    /** The place of the next such event behind another; the number of events if there is none. */
    private static int next(CaseHistory it, int place, Kind kind) {
        return it.places(kind).stream()
                .filter(other -> other > place)
                .findFirst()
                .orElse(it.events().size());
    }

    /** The place of the last such event before another; below 0 if there is none. */
    private static int previous(CaseHistory it, int place, Kind kind) {
        return it.places(kind).stream()
                .filter(other -> other < place)
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }

    private static Occurrence dayWithin(CaseHistory it, int place, int end, Kind kind) {
        return next(it, place, kind) < end ? on(it, next(it, place, kind)) : Occurrence.NOT_DONE;
    }

    private static <E> List<E> each(CaseHistory it, Kind kind, IntFunction<E> facts) {
        return it.places(kind).stream().map(facts::apply).toList();
    }

    private static Occurrence on(CaseHistory it, int place) {
        return Occurrence.on(it.events().get(place).on());
    }

    private static Consent consent(CaseHistory it) {
        return Consent.builder()
                .from(it.consent())
                .given(it.day(Kind.CONSENTED))
                .build();
    }

    private static Answer bySubject(CaseHistory it) {
        return answer(it.applicant() == Applicant.Role.SUBJECT);
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
