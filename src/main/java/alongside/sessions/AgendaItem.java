package alongside.sessions;

import alongside.sessions.rules.Block;
import java.util.List;

/**
 * A block of a session with its time and purpose.
 *
 * @param lead who leads it, in words; may be blank
 * @param questions what it asks, one a line; may be blank
 * @param said whether its title is what somebody of the project said or asked for: that is theirs, and not for the public
 */
public record AgendaItem(String id, Kind kind, int minutes, String title, String lead, String questions, boolean said) {

    /** More is forgotten before it is answered. */
    public static final int MOST_QUESTIONS = 3;

    /** What kind of time it is. */
    public enum Kind {
        WELCOME, GETTING_TO_KNOW, PURPOSE, TALK, TABLES, RECAP, BREAK, QUIET, DECISION, OPEN_AGENDA, NEXT_STEPS, FEEDBACK, CELEBRATION;

        /** Whether its kind alone does not say what it is: talking needs to say what about. */
        public boolean needsWords() {
            return this == TALK || this == TABLES || this == DECISION;
        }

        /** What the checks of a plan make of it. */
        Block.Time time() {
            return switch (this) {
                case PURPOSE, TALK, TABLES, DECISION -> Block.Time.WORK;
                case WELCOME, FEEDBACK, CELEBRATION -> Block.Time.AROUND;
                case BREAK -> Block.Time.REST;
                case GETTING_TO_KNOW -> Block.Time.GETTING_TO_KNOW;
                case RECAP -> Block.Time.RECAP;
                case QUIET -> Block.Time.SPARE;
                case OPEN_AGENDA -> Block.Time.OPEN;
                case NEXT_STEPS -> Block.Time.NEXT_STEPS;
            };
        }
    }

    /** One that is not kept yet. */
    public static AgendaItem of(Kind kind, int minutes, String title, String lead) {
        return new AgendaItem("", kind, minutes, title, lead, "", false);
    }

    /** The same, and its title is what somebody said. */
    public AgendaItem asSaid() {
        return new AgendaItem(id, kind, minutes, title, lead, questions, true);
    }

    /** The same, for so long. */
    public AgendaItem lasting(int minutes) {
        return new AgendaItem(id, kind, minutes, title, lead, questions, said);
    }

    /** The same, called something else. */
    AgendaItem called(String other) {
        return new AgendaItem(id, kind, minutes, other, lead, questions, said);
    }

    /** For anybody at all: who leads it is not said, and of what somebody said only what kind of time it has. */
    AgendaItem inPublic() {
        return said ? new AgendaItem(id, kind, minutes, "", "", "", true) : new AgendaItem(id, kind, minutes, title, "", questions, false);
    }

    public List<String> asks() {
        return questions.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
