package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up votes of people who really are in groups. */
record Planted(List<Event> events, Map<String, Integer> group) {

    record Event(String person, String statement, Vote vote, long when) {}

    /** @param density how many in a hundred statements a person votes on */
    static Planted make(int people, int statements, int groups, int density, long seed) {
        var random = new Random(seed);
        var likes = new double[groups][statements];
        for (var one : likes) for (int s = 0; s < statements; s++) one[s] = random.nextBoolean() ? 0.9 : 0.1;
        var events = new ArrayList<Event>();
        var group = new HashMap<String, Integer>();
        long when = 1_000_000;
        for (int p = 0; p < people; p++) {
            var person = "p" + p;
            group.put(person, p % groups);
            for (int s = 0; s < statements; s++) {
                if (random.nextInt(100) >= density) continue;
                var vote = random.nextInt(10) == 0 ? Vote.PASS : random.nextDouble() < likes[p % groups][s] ? Vote.AGREE : Vote.DISAGREE;
                if (random.nextInt(20) == 0) events.add(new Event(person, "s" + s, Vote.values()[random.nextInt(4)], when++)); // changes their mind
                events.add(new Event(person, "s" + s, vote, when++));
            }
        }
        return new Planted(events, group);
    }

    VoteLog log() {
        var log = new VoteLog();
        events.forEach(it -> log.add(it.person, it.statement, it.vote, it.when));
        return log;
    }

    VoteLog shuffled(long seed) {
        var mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, new Random(seed));
        return new Planted(mixed, group).log();
    }

    /** By persons' names into so many logs, put together from the last to the first. */
    VoteLog fromShards(int shards) {
        var logs = new ArrayList<VoteLog>();
        for (int i = 0; i < shards; i++) logs.add(new VoteLog());
        events.forEach(it -> logs.get(Math.floorMod(it.person.hashCode(), shards)).add(it.person, it.statement, it.vote, it.when));
        var all = new VoteLog();
        for (var log : logs.reversed()) all.addAll(log);
        return all;
    }

    /** Adjusted Rand index of the map's groups and the true ones, over the people it put in a group. */
    double recovered(OpinionMap map) {
        var found = new ArrayList<Integer>();
        var real = new ArrayList<Integer>();
        map.positions().forEach(it -> it.group().ifPresent(g -> {
            found.add(g);
            real.add(group.get(it.person()));
        }));
        return Likeness.of(found, real);
    }
}
