package alongside.sessions.web;

import alongside.design.Part;
import java.util.List;

/** @param more where each of it stands, with what can be changed */
public record AfterPart(List<AfterLine> lines, String more) implements Part {}
