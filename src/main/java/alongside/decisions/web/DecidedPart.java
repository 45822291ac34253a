package alongside.decisions.web;

import alongside.decisions.Afterwards.Settled;
import alongside.design.Part;
import java.util.List;

public record DecidedPart(List<Settled> decided) implements Part {}
