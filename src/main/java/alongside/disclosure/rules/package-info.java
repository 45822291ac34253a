/** Which counts of people may be shown, as plain counting. Every room whose figures leave a project asks here. */
@NamedInterface("rules")
package alongside.disclosure.rules;

import org.springframework.modulith.NamedInterface;
