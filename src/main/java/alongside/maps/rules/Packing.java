package alongside.maps.rules;

import java.util.Arrays;
import java.util.List;

/** Puts latest votes into their packed form, person after person in the order of ids. */
final class Packing {

    private final List<String> people;
    private final List<String> statements;
    private final int[] ends;
    private final int[] answered;
    private char[] cells;
    private long[] firsts;
    private int size;
    private int person;

    Packing(List<String> people, List<String> statements, int room) {
        if (statements.size() > Votes.MOST_STATEMENTS) throw new IllegalArgumentException("At most " + Votes.MOST_STATEMENTS + " statements");
        this.people = people;
        this.statements = statements;
        ends = new int[people.size() + 1];
        answered = new int[people.size()];
        cells = new char[room];
        firsts = new long[room];
    }

    void add(int statement, int vote, long first) {
        cells[size] = (char) (statement << 2 | vote);
        firsts[size++] = first;
        if (vote != Vote.UNCLEAR.ordinal()) answered[person]++;
    }

    void endOfPerson() {
        ends[++person] = size;
    }

    Votes votes() {
        cells = Arrays.copyOf(cells, size);
        firsts = Arrays.copyOf(firsts, size);
        return new Votes(people, statements, ends, cells, firsts, answered);
    }
}
