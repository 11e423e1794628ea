/** The jobs done by Easy Rules. */
@NullMarked
package fi.clearance.peers.easyrules;

import org.jspecify.annotations.NullMarked;
