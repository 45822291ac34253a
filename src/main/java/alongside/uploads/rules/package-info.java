/** What a file is, by what is in it. */
@NullMarked
package alongside.uploads.rules;

import org.jspecify.annotations.NullMarked;
