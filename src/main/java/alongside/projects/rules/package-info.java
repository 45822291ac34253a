/** What is honest: the level that three answers suggest, when a level counts as agreed, whether we are ready. */
@NullMarked
package alongside.projects.rules;

import org.jspecify.annotations.NullMarked;
