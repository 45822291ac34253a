package alongside.registration;

import alongside.post.Addressee.Channel;
import java.util.Locale;

/**
 * What somebody wrote who wants to come.
 *
 * @param contact an e-mail address, an address for letters or a phone number, by how letters reach them
 * @param needs what they need to take part, in their own words, or blank; read by the access host alone
 */
public record Asked(String name, Channel reaching, String contact, String needs, Locale locale) {}
