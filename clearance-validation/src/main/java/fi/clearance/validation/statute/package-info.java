/**
 * Which unit of the Act is modelled, and how: the ledger.
 */
@NullMarked
package fi.clearance.validation.statute;

import org.jspecify.annotations.NullMarked;
