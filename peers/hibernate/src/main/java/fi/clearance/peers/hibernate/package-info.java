/** The jobs done by Hibernate Validator. */
@NullMarked
package fi.clearance.peers.hibernate;

import org.jspecify.annotations.NullMarked;
