/** The jobs done by Drools. */
@NullMarked
package fi.clearance.peers.drools;

import org.jspecify.annotations.NullMarked;
