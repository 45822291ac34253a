package alongside.projects;

import alongside.projects.LevelStep.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A part, and how its level came to stand. @param steps oldest first */
public record PartHistory(Part part, List<LevelStep> steps) {

    public enum Standing { DRAFT, ASKED_MORE, ANSWERED, AGREED }

    /** What was said of the level as it stands now; a new draft starts afresh. */
    private List<LevelStep> sinceDraft() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) if (steps.get(i).kind() == Kind.DRAFTED) from = i;
        return steps.subList(from, steps.size());
    }

    /** Each yes that stands: said since the draft, and not taken back. */
    public List<LevelStep> yeses() {
        var standing = new LinkedHashMap<String, LevelStep>();
        for (var step : sinceDraft()) {
            if (step.person() == null) continue;
            if (step.kind() == Kind.YES) standing.put(step.person(), step);
            if (step.kind() == Kind.TAKEN_BACK) standing.remove(step.person());
        }
        return List.copyOf(standing.values());
    }

    public boolean saidYes(String person) {
        return yeses().stream().anyMatch(it -> person.equals(it.person()));
    }

    /** When and how the group agreed the level and who decides, as they stand now. */
    public Optional<LevelStep> agreed() {
        return sinceDraft().stream().filter(it -> it.kind() == Kind.AGREED).reduce((earlier, later) -> later);
    }

    /** Every time the group asked for more, whatever the draft was then: an ask is never lost by changing the draft. */
    public List<LevelStep> asks() {
        return steps.stream().filter(it -> it.kind() == Kind.ASKED_MORE).toList();
    }

    public Optional<LevelStep> answerTo(LevelStep ask) {
        return steps.stream().filter(it -> ask.id().equals(it.answers())).findFirst();
    }

    public List<LevelStep> openAsks() {
        return asks().stream().filter(it -> answerTo(it).isEmpty()).toList();
    }

    public Standing standing() {
        if (!openAsks().isEmpty()) return Standing.ASKED_MORE;
        if (agreed().isPresent()) return Standing.AGREED;
        return asks().isEmpty() ? Standing.DRAFT : Standing.ANSWERED;
    }
}
