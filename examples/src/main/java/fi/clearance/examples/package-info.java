/**
 * Programs that use the library as a consumer would: screening a case file, and checking a text of the Act.
 */
@NullMarked
package fi.clearance.examples;

import org.jspecify.annotations.NullMarked;
