package fi.clearance.validation.register;

import static fi.clearance.validation.Check.duty;
import static fi.clearance.validation.Check.requires;
import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.done;
import static fi.clearance.validation.Condition.is;
import static fi.clearance.validation.Condition.judged;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Modality.OBLIGATION;
import static fi.clearance.validation.Modality.POWER;

import fi.clearance.model.party.Authority;
import fi.clearance.model.party.ClearanceKind;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterEntry.Content;
import fi.clearance.model.register.RegisterEntry.Occasion;
import fi.clearance.model.register.RegisterEntry.Staff;
import fi.clearance.model.register.RegisterEntry.TraficomData;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.validation.Addressee;
import fi.clearance.validation.Check.Deed;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Rule;
import fi.clearance.validation.Setting;
import fi.clearance.validation.Truth;
import java.util.Optional;

/**
 * What is stored in the register of clearances, by whom and how.
 *
 * @statute 48
 */
public enum EntryRule implements Rule<RegisterEntry> {
    /**
     * The Finnish Security and Intelligence Service and the Defence Command store what happens without delay; how long
     * a delay is too long, the Act does not say.
     *
     * @statute 48.2
     */
    STORE(Norm.of(
                    "48.2/s1",
                    OBLIGATION,
                    duty(
                            competent(),
                            new Deed<>("occurred", RegisterEntry::occurred),
                            Optional.empty(),
                            new Deed<>("stored", RegisterEntry::stored)))
            .addressedTo(Addressee.COMPETENT_AUTHORITY)
            .near("IQ-TIME-2")),

    /**
     * The application.
     *
     * @statute 48.2
     */
    APPLICATION(Norm.of(
            "48.2/application",
            OBLIGATION,
            requires(competent().and(done("stored", RegisterEntry::stored)), holds(Content.APPLICATION)))),

    /**
     * The name of the subject.
     *
     * @statute 48.2
     */
    SUBJECT_NAME(Norm.of(
            "48.2/name",
            OBLIGATION,
            requires(competent().and(done("stored", RegisterEntry::stored)), holds(Content.SUBJECT_NAME)))),

    /**
     * The other identifying data of the subject.
     *
     * @statute 48.2
     */
    IDENTIFIERS(Norm.of(
            "48.2/identifiers",
            OBLIGATION,
            requires(competent().and(done("stored", RegisterEntry::stored)), holds(Content.IDENTIFIERS)))),

    /**
     * The extent of the clearance.
     *
     * @statute 48.2
     */
    EXTENT(Norm.of(
            "48.2/extent",
            OBLIGATION,
            requires(competent().and(done("stored", RegisterEntry::stored)), holds(Content.EXTENT)))),

    /**
     * The outcome of the procedure, or the certificate.
     *
     * @statute 48.2
     */
    OUTCOME(Norm.of(
            "48.2/outcome",
            OBLIGATION,
            requires(
                    competent().and(done("stored", RegisterEntry::stored)).and(come(Occasion.OUTCOME)),
                    Condition.of(EntryRule::outcomeOrCertificate, "contents", "occasion")))),

    /**
     * How long the certificate is valid.
     *
     * @statute 48.2
     */
    VALIDITY(Norm.of(
            "48.2/validity",
            OBLIGATION,
            requires(
                    competent().and(done("stored", RegisterEntry::stored)).and(come(Occasion.CERTIFICATE)),
                    holds(Content.VALIDITY)))),

    /**
     * Its revocation.
     *
     * @statute 48.2
     */
    REVOCATION(Norm.of(
            "48.2/revocation",
            OBLIGATION,
            requires(
                    competent().and(done("stored", RegisterEntry::stored)).and(come(Occasion.REVOCATION)),
                    holds(Content.REVOCATION)))),

    /**
     * The employer of the subject of a personnel clearance, if it is available.
     *
     * @statute 48.2
     */
    EMPLOYER(Norm.of(
            "48.2/employer",
            OBLIGATION,
            requires(
                    competent()
                            .and(done("stored", RegisterEntry::stored))
                            .and(is("kind", it -> it.kind() == ClearanceKind.PERSONNEL))
                            .and(answered("employerAvailable", RegisterEntry::employerAvailable)),
                    holds(Content.EMPLOYER)))),

    /**
     * The National Security Authority stores the certificates that it gives.
     *
     * @statute 48.2
     */
    STORE_OBLIGATION_CERTIFICATE(Norm.of(
                    "48.2/s2",
                    OBLIGATION,
                    duty(
                            heldBy(Authority.NATIONAL_SECURITY_AUTHORITY)
                                    .and(known(
                                            "occasion",
                                            RegisterEntry::occasion,
                                            Occasion.NOT_STATED,
                                            stated -> stated == Occasion.CERTIFICATE)),
                            new Deed<>("occurred", RegisterEntry::occurred),
                            Optional.empty(),
                            new Deed<>("stored", RegisterEntry::stored)))
            .addressedTo(Addressee.NATIONAL_SECURITY_AUTHORITY)
            .near("IQ-48-1")),

    /**
     * Entries may be hidden from others by the Finnish Security and Intelligence Service about its own staff, and by
     * the Defence Command about that of the Defence Forces.
     *
     * @statute 48.3
     */
    HIDE_OWN_STAFF(Norm.of(
            "48.3",
            POWER,
            requires(answered("hidden", RegisterEntry::hidden), Condition.of(EntryRule::ownStaff, "holder", "staff")))),

    /**
     * If giving them to outsiders could endanger the operation of the authority.
     *
     * @statute 48.3
     */
    HIDE_FROM_DANGER(Norm.of(
            "48.3/danger",
            POWER,
            requires(
                    answered("hidden", RegisterEntry::hidden),
                    judged(
                            "judgements",
                            RegisterEntry::judgements,
                            RegisterMatter.ENDANGERS_OPERATION,
                            RegisterEntry::holder,
                            new Deed<>("stored", RegisterEntry::stored))))),

    /**
     * And as far as that is needed.
     *
     * @statute 48.3
     */
    HIDE_AS_NEEDED(Norm.of(
            "48.3/need",
            POWER,
            requires(
                    answered("hidden", RegisterEntry::hidden),
                    answered("hiddenAsFarAsNeeded", RegisterEntry::hiddenAsFarAsNeeded)))),

    /**
     * Traficom may store certificates on information systems, approved assessment bodies and the certificates these
     * give.
     *
     * @statute 48.4
     */
    TRAFICOM(Norm.of(
            "48.4",
            POWER,
            requires(
                    heldBy(Authority.TRAFICOM),
                    known(
                            "traficomData",
                            RegisterEntry::traficomData,
                            TraficomData.NOT_STATED,
                            data -> data != TraficomData.OTHER)))),

    /**
     * What the National Security Authority and Traficom store matches their decisions and their own registers.
     *
     * @statute 48.6
     */
    MATCHING(Norm.of(
            "48.6",
            OBLIGATION,
            requires(
                    heldByOther().and(done("stored", RegisterEntry::stored)),
                    answered("matchesOwnRecords", RegisterEntry::matchesOwnRecords)))),

    /**
     * And the technical requirements of the Finnish Security and Intelligence Service.
     *
     * @statute 48.6
     */
    TECHNICAL_REQUIREMENTS(Norm.of(
            "48.6/technical",
            OBLIGATION,
            requires(
                    heldByOther().and(done("stored", RegisterEntry::stored)),
                    answered("meetsTechnicalRequirements", RegisterEntry::meetsTechnicalRequirements))));

    private final Norm<RegisterEntry> norm;

    EntryRule(Norm<RegisterEntry> norm) {
        this.norm = norm;
    }

    @Override
    public Norm<RegisterEntry> norm() {
        return norm;
    }

    private static Condition<RegisterEntry> competent() {
        return is("holder", it -> it.holder().isCompetent());
    }

    private static Condition<RegisterEntry> heldBy(Authority authority) {
        return is("holder", it -> it.holder() == authority);
    }

    private static Condition<RegisterEntry> heldByOther() {
        return heldBy(Authority.NATIONAL_SECURITY_AUTHORITY).or(heldBy(Authority.TRAFICOM));
    }

    // 48 § 2 mom.

    private static Condition<RegisterEntry> come(Occasion occasion) {
        return known("occasion", RegisterEntry::occasion, Occasion.NOT_STATED, stated -> stated.includes(occasion));
    }

    private static Condition<RegisterEntry> holds(Content content) {
        return is("contents", it -> it.contents().contains(content));
    }

    /** Once there is a certificate, it is what is stored. */
    private static Truth outcomeOrCertificate(RegisterEntry it, Setting at) {
        if (it.contents().contains(Content.CERTIFICATE)) {
            return Truth.YES;
        }
        Truth outcome = Truth.of(it.contents().contains(Content.OUTCOME));
        return it.occasion() == Occasion.NOT_STATED
                ? Truth.unknown("occasion", outcome, Truth.NO)
                : outcome.and(Truth.of(!it.occasion().includes(Occasion.CERTIFICATE)));
    }

    // 48 § 3 mom.

    private static Truth ownStaff(RegisterEntry it, Setting at) {
        Staff own = switch (it.holder()) {
            case SUPO -> Staff.SUPO;
            case DEFENCE_COMMAND -> Staff.DEFENCE_FORCES;
            default -> Staff.NOT_STATED;
        };
        if (own == Staff.NOT_STATED) {
            return Truth.NO;
        }
        return it.staff() == Staff.NOT_STATED ? Truth.missing("staff") : Truth.of(it.staff() == own);
    }
}
