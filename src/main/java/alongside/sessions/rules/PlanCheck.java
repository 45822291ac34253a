package alongside.sessions.rules;

import java.util.Arrays;
import java.util.List;

/**
 * What we look at in the plan of a session, what matters most first. Each is a rule with a name; it advises, and it
 * never blocks.
 */
public enum PlanCheck {

    /** Nobody sits longer than the one who needs a break soonest. */
    LONGEST_STRETCH {
        @Override
        Finding look(Plan plan) {
            return finding(plan.longestStretch() <= plan.people().breakNeed(), plan.longestStretch(), plan.people().breakNeed());
        }
    },

    /** Somebody who interprets is booked weeks ahead. */
    INTERPRETERS {
        @Override
        Finding look(Plan plan) {
            return finding(plan.people().interpreted() == 0 || plan.ahead().left() >= DAYS_TO_BOOK, plan.ahead().left(), DAYS_TO_BOOK);
        }

        @Override
        boolean concerns(Plan plan) {
            return plan.people().interpreted() > 0 && plan.ahead().left() >= 0;
        }
    },

    /** Where nothing may be recorded, somebody writes down what is said. */
    NOTES_WITHOUT_RECORDING {
        @Override
        Finding look(Plan plan) {
            return finding(plan.notes() || !plan.people().recordingOff(), 0, 0);
        }
    },

    /** The first session has time to get to know each other. */
    GETTING_TO_KNOW {
        @Override
        Finding look(Plan plan) {
            int minutes = plan.of(Block.Time.GETTING_TO_KNOW);
            return finding(!plan.first() || minutes > 0, minutes, 0);
        }
    },

    /** Ten minutes of break for each hour: more than usual, because meeting is hard work for many. */
    SHARE_OF_BREAKS {
        @Override
        Finding look(Plan plan) {
            int wanted = (plan.planned() * BREAK_MINUTES_AN_HOUR + 59) / 60;
            return finding(plan.of(Block.Time.REST) >= wanted, plan.of(Block.Time.REST), wanted);
        }
    },

    /** A quarter of the time is not filled with work. */
    SLACK {
        @Override
        Finding look(Plan plan) {
            return finding(plan.breathing() * 4 >= plan.minutes(), plan.breathing(), (plan.minutes() + 3) / 4);
        }
    },

    /** People have time to say yes, and to arrange to come. */
    INVITATIONS {
        @Override
        Finding look(Plan plan) {
            return finding(plan.ahead().notice() >= DAYS_TO_INVITE, plan.ahead().notice(), DAYS_TO_INVITE);
        }

        @Override
        boolean concerns(Plan plan) {
            return plan.ahead().invited() != null || plan.ahead().left() >= 0;
        }
    },

    /** What is to be read is with people a week before. */
    READING {
        @Override
        Finding look(Plan plan) {
            return finding(plan.ahead().notice() >= DAYS_TO_READ, plan.ahead().notice(), DAYS_TO_READ);
        }

        @Override
        boolean concerns(Plan plan) {
            return plan.ahead().reading() > 0 && INVITATIONS.concerns(plan);
        }
    },

    /** The day is no bank holiday, school holiday or festival. */
    DATE {
        @Override
        Finding look(Plan plan) {
            var clash = plan.clashes().stream().sorted().findFirst();
            return new Finding(this, clash.isEmpty(), plan.clashes().size(), 0, clash.orElse(""));
        }
    },

    /** Where people join from elsewhere, no tool records them by itself. */
    RECORDERS {
        @Override
        Finding look(Plan plan) {
            return finding(plan.joining() != Plan.Joining.NOT_LOOKED_AT, 0, 0);
        }

        @Override
        boolean concerns(Plan plan) {
            return plan.joining() != Plan.Joining.NOBODY;
        }
    },

    /** What was said is looked back on before it is forgotten. */
    RECAP {
        @Override
        Finding look(Plan plan) {
            return finding(plan.longestWithoutRecap() <= MOST_WITHOUT_RECAP, plan.longestWithoutRecap(), MOST_WITHOUT_RECAP);
        }
    },

    /** Nobody does three things at once. */
    THREE_JOBS {
        @Override
        Finding look(Plan plan) {
            return finding(plan.mostJobs() < 3, plan.mostJobs(), 2);
        }
    },

    /** How what is said is kept is settled, with another way if that fails. */
    CAPTURE {
        @Override
        Finding look(Plan plan) {
            return finding(plan.captured(), 0, 0);
        }
    },

    /** Somebody, or some time, is there for what comes after. */
    FOLLOW_UP {
        @Override
        Finding look(Plan plan) {
            return finding(plan.people().followedUp() || plan.of(Block.Time.NEXT_STEPS) > 0, 0, 0);
        }
    },

    /** Neither preparing nor leading nor following up is left to staff alone, nor to nobody in particular, which comes to the same. */
    LIVED_EXPERIENCE {
        @Override
        Finding look(Plan plan) {
            var without = plan.people().without();
            return new Finding(this, without.isEmpty(), without.size(), 0, String.join(" ", without));
        }
    },

    /** People take part in it, and are not looked at. */
    OBSERVERS {
        @Override
        Finding look(Plan plan) {
            var mix = plan.people().mix();
            return finding(!mix.watchersOutnumber(), mix.watch(), mix.takePart());
        }

        @Override
        boolean concerns(Plan plan) {
            return plan.people().mix().watch() > 0;
        }
    };

    static final int BREAK_MINUTES_AN_HOUR = 10;
    static final int MOST_WITHOUT_RECAP = 45;
    static final int DAYS_TO_INVITE = 10;
    static final int DAYS_TO_READ = 7;
    static final int DAYS_TO_BOOK = 14;
    /** So many are shown first: more is not read. */
    public static final int SHOWN_FIRST = 3;

    abstract Finding look(Plan plan);

    /** Whether there is anything to say about it in this plan. */
    boolean concerns(Plan plan) {
        return true;
    }

    Finding finding(boolean fine, int figure, int wanted) {
        return new Finding(this, fine, figure, wanted, "");
    }

    /** Every check's finding, what matters most first; none while there is nothing to look at. */
    public static List<Finding> of(Plan plan) {
        return plan.blocks().isEmpty() ? List.of() : Arrays.stream(values()).filter(it -> it.concerns(plan)).map(it -> it.look(plan)).toList();
    }

    /** @param figure what the plan has; @param wanted what it is held against; @param what the names of what it clashes with or lacks, with blanks between */
    public record Finding(PlanCheck check, boolean fine, int figure, int wanted, String what) {}
}
