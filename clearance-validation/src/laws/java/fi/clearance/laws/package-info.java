/** Tools for the laws that every rule obeys, shared with the tests of other modules. */
@NullMarked
package fi.clearance.laws;

import org.jspecify.annotations.NullMarked;
