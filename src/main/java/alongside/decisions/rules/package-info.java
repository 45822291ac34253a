/** Ways of deciding together, as plain counting. */
@NullMarked
package alongside.decisions.rules;

import org.jspecify.annotations.NullMarked;
