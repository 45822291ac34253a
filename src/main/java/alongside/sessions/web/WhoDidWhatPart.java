package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Phase;
import java.util.List;
import java.util.Map;

/** @param work the names of those who prepared, led and followed up; @param parts the titles of what the session is about */
public record WhoDidWhatPart(String session, List<String> parts, Map<Phase, List<String>> work, boolean mayRecord) implements Part {}
