/** The pages of deciding together. */
@NullMarked
package alongside.decisions.web;

import org.jspecify.annotations.NullMarked;
