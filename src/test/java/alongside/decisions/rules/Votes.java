package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranked ballots written as people write them: `3 A>B=C>>D` is three ballots with B and C at one rank, and a gap. */
final class Votes {

    private Votes() {}

    static Ballots of(String... lines) {
        var piles = new LinkedHashMap<Ballot, Integer>();
        for (var line : lines) {
            var words = line.split(" ", 2);
            piles.merge(ballot(words.length < 2 ? "" : words[1]), Integer.parseInt(words[0]), Integer::sum);
        }
        return new Ballots(piles.values().stream().mapToInt(Integer::intValue).sum(), piles);
    }

    static Ballot.Ranked ballot(String said) {
        if (said.isEmpty()) return new Ballot.Ranked(List.of());
        return new Ballot.Ranked(Arrays.stream(said.split(">", -1))
                .map(rank -> rank.isEmpty() ? Set.<String>of() : Arrays.stream(rank.split("=")).collect(Collectors.toSet())).toList());
    }

    /** One by one, as they lie in the box. */
    static List<Ballot> each(Ballots ballots) {
        var all = new ArrayList<Ballot>();
        ballots.piles().forEach((ballot, many) -> all.addAll(Collections.nCopies(many, ballot)));
        return all;
    }
}
