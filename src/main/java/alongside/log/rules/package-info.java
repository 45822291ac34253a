/** A tree of hashes (RFC 9162), what is signed of it, and how it stands on paper. */
@NullMarked
package alongside.log.rules;

import org.jspecify.annotations.NullMarked;
