/** Builds the site: every page is made from the ledgers, the rules, the questions, their words and the cases as run. */
@NullMarked
package fi.clearance.docs;

import org.jspecify.annotations.NullMarked;
