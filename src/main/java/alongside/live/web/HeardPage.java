package alongside.live.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.live.rules.Heard;
import alongside.live.rules.Heard.Way;
import alongside.sessions.Session;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was heard: one name a line, which stays where it is whatever is ticked.
 *
 * @param names everybody in the room by their ids, in the order of their names
 * @param heard null where the charter does not want it, or the session is not on
 * @param turns how much of what was written down came from whom
 */
public record HeardPage(Session session, Map<String, String> names, @Nullable Heard heard, @Nullable TurnsPart turns, Form form) implements Page {

    public List<String> people(Heard board) {
        return names.keySet().stream().filter(board.ways()::containsKey).toList();
    }

    public boolean ticked(Heard board, String person) {
        return !board.notYet().contains(person);
    }

    /** "Colin Frayne: on a card, by phone", for everybody who did not simply speak. */
    public List<String> ways(Look look, Heard board) {
        return people(board).stream().filter(it -> board.ways().getOrDefault(it, Set.of()).stream().anyMatch(way -> way != Way.SPEECH))
                .map(it -> look.say("live.heard.way", "name", Objects.requireNonNull(names.get(it)), "ways", board.ways().getOrDefault(it, Set.of()).stream().sorted().map(way -> look.say("live.way", way)).collect(Collectors.joining(", ")))).toList();
    }

    public String names(Collection<String> people) {
        return names.keySet().stream().filter(people::contains).map(names::get).collect(Collectors.joining(", "));
    }

    public List<String> notYet(Heard board) {
        return people(board).stream().filter(board.notYet()::contains).toList();
    }

    public static List<Choice> heardHow(Look look) {
        return Arrays.stream(Way.values()).filter(it -> !it.help()).map(it -> Choice.of(it.name(), look.say("live.way", it))).toList();
    }
}
