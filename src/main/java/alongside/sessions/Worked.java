package alongside.sessions;

import java.util.Map;
import java.util.Set;

/** Of a session that has ended: the parts it was about, and who prepared it, led it and followed it up. */
public record Worked(String session, Set<String> about, Map<Phase, Set<String>> work) {}
