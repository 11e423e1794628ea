/** A desk that asks about clearances and about counsel. */
@NullMarked
package org.example.desk;

import org.jspecify.annotations.NullMarked;
