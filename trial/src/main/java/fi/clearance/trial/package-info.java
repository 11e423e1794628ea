/** The programs of the examples for a page without a server: what a reader fills in, and what the library answers. */
@NullMarked
package fi.clearance.trial;

import org.jspecify.annotations.NullMarked;
