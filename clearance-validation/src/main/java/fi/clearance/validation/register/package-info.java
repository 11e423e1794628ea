/**
 * The rules on the register of clearances and the follow-up: what it is for, what is stored and who controls it
 * (sections
 * 48 and 48 a), when data have to be gone (section 49), to whom they are given (section 50), following subjects up and
 * what comes of it (sections 51 and 52), information and secrecy (sections 57 and 59), and the transition from the
 * earlier Act (section 64).
 */
@NullMarked
package fi.clearance.validation.register;

import org.jspecify.annotations.NullMarked;
