/** The pages of payments. */
@NullMarked
package alongside.payments.web;

import org.jspecify.annotations.NullMarked;
