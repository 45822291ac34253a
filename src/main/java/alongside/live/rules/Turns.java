package alongside.live.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How many of the things that were written down with a name came from whom, in three groups and never by name. @param given how often somebody who watches was asked to speak */
public record Turns(Map<Who, Integer> turns, int given) {

    public enum Who { LIVED, OTHERS, WATCHING }

    /** @param said how many things each person said, by their ids @param lived those who know it from their own lives @param watching those who take no part */
    public static Turns of(Map<String, Integer> said, Set<String> lived, Set<String> watching, int given) {
        var turns = new EnumMap<Who, Integer>(Who.class);
        for (var who : Who.values()) turns.put(who, 0);
        said.forEach((person, n) -> turns.merge(watching.contains(person) ? Who.WATCHING : lived.contains(person) ? Who.LIVED : Who.OTHERS, n, Integer::sum));
        return new Turns(turns, given);
    }

    public int all() {
        return turns.values().stream().mapToInt(it -> it).sum();
    }
}
