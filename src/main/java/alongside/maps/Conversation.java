package alongside.maps;

import alongside.maps.rules.Moderation;
import alongside.maps.rules.Vote;
import alongside.maps.rules.VoteLog;
import alongside.maps.rules.Votes;
import alongside.words.Csv;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the format it is published in: `votes.csv` with comment-id, voter-id, vote (1 agree, -1 disagree, 0
 * pass) and timestamp, and `comments.csv` with comment-id, moderated and comment-body. A row that cannot be read is left
 * out and named; nothing is guessed.
 *
 * @param texts by statement, where the comments were given
 */
record Conversation(VoteLog votes, Moderation moderation, Map<String, String> texts, List<String> broken) {

    /** The file cannot be used at all. */
    static final class Unusable extends Exception {
        Unusable(String sentence) {
            super(sentence);
        }
    }

    static Conversation read(Path votes, @Nullable Path comments) throws Unusable {
        var broken = new ArrayList<String>();
        var log = votes(votes, broken);
        var texts = new LinkedHashMap<String, String>();
        var hidden = new HashSet<String>();
        var aboutUs = new HashSet<String>();
        if (comments != null) comments(comments, broken, texts, hidden, aboutUs);
        return new Conversation(log, new Moderation(hidden, aboutUs, Set.of()), texts, broken);
    }

    private static VoteLog votes(Path file, List<String> broken) throws Unusable {
        var log = new VoteLog();
        each(file, broken, List.of("comment-id", "voter-id", "vote"), row -> {
            var vote = switch (row.getOrDefault("vote", "")) {
                case "1" -> Vote.AGREE;
                case "-1" -> Vote.DISAGREE;
                case "0" -> Vote.PASS;
                default -> null;
            };
            if (vote == null) return "the vote is \"" + row.getOrDefault("vote", "") + "\", not 1, -1 or 0";
            if (row.getOrDefault("comment-id", "").isEmpty()) return "it has no comment-id";
            if (row.getOrDefault("voter-id", "").isEmpty()) return "it has no voter-id";
            var when = row.getOrDefault("timestamp", "0");
            if (!when.matches("-?\\d{1,18}")) return "the timestamp is \"" + when + "\", not a whole number";
            log.add(row.getOrDefault("voter-id", ""), row.getOrDefault("comment-id", ""), vote, Long.parseLong(when));
            return null;
        });
        if (log.size() == 0) throw new Unusable("There is not one vote in " + file + " that could be read.");
        if (log.statements() > Votes.MOST_STATEMENTS) throw new Unusable(file + " has votes on " + log.statements() + " statements; a map can be made of at most " + Votes.MOST_STATEMENTS + ".");
        return log;
    }

    private static void comments(Path file, List<String> broken, Map<String, String> texts, Set<String> hidden, Set<String> aboutUs) throws Unusable {
        each(file, broken, List.of("comment-id", "moderated", "comment-body"), row -> {
            var id = row.getOrDefault("comment-id", "");
            if (id.isEmpty()) return "it has no comment-id";
            if (texts.containsKey(id)) return "comment-id " + id + " stood there before";
            if (!row.getOrDefault("moderated", "").matches("-1|0|1")) return "moderated is \"" + row.getOrDefault("moderated", "") + "\", not -1, 0 or 1";
            texts.put(id, row.getOrDefault("comment-body", ""));
            if (row.getOrDefault("moderated", "").equals("-1")) hidden.add(id);
            if (row.getOrDefault("is-meta", row.getOrDefault("meta", "")).matches("(?i)1|true")) aboutUs.add(id);
            return null;
        });
    }

    private interface Reading {
        /** Says what is wrong with the row, if something is. */
        @Nullable String of(Map<String, String> row);
    }

    /** Row after row, by the names of their columns. */
    private static void each(Path file, List<String> broken, List<String> needed, Reading reading) throws Unusable {
        if (!Files.isRegularFile(file)) throw new Unusable("There is no file " + file + ".");
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new InputStreamReader(Files.newInputStream(file), strict)) {
            var csv = new Csv(in);
            var columns = csv.next().map(it -> it.cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList()).orElse(List.of());
            for (var name : needed) if (!columns.contains(name)) throw new Unusable(file + " has no column \"" + name + "\".");
            var named = new HashMap<String, String>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var fields = row.get().cells();
                named.clear();
                for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) named.put(columns.get(i), Csv.asTyped(fields.get(i).strip()));
                var wrong = fields.size() == columns.size() ? reading.of(named) : "it has " + fields.size() + " fields, not " + columns.size();
                if (wrong != null) broken.add(file.getFileName() + ", line " + row.get().line() + ": " + wrong);
            }
        } catch (Csv.Unended open) {
            throw new Unusable(file + ": " + open.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read as text in UTF-8.");
        }
    }
}
