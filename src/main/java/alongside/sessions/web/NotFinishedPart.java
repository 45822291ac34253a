package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Chasing;
import java.util.List;

/** @param left longest ago first */
public record NotFinishedPart(List<Chasing.NotFinished> left) implements Part {}
