/** From facts to a level, by a dated table. */
@NullMarked
package alongside.evidence.rules;

import org.jspecify.annotations.NullMarked;
