/** The pages of the office. */
@NullMarked
package alongside.office.web;

import org.jspecify.annotations.NullMarked;
