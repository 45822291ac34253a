package alongside.decisions.web;

import alongside.decisions.Afterwards;
import alongside.design.Part;
import java.util.List;

/** @param asked what was asked there, decided or not, in the order it was asked */
public record DecidedInRecapPart(List<Afterwards.Settled> asked) implements Part {}
