package alongside.sessions;

import static alongside.sessions.AgendaItem.Kind.BREAK;
import static alongside.sessions.AgendaItem.Kind.CELEBRATION;
import static alongside.sessions.AgendaItem.Kind.DECISION;
import static alongside.sessions.AgendaItem.Kind.FEEDBACK;
import static alongside.sessions.AgendaItem.Kind.GETTING_TO_KNOW;
import static alongside.sessions.AgendaItem.Kind.NEXT_STEPS;
import static alongside.sessions.AgendaItem.Kind.OPEN_AGENDA;
import static alongside.sessions.AgendaItem.Kind.PURPOSE;
import static alongside.sessions.AgendaItem.Kind.RECAP;
import static alongside.sessions.AgendaItem.Kind.TABLES;
import static alongside.sessions.AgendaItem.Kind.TALK;
import static alongside.sessions.AgendaItem.Kind.WELCOME;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Agendas to begin with: with breaks enough, and words left for the group to find. */
public enum Usual {

    /** Two and a half hours for people who do not know each other. */
    FIRST(block(WELCOME, 15), block(PURPOSE, 10), block(GETTING_TO_KNOW, 15), block(BREAK, 15), block(TABLES, 30), block(RECAP, 10),
            block(BREAK, 15), block(TALK, 20), block(DECISION, 10), block(NEXT_STEPS, 10)),

    /** Two hours of work. */
    WORKING(block(WELCOME, 15), block(TALK, 20), block(BREAK, 15), block(TABLES, 25), block(RECAP, 15), block(BREAK, 10), block(DECISION, 10), block(NEXT_STEPS, 10)),

    /** An hour online or by phone. */
    SHORT(block(WELCOME, 5), block(TALK, 20), block(BREAK, 10), block(RECAP, 15), block(NEXT_STEPS, 10)),

    /** An hour and a half in which the group says what it is about. */
    OPEN(block(WELCOME, 10), block(OPEN_AGENDA, 25), block(BREAK, 15), block(OPEN_AGENDA, 20), block(RECAP, 10), block(NEXT_STEPS, 10)),

    /** Looking at what came of the work together. */
    CELEBRATING(block(WELCOME, 10), block(TALK, 20), block(BREAK, 25), block(CELEBRATION, 20), block(FEEDBACK, 10), block(NEXT_STEPS, 5));

    private final List<AgendaItem> items;

    Usual(AgendaItem... items) {
        this.items = List.of(items);
    }

    public List<AgendaItem> items() {
        return items;
    }

    static Optional<Usual> called(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    private static AgendaItem block(AgendaItem.Kind kind, int minutes) {
        return AgendaItem.of(kind, minutes, "", "");
    }
}
