package alongside.decisions.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was cast, equal ballots on one pile: nobody's name, and no order that could matter.
 *
 * @param asked how many people were asked
 * @param piles how many ballots say the same
 */
public record Ballots(int asked, Map<Ballot, Integer> piles) {

    public Ballots {
        piles = Collections.unmodifiableMap(new LinkedHashMap<>(piles));
    }

    /** An open vote: one person, one vote. Of each person who was asked the last ballot, and of nobody else. */
    public static Ballots open(Set<String> asked, List<Cast> cast) {
        var last = new LinkedHashMap<String, Ballot>();
        for (var it : cast) if (asked.contains(it.person())) last.put(it.person(), it.ballot());
        return secret(asked.size(), last.values());
    }

    /** Ballots without names, which somebody else has made sure are one a person. */
    public static Ballots secret(int asked, Collection<? extends Ballot> ballots) {
        var piles = new LinkedHashMap<Ballot, Integer>();
        for (var it : ballots) piles.merge(it, 1, Integer::sum);
        return new Ballots(asked, piles);
    }

    /** How many ballots came. */
    public int answered() {
        return piles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @throws ClassCastException when a ballot is of another kind than this way's */
    <B extends Ballot> Map<B, Integer> of(Class<B> kind) {
        var mine = new LinkedHashMap<B, Integer>();
        piles.forEach((ballot, many) -> mine.put(kind.cast(ballot), many));
        return mine;
    }
}
