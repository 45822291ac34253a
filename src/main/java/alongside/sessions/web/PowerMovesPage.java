package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;

/** A card for whoever runs a session: games that keep distance and power, and what can be said. */
public record PowerMovesPage(Session session) implements Page {

    public static List<String> moves() {
        return List.of("jargon", "talking-over", "policy", "tried-before", "praise", "outside", "titles", "spoken-for");
    }
}
