/**
 * The rules from the consent to the level: consent (section 5), taking a matter up (section 10), what has to be weighed
 * (section 11), the duty to apply (section 16), the application (section 17), security (section 18), the tasks of each
 * level (sections 19 to 21), tasks of companies (section 22), the interview (section 23), moves between levels (section
 * 24) and clearances on close relatives (section 29).
 */
@NullMarked
package fi.clearance.validation.application;

import org.jspecify.annotations.NullMarked;
