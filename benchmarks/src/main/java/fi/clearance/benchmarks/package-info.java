/**
 * What two jobs cost against the least that they can cost, screening register data and validating applications; and that
 * a verdict makes no garbage.
 */
@NullMarked
package fi.clearance.benchmarks;

import org.jspecify.annotations.NullMarked;
