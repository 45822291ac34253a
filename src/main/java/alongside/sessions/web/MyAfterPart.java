package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Afterwards;
import java.util.List;

/** @param mine what is due first comes first */
public record MyAfterPart(List<Afterwards.Mine> mine) implements Part {}
