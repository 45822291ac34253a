package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.SPOKEN_LETTERS;
import static alongside.db.Tables.SPOKEN_WORD;
import static alongside.db.Tables.VOICE_RECORDING;
import static alongside.db.Tables.VOICE_TRANSLATION;

import alongside.voices.rules.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * The words of what was said, to find it by: the same two plain tables on both databases. Words that are taken back
 * leave them too, down to the last letter.
 */
@Repository("voicesWordIndex")
class WordIndex {

    private static final int ROWS_AT_ONCE = 300;
    private static final int MOST_WORDS_ASKED = 8;
    /** So many at most are looked up one by one; more are soon met on the way through the list, of which only a page is asked for. */
    static final int SELDOM = 500;

    private final DSLContext sql;

    WordIndex(DSLContext sql) {
        this.sql = sql;
    }

    /** @param texts by the id of what was said: many take hardly more statements than one */
    void add(String project, Map<String, String> texts) {
        var spoken = new ArrayList<List<String>>();
        var words = new LinkedHashSet<String>();
        texts.forEach((contribution, text) -> {
            // What has no words is known to have been looked at.
            var said = Spelling.words(text).isEmpty() ? List.of("") : Spelling.words(text);
            said.forEach(word -> spoken.add(List.of(contribution, word)));
            words.addAll(said);
        });
        var known = new HashSet<String>();
        some(List.copyOf(words)).forEach(few -> known.addAll(sql.select(SPOKEN_LETTERS.WORD).from(SPOKEN_LETTERS)
                .where(SPOKEN_LETTERS.PROJECT.eq(project), SPOKEN_LETTERS.LETTERS.in(few), SPOKEN_LETTERS.LETTERS.eq(SPOKEN_LETTERS.WORD))
                .fetch(SPOKEN_LETTERS.WORD)));
        some(spoken).forEach(few -> {
            var insert = sql.insertInto(SPOKEN_WORD, SPOKEN_WORD.CONTRIBUTION, SPOKEN_WORD.WORD, SPOKEN_WORD.PROJECT);
            for (var one : few) insert = insert.values(one.get(0), one.get(1), project);
            insert.onConflictDoNothing().execute();
        });
        var fresh = new ArrayList<List<String>>();
        for (var word : words) if (!known.contains(word)) for (var form : Spelling.forms(word)) fresh.add(List.of(form, word));
        some(fresh).forEach(few -> {
            var insert = sql.insertInto(SPOKEN_LETTERS, SPOKEN_LETTERS.PROJECT, SPOKEN_LETTERS.LETTERS, SPOKEN_LETTERS.WORD);
            for (var one : few) insert = insert.values(project, one.get(0), one.get(1));
            insert.onConflictDoNothing().execute();
        });
    }

    /** Looks at everything that belongs to these words again: the words, what their author put right, and what stands beside them. */
    void again(String project, String contribution) {
        remove(project, contribution);
        var texts = sql.select(CONTRIBUTION.WORDS, CONTRIBUTION.CHANGED_WORDS.concat(" ").concat(CONTRIBUTION.HOW_BAD).concat(" ").concat(CONTRIBUTION.PLACE)).from(CONTRIBUTION).where(CONTRIBUTION.ID.eq(contribution), CONTRIBUTION.GONE.isNull())
                .unionAll(sql.select(VOICE_RECORDING.WORDS, DSL.inline("")).from(VOICE_RECORDING).where(VOICE_RECORDING.CONTRIBUTION.eq(contribution)))
                .unionAll(sql.select(VOICE_TRANSLATION.WORDS, DSL.inline("")).from(VOICE_TRANSLATION).where(VOICE_TRANSLATION.CONTRIBUTION.eq(contribution)))
                .fetch(it -> it.value1() + " " + it.value2());
        add(project, Map.of(contribution, String.join(" ", texts)));
    }

    private static <T> List<List<T>> some(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += ROWS_AT_ONCE) parts.add(all.subList(i, Math.min(all.size(), i + ROWS_AT_ONCE)));
        return parts;
    }

    /** Afterwards a word that nobody else said in the project stands nowhere. */
    void remove(String project, String contribution) {
        var words = sql.deleteFrom(SPOKEN_WORD).where(SPOKEN_WORD.CONTRIBUTION.eq(contribution)).returning(SPOKEN_WORD.WORD).fetch(SPOKEN_WORD.WORD);
        some(words).forEach(few -> sql.deleteFrom(SPOKEN_LETTERS)
                .where(SPOKEN_LETTERS.PROJECT.eq(project), SPOKEN_LETTERS.WORD.in(few))
                .andNotExists(sql.selectOne().from(SPOKEN_WORD).where(SPOKEN_WORD.PROJECT.eq(project), SPOKEN_WORD.WORD.eq(SPOKEN_LETTERS.WORD)))
                .execute());
    }

    /**
     * What to look for.
     *
     * @param exact has every word as typed, and whether one of them was said seldom
     * @param near has every word or one a slip away, and whether one of them was said seldom
     */
    record Asked(Says exact, Says near) {}

    /** @param seldom whether there are few, so that they are looked up and not met on the way through everything */
    record Says(Condition which, boolean seldom) {

        private static final Says NOTHING = new Says(DSL.falseCondition(), true);

        private Says and(Says other) {
            return new Says(which.and(other.which), seldom || other.seldom);
        }
    }

    /** One question, however many words are asked for. */
    Asked asked(String project, String text) {
        var typed = Spelling.words(text).stream().limit(MOST_WORDS_ASKED).toList();
        if (typed.isEmpty()) return new Asked(Says.NOTHING, Says.NOTHING);
        var alike = alike(project, typed);
        var often = often(project, alike.values());
        var exact = new Says(DSL.noCondition(), false);
        var near = exact;
        for (var word : typed) {
            var words = alike.getOrDefault(word, Set.of());
            exact = exact.and(words.contains(word) ? says(project, Set.of(word), often) : Says.NOTHING);
            near = near.and(words.isEmpty() ? Says.NOTHING : says(project, words, often));
        }
        return new Asked(exact, near);
    }

    private Map<String, Set<String>> alike(String project, List<String> typed) {
        var forms = new LinkedHashSet<String>();
        typed.forEach(word -> forms.addAll(Spelling.forms(word)));
        // Asked for each word once, SQLite would walk through all words of the project in their order.
        var candidates = new LinkedHashSet<>(sql.select(SPOKEN_LETTERS.WORD).from(SPOKEN_LETTERS)
                .where(SPOKEN_LETTERS.PROJECT.eq(project), SPOKEN_LETTERS.LETTERS.in(forms)).fetch(SPOKEN_LETTERS.WORD));
        var alike = new LinkedHashMap<String, Set<String>>();
        for (var word : typed) {
            var words = new LinkedHashSet<String>();
            for (var it : candidates) if (Spelling.near(word, it)) words.add(it);
            alike.put(word, words);
        }
        return alike;
    }

    /** In how many things each of these words was said. */
    private Map<String, Integer> often(String project, Collection<Set<String>> words) {
        var all = new LinkedHashSet<String>();
        words.forEach(all::addAll);
        return all.isEmpty() ? Map.of() : sql.select(SPOKEN_WORD.WORD, DSL.count()).from(SPOKEN_WORD).where(SPOKEN_WORD.PROJECT.eq(project), SPOKEN_WORD.WORD.in(all))
                .groupBy(SPOKEN_WORD.WORD).fetchMap(SPOKEN_WORD.WORD, DSL.count());
    }

    private Says says(String project, Set<String> words, Map<String, Integer> often) {
        int times = words.stream().mapToInt(it -> often.getOrDefault(it, 0)).sum();
        if (times <= SELDOM)
            return new Says(CONTRIBUTION.ID.in(sql.select(SPOKEN_WORD.CONTRIBUTION).from(SPOKEN_WORD).where(SPOKEN_WORD.PROJECT.eq(project), SPOKEN_WORD.WORD.in(words))), true);
        return new Says(DSL.exists(sql.selectOne().from(SPOKEN_WORD).where(SPOKEN_WORD.CONTRIBUTION.eq(CONTRIBUTION.ID), SPOKEN_WORD.WORD.in(words))), false);
    }

    /** Whether something that was said before there was an index, or came from a restored backup, is not in it yet. */
    int catchUp(int most) {
        var missing = sql.select(CONTRIBUTION.ID, CONTRIBUTION.PROJECT).from(CONTRIBUTION)
                .where(CONTRIBUTION.GONE.isNull(), CONTRIBUTION.WORDS.ne(""))
                .andNotExists(sql.selectOne().from(SPOKEN_WORD).where(SPOKEN_WORD.CONTRIBUTION.eq(CONTRIBUTION.ID)))
                .limit(most).fetch();
        missing.forEach(it -> again(it.value2(), it.value1()));
        return missing.size();
    }
}
