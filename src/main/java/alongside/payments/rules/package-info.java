/** The reckoning of payments: plain Java. */
@NullMarked
package alongside.payments.rules;

import org.jspecify.annotations.NullMarked;
