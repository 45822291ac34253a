/** The pages of sessions. */
@NullMarked
package alongside.sessions.web;

import org.jspecify.annotations.NullMarked;
