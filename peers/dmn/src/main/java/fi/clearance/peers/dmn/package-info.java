/** The jobs done by KIE DMN. */
@NullMarked
package fi.clearance.peers.dmn;

import org.jspecify.annotations.NullMarked;
