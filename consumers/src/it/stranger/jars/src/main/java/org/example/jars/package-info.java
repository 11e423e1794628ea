/** What a container sees of the published jars. */
@NullMarked
package org.example.jars;

import org.jspecify.annotations.NullMarked;
