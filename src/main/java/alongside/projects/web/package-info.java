/** The pages of a project. */
@NullMarked
package alongside.projects.web;

import org.jspecify.annotations.NullMarked;
