package alongside.maps.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation that the original method's makers published with what their program computed of it. */
record Published(VoteLog log, Moderation moderation, JsonNode math, Map<String, Integer> group) {

    static final Path FOLDER = Path.of("../shared/data/maps");

    static Published read(String name) {
        var folder = FOLDER.resolve("polis-math").resolve(name);
        assumeTrue(Files.isDirectory(folder), "skipped: the published conversations are not in " + FOLDER);
        var json = JsonMapper.shared();
        var math = json.readTree(folder.resolve("math-pca2.json").toFile());
        var log = new VoteLog();
        for (var vote : json.readTree(folder.resolve("votes.json").toFile())) {
            var person = vote.has("pid") ? vote.get("pid") : vote.get("participant_id");
            var statement = vote.has("tid") ? vote.get("tid") : vote.get("statement_id");
            var how = switch (vote.get("vote").asInt()) {
                case 1 -> Vote.AGREE;
                case -1 -> Vote.DISAGREE;
                default -> Vote.PASS;
            };
            log.add(person.asString(), statement.asString(), how, (long) Double.parseDouble(vote.get("modified").asString()));
        }
        var meta = strings(math.get("meta-tids"));
        var hidden = new HashSet<>(strings(math.get("mod-out")));
        hidden.removeAll(meta);
        return new Published(log, new Moderation(hidden, meta, Set.of()), math, groups(math));
    }

    static Set<String> strings(JsonNode list) {
        var all = new HashSet<String>();
        for (var it : list) all.add(it.asString());
        return all;
    }

    /** The published group of each person. */
    private static Map<String, Integer> groups(JsonNode math) {
        var base = new HashMap<Integer, List<String>>();
        var clusters = math.get("base-clusters");
        for (int i = 0; i < clusters.get("id").size(); i++) {
            var members = new ArrayList<String>();
            for (var member : clusters.get("members").get(i)) members.add(member.asString());
            base.put(clusters.get("id").get(i).asInt(), members);
        }
        var groups = new HashMap<String, Integer>();
        for (var group : math.get("group-clusters"))
            for (var it : group.get("members")) for (var person : base.get(it.asInt())) groups.put(person, group.get("id").asInt());
        return groups;
    }
}
