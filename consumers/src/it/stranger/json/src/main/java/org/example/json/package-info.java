/** Cases as JSON. */
@NullMarked
package org.example.json;

import org.jspecify.annotations.NullMarked;
