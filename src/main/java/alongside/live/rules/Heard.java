package alongside.live.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who had the chance to be heard: heard in any way, chose to pass, or not yet. To pass is not to be overlooked, and to be
 * helped is not to be heard.
 *
 * @param ways for each person what was marked, none for whom nothing was
 * @param own who wrote something under their name themselves: they are heard while it stands, whatever is ticked
 */
public record Heard(List<String> heard, List<String> passed, List<String> notYet, Map<String, Set<Way>> ways, Set<String> own) {

    /** How somebody was heard; to pass is a choice; the rest is help for somebody who was not heard yet. */
    public enum Way {
        SPEECH, PHONE, CARD, CHAT, SUPPORTER, PASSED, ASKED_GENTLY, CARD_OFFERED, SUPPORTER_ASKED, IN_THE_BREAK;

        public boolean heard() {
            return compareTo(PASSED) < 0;
        }

        public boolean help() {
            return compareTo(PASSED) > 0;
        }
    }

    /**
     * @param marks for each person the ways that were marked; marks of people who are not here are left out
     * @param wrote who wrote something under their name themselves
     */
    public static Heard of(Collection<String> here, Map<String, Set<Way>> marks, Set<String> wrote) {
        var own = new LinkedHashSet<String>();
        var heard = new ArrayList<String>();
        var passed = new ArrayList<String>();
        var notYet = new ArrayList<String>();
        var ways = new LinkedHashMap<String, Set<Way>>();
        for (var person : here) {
            var theirs = new TreeSet<>(marks.getOrDefault(person, Set.of()));
            if (wrote.contains(person)) {
                own.add(person);
                theirs.add(Way.CHAT);
            }
            ways.put(person, theirs);
            if (theirs.stream().anyMatch(Way::heard)) heard.add(person);
            else if (theirs.contains(Way.PASSED)) passed.add(person);
            else notYet.add(person);
        }
        return new Heard(List.copyOf(heard), List.copyOf(passed), List.copyOf(notYet), ways, own);
    }

    public int here() {
        return ways.size();
    }

    /** How many somebody helped to be heard. */
    public int helped() {
        return (int) ways.values().stream().filter(it -> it.stream().anyMatch(Way::help)).count();
    }
}
