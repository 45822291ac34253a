package alongside.tale;

import java.util.Map;

/**
 * What the second half of the tale needs to know of the first.
 *
 * @param project its title, as its link says it
 * @param session the title of the session that was held and has ended
 * @param part the title of the part they decide about together
 * @param said what was said in the session under a name, by first name; in it are Marjorie, Dev and Colin
 * @param house the running house, and its letter boxes
 */
record SoFar(String project, String session, String part, Map<String, String> said, House house) {}
