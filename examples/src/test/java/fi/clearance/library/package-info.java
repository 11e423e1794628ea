/** What holds for the three published modules together: purity, privacy, what they make of any text, and of threads. */
@NullMarked
package fi.clearance.library;

import org.jspecify.annotations.NullMarked;
