package alongside.live.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who had the chance to be heard: heard in any way, chose to pass, or not yet. To pass is not to be overlooked. */
public record Heard(List<String> heard, List<String> passed, List<String> notYet) {

    /** How somebody was heard; to pass is a choice. */
    public enum Way { SPEECH, PHONE, CARD, CHAT, SUPPORTER, PASSED }

    /** @param marks for each person the ways that were marked; marks of people who are not here are left out */
    public static Heard of(Collection<String> here, Map<String, ? extends Collection<Way>> marks) {
        var heard = new ArrayList<String>();
        var passed = new ArrayList<String>();
        var notYet = new ArrayList<String>();
        for (var person : here) {
            Collection<Way> ways = marks.containsKey(person) ? marks.get(person) : List.of();
            if (ways.stream().anyMatch(it -> it != Way.PASSED)) heard.add(person);
            else if (ways.contains(Way.PASSED)) passed.add(person);
            else notYet.add(person);
        }
        return new Heard(List.copyOf(heard), List.copyOf(passed), List.copyOf(notYet));
    }

    public int here() {
        return heard.size() + passed.size() + notYet.size();
    }
}
