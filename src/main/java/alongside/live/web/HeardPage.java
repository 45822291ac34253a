package alongside.live.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.live.rules.Heard;
import alongside.live.rules.Heard.Way;
import alongside.sessions.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was heard: one choice of how, and one button for each person, which stays where it is whatever is pressed.
 *
 * @param names everybody in the room by their ids, in the order of their names
 * @param heard null where the charter does not want it, or the session is not on
 */
public record HeardPage(Session session, Map<String, String> names, @Nullable Heard heard, Form form) implements Page {

    public List<String> people(Heard board) {
        return names.keySet().stream().filter(board.ways()::containsKey).toList();
    }

    public boolean notYet(Heard board, String person) {
        return board.notYet().contains(person);
    }

    /** Whose one mark is that somebody helped them. */
    public List<String> helpedOnly(Heard board) {
        return board.notYet().stream().filter(it -> !board.ways().getOrDefault(it, Set.of()).isEmpty()).toList();
    }

    /** "Spoke", or "Not yet: asked gently". */
    public String state(Look look, Heard board, String person) {
        var ways = board.ways().getOrDefault(person, Set.of()).stream().sorted().map(it -> look.say("live.way", it)).collect(Collectors.joining(", "));
        if (!notYet(board, person)) return ways;
        return ways.isEmpty() ? look.say("live.heard.not-yet.title") : look.say("live.heard.not-yet.helped", "how", ways);
    }

    public String names(List<String> people) {
        return names.keySet().stream().filter(people::contains).map(names::get).collect(Collectors.joining(", "));
    }

    public static List<Choice> ways(Look look) {
        return Arrays.stream(Way.values()).map(it -> Choice.of(it.name(), look.say("live.way", it))).toList();
    }
}
