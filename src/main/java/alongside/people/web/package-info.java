/** The pages about people, and the page for a worry. */
@NullMarked
package alongside.people.web;

import org.jspecify.annotations.NullMarked;
