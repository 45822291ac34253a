package alongside.voices.web;

import alongside.design.Glance;
import alongside.design.Part;
import alongside.voices.Contribution;
import java.util.List;
import java.util.Optional;

public record ProjectVoicesPart(String project, List<Contribution> few, int all, boolean maySay) implements Part {

    @Override
    public Optional<Glance> glance() {
        return Optional.of(new Glance(all, "voices.glance", "/projects/" + project + "/voices", "talk"));
    }
}
