package alongside.sessions.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a session as the checks see it.
 *
 * @param minutes from its start to its end
 * @param first whether it is the first session of its project
 * @param people what is known about those who come, without a name
 * @param jobs the jobs of each person who has one
 * @param captured whether it is settled how what is said is kept, and what is done if that fails
 * @param joining whether people join from elsewhere, by a tool that somebody looked at
 */
public record Plan(List<Block> blocks, int minutes, boolean first, People people, Ahead ahead, Map<String, ? extends Collection<?>> jobs,
        boolean notes, Set<String> clashes, boolean captured, Joining joining) {

    /** Whether people join from elsewhere, and somebody looked that the tool they join by does not record by itself. */
    public enum Joining { NOBODY, RECORDERS_OFF, NOT_LOOKED_AT }

    /**
     * @param breakNeed the longest stretch, in minutes, that everybody there can do without a break
     * @param interpreted how many need somebody to interpret, while not all of them have somebody booked
     * @param recordingOff whether somebody does not want to be recorded
     * @param without the phases, in their order, where nobody with lived experience is at work
     * @param mix who is to take part and who is to watch
     */
    public record People(int breakNeed, int interpreted, boolean recordingOff, List<String> without, boolean followedUp, RoleMix mix) {}

    /**
     * How long there is to go.
     *
     * @param day the session's day; @param today the day the plan is looked at
     * @param invited the day the first invitation went out; null while none has
     * @param reading minutes of reading beforehand
     */
    public record Ahead(LocalDate day, LocalDate today, @Nullable LocalDate invited, int reading) {

        /** Days that people have, or would have if it went out today. */
        int notice() {
            return (int) java.time.temporal.ChronoUnit.DAYS.between(invited == null ? today : invited, day);
        }

        int left() {
            return (int) java.time.temporal.ChronoUnit.DAYS.between(today, day);
        }
    }

    int planned() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    int of(Block.Time... times) {
        var wanted = Set.of(times);
        return blocks.stream().filter(it -> wanted.contains(it.time())).mapToInt(Block::minutes).sum();
    }

    int longestStretch() {
        int longest = 0;
        int stretch = 0;
        for (var block : blocks) {
            stretch = block.is(Block.Time.REST) ? 0 : stretch + block.minutes();
            longest = Math.max(longest, stretch);
        }
        return longest;
    }

    /** The most minutes of work between two times when it is looked back on; breaks and the like do not count. */
    int longestWithoutRecap() {
        int longest = 0;
        int worked = 0;
        for (var block : blocks) {
            if (block.is(Block.Time.RECAP)) worked = 0;
            else if (block.is(Block.Time.WORK) || block.is(Block.Time.OPEN)) worked += block.minutes();
            longest = Math.max(longest, worked);
        }
        return longest;
    }

    /** Breaks, quiet, time left open, looking back, getting to know each other, and what is not planned at all. */
    int breathing() {
        return Math.max(0, minutes - planned()) + of(Block.Time.REST, Block.Time.SPARE, Block.Time.OPEN, Block.Time.RECAP, Block.Time.GETTING_TO_KNOW);
    }

    int mostJobs() {
        return jobs.values().stream().mapToInt(Collection::size).max().orElse(0);
    }
}
