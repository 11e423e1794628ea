/** The jobs done by YAVI. */
@NullMarked
package fi.clearance.peers.yavi;

import org.jspecify.annotations.NullMarked;
