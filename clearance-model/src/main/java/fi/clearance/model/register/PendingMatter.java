package fi.clearance.model.register;

import fi.clearance.model.Occurrence;

/**
 * A matter that may have been pending when the Act came into force.
 *
 * @param initiated the day on which it was set going
 * @statute 64.1
 */
public record PendingMatter(Occurrence initiated) {}
