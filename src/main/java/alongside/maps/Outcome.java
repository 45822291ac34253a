package alongside.maps;

import alongside.disclosure.rules.Shown;
import alongside.groups.StakeholderGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out, as it may be shown to this reader: every figure has been through the small-numbers rules.
 *
 * @param inside whether the reader belongs to the project; others get figures rounded to 5
 * @param few so few people that there are no groups and no picture
 * @param engine what made the map, and which version of it
 */
public record Outcome(MapQuestion question, boolean inside, boolean few, Instant made, String engine, Shown people, long answers,
        List<Group> groups, List<Line> statements, Habits habits, List<Count> came, List<Count> about, Shown aboutAll, @Nullable Drawing drawing) {

    /**
     * @param letter A, B, C …
     * @param agrees what this group agrees with and the others do less, the clearest first
     * @param disagrees what this group disagrees with and the others do less
     */
    public record Group(String letter, Shown size, Sure sure, List<Line> agrees, List<Line> disagrees) {}

    /**
     * How much of a group comes back when the people are drawn again: nearly all of it, most of it, or more than half. One
     * that comes back less is not shown as a group (Hennig 2007).
     */
    public enum Sure {
        CLEAR, FAIRLY, LOOSE;

        static Sure of(double stability) {
            return stability >= 0.85 ? CLEAR : stability >= 0.75 ? FAIRLY : LOOSE;
        }
    }

    /** How many answered all alike, as somebody else did, or are left out. They are told and not judged. */
    public record Habits(Shown straight, Shown alike, Shown leftOut) {}

    /** What all groups have in common, or most people where there are no groups. */
    public enum Common { AGREE, DISAGREE, NOTHING }

    /** How many of whom; `seen` are those who agreed, disagreed or passed. */
    public record Cells(Shown agree, Shown disagree, Shown pass, Shown seen) {}

    /**
     * @param byGroup in the order of the groups
     * @param byStakeholder only where there are few people, and only where nobody can be picked out by it
     * @param common whether more than half of every group agree, or disagree
     * @param everywhere the share that agrees, or disagrees, in whichever group does so least
     */
    public record Line(MapStatement statement, Cells all, List<Cells> byGroup, List<Stakeholder> byStakeholder, Common common, double everywhere) {}

    /** @param group null for people who are in no group of the project */
    public record Stakeholder(@Nullable StakeholderGroup group, Cells cells) {}

    /** @param key of its words, or its own words where somebody wrote them */
    public record Count(String key, boolean ownWords, Shown people) {}

    /** With what more than half of every group agree: where the group that agrees least agrees most stands first. */
    public List<Line> agreed() {
        return statements.stream().filter(it -> it.common == Common.AGREE).sorted(Comparator.comparingDouble(it -> -it.everywhere)).limit(5).toList();
    }

    /** With what more than half of every group disagree. */
    public List<Line> refused() {
        return statements.stream().filter(it -> it.common == Common.DISAGREE).sorted(Comparator.comparingDouble(it -> -it.everywhere)).limit(3).toList();
    }

    /** As sure as the loosest of the groups. */
    public Sure sure() {
        return groups.stream().map(Group::sure).max(Comparator.naturalOrder()).orElse(Sure.CLEAR);
    }

    /** Where groups answered most differently: the clearest of each group in turn, each statement once. */
    public List<Line> differ() {
        var differ = new LinkedHashSet<Line>();
        for (int i = 0; i < 5; i++)
            for (var group : groups) {
                if (i < group.agrees.size()) differ.add(group.agrees.get(i));
                if (i < group.disagrees.size()) differ.add(group.disagrees.get(i));
            }
        // What can be told in figures stands first: "not shown" tells least about how people differ.
        return differ.stream().limit(6).sorted(Comparator.comparing(it -> !it.byGroup.stream().allMatch(cells -> cells.agree.isFigure() && cells.seen.isFigure()))).toList();
    }

    /** Where at least a third of many passed: people do not know, or it is not for them to say. */
    public List<Line> unsure() {
        return statements.stream().filter(it -> it.all.pass().isFigure() && it.all.seen().isFigure() && it.all.seen().figure() >= 10 && 3 * it.all.pass().figure() >= it.all.seen().figure()).limit(3).toList();
    }
}
