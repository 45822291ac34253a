package alongside.live.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.live.Ask;
import alongside.live.Writing;
import alongside.live.rules.Heard;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param requests what people ask for, and who
 * @param ready who is not ready yet
 * @param heard the heard board; null where the charter does not want it
 * @param here everybody in the room by their ids, also who came from outside
 * @param watching those who take no part: they speak when somebody asks them
 * @param leftOut those who said no to notes
 * @param tables how many small tables there are
 * @param feltOff to how many something felt off that nobody has looked at yet
 * @param writing whether everybody writes first, and how many have
 * @param last the words written down last, while they can be undone; blank when there are none
 */
public record RunPage(Session session, NowLine now, List<Asking> requests, ReadyLine ready, @Nullable Heard heard, String last, Map<String, String> here, Set<String> watching, Set<String> leftOut, int tables, int feltOff, Writing.State writing, Form form) implements Page {

    /** So many stand on this screen; all of them have a page of their own. */
    private static final int SHOWN = 5;
    /** So many are answered here with one press: who is next, and who comes after them. */
    private static final int NEXT = 2;

    public List<Asking> shown() {
        return requests.stream().limit(SHOWN).toList();
    }

    public boolean next(Asking it) {
        return requests.indexOf(it) < NEXT;
    }

    /** Those of them who are here, by their ids, in the order of their names. */
    public List<String> watchingHere() {
        return here.keySet().stream().filter(watching::contains).toList();
    }

    public String names(List<String> people) {
        return here.entrySet().stream().filter(it -> people.contains(it.getKey())).map(Map.Entry::getValue).collect(Collectors.joining(", "));
    }

    /** "Asked for now: a break (1), to speak (2)." Changes where it stands, without moving anything. */
    public String asked(Look look) {
        if (requests.isEmpty()) return look.say("live.asks.none");
        Map<Ask, Integer> counts = new TreeMap<>();
        requests.forEach(it -> counts.merge(it.request().ask(), 1, Integer::sum));
        // A break first: it cannot wait.
        return counts.entrySet().stream().sorted((one, other) -> Boolean.compare(other.getKey() == Ask.BREAK, one.getKey() == Ask.BREAK))
                .map(it -> look.say("live.asks.count", "what", look.say("live.ask", it.getKey()), "n", it.getValue())).collect(Collectors.joining(" "));
    }
}
