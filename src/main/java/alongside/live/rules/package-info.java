/** How an agenda goes on by the clock, and who was heard, as plain rules. */
@NamedInterface("rules")
@NullMarked
package alongside.live.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
