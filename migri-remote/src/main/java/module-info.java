/**
 * The Finnish Immigration Service's bulletin of 13 May 2024 on counsel taking part remotely in asylum interviews.
 *
 * <p>The bulletin is guidance and not law: nothing in it makes anything unlawful, and a finding on it says so. It is a
 * {@linkplain fi.clearance.model.statute.Instrument#bulletin() text of its own} beside the Security Clearance Act, with
 * passages that this library numbers {@code M1} to {@code M34}, and the same kernel carries it.
 *
 * <p>What it says, in short. With the client, counsel may always take part where the client is invited: at the Finnish
 * Immigration Service, or at a reception centre if that is possible there. Remotely, counsel could take part over a
 * video link until 31 May 2024. From 1 June 2024 on that takes an assessment of how secure premises and devices are,
 * and an agreement between the Finnish Immigration Service and the organisation that counsel represents, which names
 * both; the authority judges the level and the risk, and may always require everybody to come. What it had agreed with
 * an earlier booking is held as agreed; whether it may require presence even then is open.
 *
 * <p>{@link fi.clearance.migri.RemoteParticipation} says of one planned participation which ways are open and what
 * stands in the way of the others; {@link fi.clearance.migri.Coverage} says which premises and devices an agreement
 * covers on a day; {@link fi.clearance.migri.BulletinValidators} gives the findings. What the authority
 * has to judge is never computed, and where the bulletin is open,
 * {@linkplain fi.clearance.migri.BulletinReading readings} can be chosen. {@link fi.clearance.migri.Bulletin} tells the
 * identity of the text and what became of each passage.
 *
 * <p>It leaves out the law behind the bulletin, above all the right of a client to be assisted.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Participation plan = Participation.builder()
 *         .interview(Interview.builder()
 *                 .kind(ASYLUM)
 *                 .clientInvitedTo(IMMIGRATION_SERVICE)
 *                 .on(LocalDate.of(2024, 6, 10))
 *                 .build())
 *         .mode(REMOTE)
 *         .counsel(Counsel.builder().role(COUNSEL).build())
 *         .booking(Booking.builder().remoteAgreed(Booking.Agreed.NO).build())
 *         .build();
 * RemoteParticipation answer = RemoteParticipation.of(plan, Readings.recommended());
 * answer.available();                 // [WITH_CLIENT_AT_IMMIGRATION_SERVICE]
 * answer.availability(REMOTE);        // NOT_AVAILABLE
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module fi.clearance.migri {
    requires transitive fi.clearance.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value;

    exports fi.clearance.migri;

    // The kernel looks here for the texts of its rules.
    opens fi.clearance.migri to
            fi.clearance.validation;
}
