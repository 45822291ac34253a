package alongside.sessions.rules;

import java.util.List;

/**
 * An agenda as the checks see it.
 *
 * @param first whether it is the first session of its project
 * @param breakNeed the longest stretch, in minutes, that everybody there can do without a break
 */
public record Plan(List<Block> blocks, boolean first, int breakNeed) {

    int minutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    int rest() {
        return blocks.stream().filter(Block::rest).mapToInt(Block::minutes).sum();
    }

    int longestStretch() {
        int longest = 0;
        int stretch = 0;
        for (var block : blocks) {
            stretch = block.rest() ? 0 : stretch + block.minutes();
            longest = Math.max(longest, stretch);
        }
        return longest;
    }
}
