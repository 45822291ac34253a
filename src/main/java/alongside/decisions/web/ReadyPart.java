package alongside.decisions.web;

import alongside.decisions.Prepared;
import alongside.design.Part;
import java.util.List;

/** Questions that are ready for this session, to be put with two presses. */
public record ReadyPart(List<Prepared> ready) implements Part {}
