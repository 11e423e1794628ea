/**
 * The bulletin's identity: when it was published and edited, and what it leans on.
 */
@NullMarked
package fi.clearance.migri;

import org.jspecify.annotations.NullMarked;
