package alongside.voices.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome stands on: how many people said it, from which groups, and what else is known.
 *
 * @param people how many different people are known to have said it
 * @param unnamed how many things were said without a name: one person may have said several of them
 * @param groups how many of the people stand in each group, by the group's name
 * @param otherEvidence whether it stands on something besides: an earlier survey, a count
 */
public record Base(int people, int unnamed, TreeMap<String, Long> groups, boolean otherEvidence) {

    /** Under this many people an outcome is the word of a few. */
    public static final int FEW = 5;

    /** One thing that was said. @param person null when it has no name; @param group null when the person stands in none */
    public record Said(@Nullable String person, @Nullable String group) {}

    public static Base of(Collection<Said> said, boolean otherEvidence) {
        var people = said.stream().map(Said::person).filter(Objects::nonNull).distinct().count();
        var groups = new TreeMap<String, Long>();
        said.stream().filter(it -> it.person() != null && it.group() != null).distinct().forEach(it -> groups.merge(Objects.requireNonNull(it.group()), 1L, Long::sum));
        int unnamed = (int) said.stream().filter(it -> it.person() == null).count();
        return new Base((int) people, unnamed, groups, otherEvidence);
    }

    /** Whether few people stand behind it, counting each thing without a name as one more at the most. */
    public boolean few() {
        return people + unnamed < FEW;
    }

    /** Whether all who are known to have said it stand in one group. */
    public boolean oneGroup() {
        return groups.size() == 1;
    }

    public List<String> groupNames() {
        return List.copyOf(groups.keySet());
    }
}
