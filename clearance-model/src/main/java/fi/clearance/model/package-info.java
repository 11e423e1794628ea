/**
 * How a fact is stated: an answer, a deed that was done or not, a day that may be known only as a month or a year.
 *
 * <p>Each has a value of its own for what is not stated, so that "no" and "not known" are never mixed up.
 */
@NullMarked
package fi.clearance.model;

import org.jspecify.annotations.NullMarked;
