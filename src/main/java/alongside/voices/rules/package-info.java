/** What makes two words alike, and the other rules of what people say. */
@NullMarked
package alongside.voices.rules;

import org.jspecify.annotations.NullMarked;
