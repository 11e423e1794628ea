package fi.clearance.migri;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.party.Authority;
import fi.clearance.model.register.RegisterEntry;
import fi.clearance.model.register.RegisterEntry.TraficomData;
import java.time.LocalDate;

/**
 * What the register of security clearances shows of an assessment body.
 *
 * <p>Traficom may store there which bodies it has approved under Act 1405/2011, and what it stores has to match its own
 * decisions. It need not store them: that a body does not stand there shows nothing.
 *
 * @statute 48.4:2
 * @statute 48.6
 * @bulletin M18
 */
public final class ApprovedBody {

    private ApprovedBody() {}

    /**
     * Says whether an entry shows that a body was approved when it made an assessment, as
     * {@link SecurityAssessment#bodyApproved()} asks.
     *
     * @param entry an entry about that body, as it stood on the day of the assessment
     * @param assessedOn the day on which the assessment was made
     * @return yes, if Traficom had stored the body as approved by that day and the entry matches its decisions;
     *     otherwise not stated, for an entry cannot show that a body was not approved
     */
    public static Answer shownBy(RegisterEntry entry, LocalDate assessedOn) {
        boolean stored = entry.stored() instanceof Occurrence.On on && !on.day().isAfter(assessedOn);
        return stored
                        && entry.holder() == Authority.TRAFICOM
                        && entry.traficomData() == TraficomData.APPROVED_ASSESSMENT_BODY
                        && entry.matchesOwnRecords() == Answer.YES
                ? Answer.YES
                : Answer.NOT_STATED;
    }
}
