/** The pages of following through. */
@NullMarked
package alongside.followthrough.web;

import org.jspecify.annotations.NullMarked;
