package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Votes as they come in, in any order and with repeats. The latest of a person on a statement counts; of two at the same
 * instant the one added later.
 */
public final class VoteLog {

    private final Names people = new Names();
    private final Names statements = new Names();
    private int[] who = new int[1024];
    private int[] about = new int[1024];
    private byte[] how = new byte[1024];
    private long[] when = new long[1024];
    private int size;

    /** @param when an instant of any unit; 0 for all where it is not known */
    public VoteLog add(String person, String statement, Vote vote, long when) {
        if (size == who.length) grow();
        who[size] = people.number(person);
        about[size] = statements.number(statement);
        how[size] = (byte) vote.ordinal();
        this.when[size++] = when;
        return this;
    }

    public VoteLog addAll(VoteLog other) {
        for (int i = 0; i < other.size; i++)
            add(other.people.names.get(other.who[i]), other.statements.names.get(other.about[i]), Vote.values()[other.how[i]], other.when[i]);
        return this;
    }

    public int size() {
        return size;
    }

    public int statements() {
        return statements.names.size();
    }

    /** The latest votes, in the order of ids, so that the order they came in leaves no trace. */
    @SuppressWarnings("NullAway") // a place in `rows` is filled before it is read, and emptied for the next person
    public Votes votes() {
        var personPlaces = people.places();
        var statementPlaces = statements.places();
        int n = personPlaces.length;
        var starts = new int[n + 1];
        for (int i = 0; i < size; i++) starts[personPlaces[who[i]] + 1]++;
        for (int p = 0; p < n; p++) starts[p + 1] += starts[p];
        var next = Arrays.copyOf(starts, n);
        var events = new int[size];
        for (int i = 0; i < size; i++) events[next[personPlaces[who[i]]]++] = i;

        var packing = new Packing(people.sorted(), statements.sorted(), size);
        var rows = new Latest[statementPlaces.length];
        for (int p = 0; p < n; p++) {
            int found = 0;
            var here = new int[starts[p + 1] - starts[p]];
            for (int e = starts[p]; e < starts[p + 1]; e++) {
                int i = events[e];
                int s = statementPlaces[about[i]];
                if (rows[s] == null) {
                    rows[s] = new Latest();
                    here[found++] = s;
                }
                rows[s].take(when[i], how[i]);
            }
            Arrays.sort(here, 0, found);
            for (int f = 0; f < found; f++) {
                packing.add(here[f], rows[here[f]].how, rows[here[f]].first);
                rows[here[f]] = null;
            }
            packing.endOfPerson();
        }
        return packing.votes();
    }

    private void grow() {
        int more = size * 2;
        who = Arrays.copyOf(who, more);
        about = Arrays.copyOf(about, more);
        how = Arrays.copyOf(how, more);
        when = Arrays.copyOf(when, more);
    }

    private static final class Latest {
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private byte how;

        void take(long when, byte vote) {
            first = Math.min(first, when);
            if (when < last) return;
            last = when;
            how = vote;
        }
    }

    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int number(String name) {
            var known = numbers.get(name);
            if (known != null) return known;
            numbers.put(name, names.size());
            names.add(name);
            return names.size() - 1;
        }

        List<String> sorted() {
            return names.stream().sorted(Votes.BY_ID).toList();
        }

        /** For each number of ours, its place in the order of ids. */
        int[] places() {
            var places = new int[names.size()];
            var sorted = sorted();
            for (int i = 0; i < places.length; i++) places[Objects.requireNonNull(numbers.get(sorted.get(i)))] = i;
            return places;
        }
    }
}
