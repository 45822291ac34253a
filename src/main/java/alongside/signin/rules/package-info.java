/** What a short code, a path to go back to and a browser's name look like; no clock and no database. */
@NullMarked
package alongside.signin.rules;

import org.jspecify.annotations.NullMarked;
