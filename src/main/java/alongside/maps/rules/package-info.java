/** The engine of the map: votes and moderation in, one map out, the same bits every time. */
@NullMarked
package alongside.maps.rules;

import org.jspecify.annotations.NullMarked;
