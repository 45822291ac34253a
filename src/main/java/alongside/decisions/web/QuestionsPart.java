package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Glance;
import alongside.design.Part;
import java.util.List;
import java.util.Optional;

/** @param all where the whole list stands; @param decided how many were closed, of which the latest are shown; @param ask where a question can be put, or blank */
public record QuestionsPart(String all, List<Decision> open, List<Decision> closed, long decided, String ask) implements Part {

    @Override
    public Optional<Glance> glance() {
        return Optional.of(new Glance((int) decided, "decisions.glance", all, "decide"));
    }
}
