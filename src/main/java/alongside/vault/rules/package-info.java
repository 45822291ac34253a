/** How a key is written on paper. */
@NullMarked
package alongside.vault.rules;

import org.jspecify.annotations.NullMarked;
