package alongside.sessions.rules;

import java.util.Arrays;
import java.util.List;

/** What we look at in the plan of a session. It advises; it never blocks. */
public enum PlanCheck {

    /** Nobody sits longer than the one who needs a break soonest. */
    LONGEST_STRETCH {
        @Override
        Finding look(Plan plan) {
            return new Finding(this, plan.longestStretch() <= plan.breakNeed(), plan.longestStretch(), plan.breakNeed());
        }
    },

    /** Ten minutes of break for each hour: more than usual, because meeting is hard work for many. */
    SHARE_OF_BREAKS {
        @Override
        Finding look(Plan plan) {
            int wanted = (plan.minutes() * BREAK_MINUTES_AN_HOUR + 59) / 60;
            return new Finding(this, plan.rest() >= wanted, plan.rest(), wanted);
        }
    },

    /** The first session has time to get to know each other. */
    GETTING_TO_KNOW {
        @Override
        Finding look(Plan plan) {
            int minutes = plan.blocks().stream().filter(Block::gettingToKnow).mapToInt(Block::minutes).sum();
            return new Finding(this, !plan.first() || minutes > 0, minutes, 0);
        }
    };

    static final int BREAK_MINUTES_AN_HOUR = 10;

    abstract Finding look(Plan plan);

    /** Every check's finding; none while there is nothing to look at. */
    public static List<Finding> of(Plan plan) {
        return plan.blocks().isEmpty() ? List.of() : Arrays.stream(values()).map(it -> it.look(plan)).toList();
    }

    /** @param figure what the plan has, in minutes; @param wanted what it is held against, in minutes */
    public record Finding(PlanCheck check, boolean fine, int figure, int wanted) {}
}
