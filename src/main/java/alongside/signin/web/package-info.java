/** The pages of coming in. */
@NullMarked
package alongside.signin.web;

import org.jspecify.annotations.NullMarked;
