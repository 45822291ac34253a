package alongside.decisions.web;

import alongside.decisions.Aftermath;
import alongside.decisions.Decision;
import alongside.design.Part;
import java.util.List;

public record DecidedPart(List<Decided> decided) implements Part {

    public record Decided(Decision decision, List<String> chosen, Aftermath after) {}
}
