/**
 * The bulletin: its identity, the values that it speaks of, its conditions, and which ways of taking part are open.
 */
@NullMarked
package fi.clearance.migri;

import org.jspecify.annotations.NullMarked;
