/**
 * What screening costs, against one hand-written method of {@code if}s, and that it makes no garbage.
 */
@NullMarked
package fi.clearance.benchmarks;

import org.jspecify.annotations.NullMarked;
