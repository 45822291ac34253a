package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The latest vote of each person on each statement, packed: two bytes a vote, person after person, statement after statement. */
public final class Votes {

    /** Two bits of a cell are the vote, fourteen the statement. */
    public static final int MOST_STATEMENTS = 1 << 14;

    /** Numbers as numbers, before words. */
    static final Comparator<String> BY_ID = Comparator.<String>comparingInt(it -> number(it) ? 0 : 1)
            .thenComparing((a, b) -> number(a) && number(b) ? Integer.compare(a.length(), b.length()) : 0)
            .thenComparing(Comparator.naturalOrder());

    final List<String> people;
    final List<String> statements;
    /** Where each person's cells begin. */
    final int[] starts;
    final char[] cells;
    /** When the person first voted on that statement; absent where nobody knows. */
    final long @Nullable [] firsts;
    /** How many votes each person gave, those of "I don't understand this" left out; absent where there are none of these. */
    final int @Nullable [] answered;

    Votes(List<String> people, List<String> statements, int[] starts, char[] cells, long @Nullable [] firsts, int @Nullable [] answered) {
        this.people = people;
        this.statements = statements;
        this.starts = starts;
        this.cells = cells;
        this.firsts = firsts;
        this.answered = answered;
    }

    /** Already packed, people and statements called by their place. */
    public static Votes packed(int people, int statements, int[] starts, char[] cells) {
        return new Votes(numbers(people), numbers(statements), starts, cells, null, null);
    }

    public List<String> people() {
        return people;
    }

    public List<String> statements() {
        return statements;
    }

    /** How many votes there are, each person's latest on each statement. */
    public int size() {
        return answered == null ? cells.length : IntStream.of(answered).sum();
    }

    public interface Seen {
        void vote(String person, String statement, Vote vote);
    }

    /** In the order of people's and statements' ids. */
    public void each(Seen seen) {
        for (int p = 0; p < people.size(); p++)
            for (int c = starts[p]; c < starts[p + 1]; c++) seen.vote(people.get(p), statements.get(cells[c] >> 2), Vote.values()[cells[c] & 3]);
    }

    int votesOf(int person) {
        return answered == null ? starts[person + 1] - starts[person] : answered[person];
    }

    /** The same votes without these people, as if they had never been; a statement that only they answered is gone too. */
    Votes without(Set<String> banned) {
        if (banned.isEmpty()) return this;
        var stay = IntStream.range(0, people.size()).filter(p -> !banned.contains(people.get(p))).toArray();
        var voted = new boolean[statements.size()];
        for (int p : stay) for (int c = starts[p]; c < starts[p + 1]; c++) voted[cells[c] >> 2] = true;
        var places = new int[voted.length];
        var names = new ArrayList<String>();
        for (int s = 0; s < voted.length; s++) {
            places[s] = names.size();
            if (voted[s]) names.add(statements.get(s));
        }
        var packing = new Packing(IntStream.of(stay).mapToObj(people::get).toList(), names, cells.length);
        for (int p : stay) {
            for (int c = starts[p]; c < starts[p + 1]; c++) packing.add(places[cells[c] >> 2], cells[c] & 3, firsts == null ? 0 : firsts[c]);
            packing.endOfPerson();
        }
        return packing.votes();
    }

    private static boolean number(String id) {
        return !id.isEmpty() && id.length() < 19 && id.chars().allMatch(it -> it >= '0' && it <= '9') && (id.length() == 1 || id.charAt(0) != '0');
    }

    private static List<String> numbers(int size) {
        return new java.util.AbstractList<>() {
            @Override
            public String get(int index) {
                return Integer.toString(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
