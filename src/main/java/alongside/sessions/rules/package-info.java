/** What makes a good plan of a session, as plain rules. */
@NullMarked
package alongside.sessions.rules;

import org.jspecify.annotations.NullMarked;
