/** The pages of what people said. */
@NullMarked
package alongside.voices.web;

import org.jspecify.annotations.NullMarked;
