package alongside.evidence;

import alongside.projects.Level;
import alongside.projects.PartHistory;
import java.util.List;
import java.util.Optional;

/**
 * What the facts show of one part.
 *
 * @param shown the highest level, up to the declared one, that the facts show; empty when they show none
 * @param missing the keys of the words for what is missing for the declared level, each beginning "Not yet:"
 * @param broken what was agreed and then changed without the group
 * @param views what members say to it, the last word of each
 */
public record Found(PartHistory part, Optional<Level> shown, List<Fact> facts, List<Fact> missing, List<Broken> broken, List<View> views) {

    public record Broken(String decision, String question) {}

    public Level declared() {
        return part.part().level();
    }

    public boolean asDeclared() {
        return shown.filter(it -> it == declared()).isPresent();
    }

    /** Whether our own words may say that this part was decided together: only where the facts show it. */
    public boolean decidedTogether() {
        return shown.filter(it -> it.compareTo(Level.DECIDING_TOGETHER) >= 0).isPresent();
    }

    public int confirm() {
        return (int) views.stream().filter(it -> it.says() == View.Says.CONFIRM).count();
    }

    public int dispute() {
        return (int) views.stream().filter(it -> it.says() == View.Says.DISPUTE).count();
    }
}
