package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.ToRead;

public record ToReadPart(ToRead it) implements Part {}
