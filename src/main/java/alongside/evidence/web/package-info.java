/** The pages of what we said and what happened. */
@NullMarked
package alongside.evidence.web;

import org.jspecify.annotations.NullMarked;
