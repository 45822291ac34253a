/** The pages of letters: what is to be posted or phoned today, and how letters leave by e-mail. */
@NullMarked
package alongside.post.web;

import org.jspecify.annotations.NullMarked;
