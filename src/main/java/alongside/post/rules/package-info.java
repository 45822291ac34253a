/** When a letter leaves, and when it is tried again. */
@NullMarked
package alongside.post.rules;

import org.jspecify.annotations.NullMarked;
