package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Session;
import java.util.List;

/** @param waiting the sessions of which the reader has still to say how to go on */
public record SayFirstPart(List<Session> waiting) implements Part {}
