package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.SPOKEN_LETTERS;
import static alongside.db.Tables.SPOKEN_WORD;
import static alongside.db.Tables.VOICE_RECORDING;
import static alongside.db.Tables.VOICE_TRANSLATION;

import alongside.voices.rules.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Row1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The words of what was said, to find it by: the same two plain tables on both databases. Words that are taken back
 * leave them too, down to the last letter.
 */
@Repository("voicesWordIndex")
class WordIndex {

    private static final int ROWS_AT_ONCE = 300;
    private static final int MOST_WORDS_ASKED = 8;
    /** Each is a list of its own to read, and a database takes a few hundred in one question. */
    private static final int MOST_ALIKE = 50;
    /** How far back its so many latest reach tells how seldom a word is: they need not all be counted. */
    private static final int OFTEN = 50;

    private final DSLContext sql;

    WordIndex(DSLContext sql) {
        this.sql = sql;
    }

    /** What somebody can be found by. @param day with ord where it stands among the others */
    record Text(String contribution, String day, long ord, String words) {}

    /** Many take hardly more statements than one. */
    void add(String project, List<Text> texts) {
        var spoken = new ArrayList<Object[]>();
        var words = new LinkedHashSet<String>();
        texts.forEach(text -> {
            var said = new ArrayList<>(Spelling.words(text.words));
            if (said.isEmpty()) said.add(""); // what has no words is known to have been looked at
            said.forEach(word -> spoken.add(new Object[] {text.contribution, word, project, text.day, text.ord}));
            words.addAll(said);
        });
        write(sql.insertInto(SPOKEN_WORD, SPOKEN_WORD.CONTRIBUTION, SPOKEN_WORD.WORD, SPOKEN_WORD.PROJECT, SPOKEN_WORD.DAY, SPOKEN_WORD.ORD)
                .values("", "", "", "", 0L).onConflictDoNothing(), spoken);
        var fresh = new ArrayList<Object[]>();
        some(List.copyOf(words)).forEach(few -> words.removeAll(known(project, few)));
        for (var word : words) for (var form : Spelling.forms(word)) fresh.add(new Object[] {project, form, word});
        write(sql.insertInto(SPOKEN_LETTERS, SPOKEN_LETTERS.PROJECT, SPOKEN_LETTERS.LETTERS, SPOKEN_LETTERS.WORD)
                .values("", "", "").onConflictDoNothing(), fresh);
    }

    /** One statement is drawn and prepared once, for however many rows: with all rows in its text, drawing it was nearly half of what bringing in comments took. */
    private void write(Query insert, List<Object[]> rows) {
        if (!rows.isEmpty()) sql.batch(insert, rows.toArray(Object[][]::new)).execute();
    }

    /**
     * Those of them that somebody has said in the project. Word by word, each by the whole key: joined to a list of three
     * hundred, PostgreSQL would walk through every word of the project, where it has not counted the rows of a table yet.
     */
    @SuppressWarnings("unchecked") // Java makes no array of rows of words, only of rows
    private List<String> known(String project, List<String> words) {
        var asked = DSL.values(words.stream().map(DSL::row).toArray(Row1[]::new)).as("asked", "said");
        var word = asked.field("said", String.class);
        var said = DSL.select(SPOKEN_LETTERS.WORD).from(SPOKEN_LETTERS).where(SPOKEN_LETTERS.PROJECT.eq(project), SPOKEN_LETTERS.LETTERS.eq(word), SPOKEN_LETTERS.WORD.eq(word));
        return sql.select(DSL.field(said)).from(asked).fetch(Record1::value1).stream().filter(Objects::nonNull).toList();
    }

    /** Looks at everything that belongs to these words again: the words, what their author put right, and what stands beside them. */
    void again(String project, String contribution) {
        remove(project, contribution);
        var texts = sql.select(CONTRIBUTION.WORDS, CONTRIBUTION.CHANGED_WORDS.concat(" ").concat(CONTRIBUTION.HOW_BAD).concat(" ").concat(CONTRIBUTION.PLACE)).from(CONTRIBUTION).where(CONTRIBUTION.ID.eq(contribution), CONTRIBUTION.GONE.isNull())
                .unionAll(sql.select(VOICE_RECORDING.WORDS, DSL.inline("")).from(VOICE_RECORDING).where(VOICE_RECORDING.CONTRIBUTION.eq(contribution)))
                .unionAll(sql.select(VOICE_TRANSLATION.WORDS, DSL.inline("")).from(VOICE_TRANSLATION).where(VOICE_TRANSLATION.CONTRIBUTION.eq(contribution)))
                .fetch(it -> it.value1() + " " + it.value2());
        sql.select(CONTRIBUTION.DAY, CONTRIBUTION.ORD).from(CONTRIBUTION).where(CONTRIBUTION.ID.eq(contribution))
                .forEach(it -> add(project, List.of(new Text(contribution, it.value1(), it.value2(), String.join(" ", texts)))));
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

    /** @param exact the words as typed; @param near what they may mean: with a slip in each */
    record Asked(Meant exact, Meant near) {}

    /** @param words of each word that was typed those that were said in the project, the seldomest first */
    record Meant(List<Set<String>> words) {

        boolean nothing() {
            return words.isEmpty() || words.stream().anyMatch(Set::isEmpty);
        }
    }

    /** As many questions for eight words as for two. */
    Asked asked(String project, String text) {
        var typed = Spelling.words(text).stream().limit(MOST_WORDS_ASKED).toList();
        if (typed.isEmpty()) return new Asked(new Meant(List.of()), new Meant(List.of()));
        var alike = alike(project, typed);
        var often = typed.size() == 1 ? Map.<String, String>of() : often(project, alike.values());
        return new Asked(
                seldomestFirst(typed.stream().map(it -> alike.getOrDefault(it, Set.of()).contains(it) ? Set.of(it) : Set.<String>of()), often),
                seldomestFirst(typed.stream().map(alike::get), often));
    }

    private static Meant seldomestFirst(Stream<Set<String>> words, Map<String, String> often) {
        return new Meant(words.sorted(Comparator.comparing(some -> some.stream().map(it -> often.getOrDefault(it, "")).max(Comparator.naturalOrder()).orElse(""))).toList());
    }

    /**
     * The ids of the latest that have these words: the list of the seldomest is walked from its newest end, and the others
     * are looked for in what stands there. That is as quick among ten thousand as among a hundred.
     *
     * @param which what else is asked of them; @param before only what comes after this in the list
     */
    Select<Record1<String>> latest(String project, Meant meant, Condition which, Lists.@Nullable Last before, int most) {
        var all = which.and(says(meant.words.subList(1, meant.words.size())));
        if (before != null) all = all.and(DSL.condition("({0}, {1}) < ({2}, {3})", SPOKEN_WORD.DAY, SPOKEN_WORD.ORD, DSL.val(before.day()), DSL.val(before.ord())));
        Select<Record1<String>> latest = null;
        for (var word : meant.words.getFirst()) {
            // Crossed, SQLite begins where the order is.
            var of = sql.select(SPOKEN_WORD.CONTRIBUTION).from(SPOKEN_WORD).crossJoin(CONTRIBUTION)
                    .where(SPOKEN_WORD.PROJECT.eq(project), SPOKEN_WORD.WORD.eq(word), CONTRIBUTION.ID.eq(SPOKEN_WORD.CONTRIBUTION), all)
                    .orderBy(SPOKEN_WORD.DAY.desc(), SPOKEN_WORD.ORD.desc()).limit(most).asTable("latest");
            var ids = sql.select(of.field(SPOKEN_WORD.CONTRIBUTION)).from(of);
            latest = latest == null ? ids : latest.unionAll(ids);
        }
        return Objects.requireNonNull(latest);
    }

    /** Whether a contribution has one of each of these. */
    Condition says(List<Set<String>> words) {
        return DSL.and(words.stream().map(some -> DSL.exists(sql.selectOne().from(SPOKEN_WORD).where(SPOKEN_WORD.CONTRIBUTION.eq(CONTRIBUTION.ID), SPOKEN_WORD.WORD.in(some)))).toList());
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
            if (candidates.contains(word)) words.add(word);
            // In the order of the letters, so that both databases look for the same.
            candidates.stream().filter(it -> Spelling.near(word, it)).sorted().limit(MOST_ALIKE).forEach(words::add);
            alike.put(word, words);
        }
        return alike;
    }

    /** Of each of these words that was said often, how far back its latest reach: the further, the seldomer. */
    private Map<String, String> often(String project, Collection<Set<String>> words) {
        Select<Record3<String, String, Long>> all = null;
        for (var word : words.stream().flatMap(Set::stream).distinct().toList()) {
            var of = sql.select(SPOKEN_WORD.DAY, SPOKEN_WORD.ORD).from(SPOKEN_WORD).where(SPOKEN_WORD.PROJECT.eq(project), SPOKEN_WORD.WORD.eq(word))
                    .orderBy(SPOKEN_WORD.DAY.desc(), SPOKEN_WORD.ORD.desc()).limit(1).offset(OFTEN).asTable("of");
            var one = sql.select(DSL.val(word), of.field(SPOKEN_WORD.DAY), of.field(SPOKEN_WORD.ORD)).from(of);
            all = all == null ? one : all.unionAll(one);
        }
        return all == null ? Map.of() : all.fetchMap(it -> it.value1(), it -> it.value2() + " %019d".formatted(it.value3()));
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
