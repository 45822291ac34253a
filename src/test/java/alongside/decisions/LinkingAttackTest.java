package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.SmallHouseTest;
import alongside.TestHouse;
import alongside.backup.Backup;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.store.Kept;
import alongside.who.Me;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Somebody has everything after a secret vote has closed: the tables, the places of rows in the file, the journal, the
 * backups of before and after, the log of decisions, and what the app printed. They even know in which order people voted,
 * because they watched the room. They must not come nearer to who voted what than by guessing.
 */
@SmallHouseTest
@ExtendWith(OutputCaptureExtension.class)
class LinkingAttackTest {

    static final int VOTERS = 12;
    /** So many letters of three words are looked for first. */
    static final int BEGINNING = 7;
    static final int POLLS = Integer.getInteger("alongside.polls", 40);

    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired SecretVotes votes;
    @Autowired Kept kept;
    @Autowired Backup backup;
    @Autowired DSLContext sql;
    @TempDir Path folder;

    final List<Me> voters = new ArrayList<>();
    Place place;
    Me hattie;
    /** Where the journal of a shared PostgreSQL stood before anybody voted: what lies before it tells of other tests. */
    String begun = "";

    /** @param order who voted, first to last; @param choice of each person; @param phrases of each person */
    record Poll(String id, List<String> order, Map<String, String> choice, Map<String, String> phrases) {}

    @BeforeEach
    void the_room() {
        if (TestHouse.onPostgres()) begun = journalFile();
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (int i = 0; i < VOTERS; i++) {
            voters.add(person("Voter " + i));
            groups.join(hattie, place.project().group(), voters.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
    }

    @Test
    void nothing_that_is_left_links_a_person_to_a_vote(CapturedOutput printed) throws Exception {
        // A way that tells does so each time. By chance one of all these ways goes over two sigma in one attack of four; the same one three times running, in one of some thousands.
        Set<String> telling = null;
        for (int again = 0; again < 3 && (telling == null || !telling.isEmpty()); again++) {
            var polls = new ArrayList<Poll>();
            for (int i = 0; i < POLLS; i++) polls.add(poll());
            var right = attack(polls);
            System.out.println("Right of " + POLLS * VOTERS + " (by chance " + POLLS + "): " + right);
            polls.forEach(it -> it.phrases.values().forEach(words -> assertThat(printed.getAll()).doesNotContain(words)));
            var over = right.keySet().stream().filter(it -> right.get(it) > limit()).collect(Collectors.toSet());
            if (telling == null) telling = over;
            else telling.retainAll(over);
        }
        assertThat(telling).as("ways of looking that are right of more than " + limit() + " each time, where chance gives " + POLLS).isEmpty();
    }

    @Test
    void what_was_copied_before_closing_says_nothing_afterwards() throws Exception {
        var id = ask();
        var words = new ArrayList<String>();
        var first = decisions.seenBy(hattie, id).orElseThrow().options().getFirst().id();
        var vote = Paper.write(NewAnswer.ticks(Set.of(first)));
        for (var who : voters) words.add(vote(id, who, first));
        var before = folder.resolve("before.zip");
        backup.to(before);
        var copy = raw();
        assertThat(count(copy, "sealed_ballot") + count(unpacked(before), "sealed_ballot")).as("we do look where they were").isPositive();
        for (var it : words) {
            assertThat(count(copy, it)).as("three words in the file before closing").isZero();
            assertThat(count(unpacked(before), it)).as("three words in a backup before closing").isZero();
        }
        assertThat(count(copy, vote)).as("a vote in the file before closing").isZero();
        assertThat(count(unpacked(before), vote)).as("a vote in a backup before closing").isZero();
        try (var zip = new ZipFile(before.toFile())) {
            assertThat(zip.stream().map(it -> it.getName())).noneMatch(it -> it.contains("own-keys") || it.contains(id));
        }
        assertThat(Files.exists(kept.folder().resolve("own-keys").resolve(id))).isTrue();
        close(id);
        assertThat(count(raw(), vote)).as("we do look for what a vote is").isPositive();
        assertThat(Files.exists(kept.folder().resolve("own-keys").resolve(id))).as("the key is gone").isFalse();
    }

    /** The same attack on a house that is built badly must succeed, or it shows nothing. */
    @Test
    void its_broken_twins_are_linked_every_time() {
        var open = decisions.propose(hattie, place, question());
        var options = decisions.seenBy(hattie, open).orElseThrow().options();
        for (int i = 0; i < VOTERS; i++) answering.answer(voters.get(i), open, NewAnswer.ticks(Set.of(options.get(i).id())));
        var found = sql.fetch("select a.person, m.marked from decision_answer a join decision_mark m on m.answer = a.id where a.decision = ?", open);
        assertThat(found.stream().filter(row -> options.get(index(row.get(0, String.class))).id().equals(row.get(1, String.class)))).as("plain rows").hasSize(VOTERS);

        sql.execute("drop table if exists twin");
        sql.execute("create table twin (id varchar(26) primary key, says varchar(100) not null)");
        var order = shuffled();
        for (var who : order) sql.execute("insert into twin values (?, ?)", Ids.fresh(), who.person());
        var physical = sql.fetch("select says from twin order by " + (TestHouse.onPostgres() ? "ctid" : "rowid")).getValues(0, String.class);
        sql.execute("drop table twin");
        assertThat(physical).as("ballots without names, but not copied in a new order").isEqualTo(order.stream().map(Me::person).toList());
    }

    // --- the attack

    /** How often each way of looking is right, over all polls. */
    private Map<String, Integer> attack(List<Poll> polls) throws IOException {
        var after = folder.resolve(Ids.fresh() + ".zip");
        backup.to(after);
        var file = lastPlaces(polls, raw());
        var journal = lastPlaces(polls, journal());
        var unpacked = lastPlaces(polls, unpacked(after));
        var right = new TreeMap<String, Integer>();
        for (var places : List.of(file, unpacked)) assertThat(places).as("we do look where the three words lie").hasSize(POLLS * VOTERS);
        for (var poll : polls) {
            var counted = new LinkedHashMap<String, String>(); // three words → choice, as they lie in the table
            sql.fetch("select phrase, says from counted_ballot where decision = ? order by " + place(), poll.id).forEach(row -> counted.put(row.get(0, String.class), row.get(1, String.class)));
            var inTable = new ArrayList<>(counted.keySet());
            guess(right, "place in the table", poll, poll.order, inTable, counted);
            guess(right, "by three words", poll, poll.order, inTable.stream().sorted().toList(), counted);
            guess(right, "number in the log", poll, poll.order, sql.fetch("select b.phrase from counted_ballot b join log_leaf l on l.subject = b.id where b.decision = ? order by l.place", poll.id).getValues(0, String.class), counted);
            guess(right, "place in the file", poll, poll.order, sorted(inTable, file), counted);
            guess(right, "last place in the journal", poll, poll.order, sorted(inTable, journal), counted);
            guess(right, "place in a backup", poll, poll.order, sorted(inTable, unpacked), counted);
            var voted = sql.fetch("select person from secret_voter where decision = ? order by " + place(), poll.id).getValues(0, String.class);
            guess(right, "voters and votes side by side", poll, voted, inTable, counted);
            if (TestHouse.onPostgres()) {
                guess(right, "transaction", poll, poll.order, sql.fetch("select phrase from counted_ballot where decision = ? order by xmin::text::bigint, ctid", poll.id).getValues(0, String.class), counted);
            }
        }
        return right;
    }

    private static void guess(Map<String, Integer> right, String way, Poll poll, List<String> people, List<String> phrases, Map<String, String> counted) {
        assertThat(phrases).as(way).hasSize(VOTERS);
        int forward = 0;
        int backward = 0;
        for (int i = 0; i < VOTERS; i++) {
            var choice = poll.choice.get(people.get(i));
            if (counted.get(phrases.get(i)).contains(choice)) forward++;
            if (counted.get(phrases.get(VOTERS - 1 - i)).contains(choice)) backward++;
        }
        right.merge(way, forward, Integer::sum);
        right.merge(way + ", backwards", backward, Integer::sum);
    }

    /** Each poll gives one right guess by chance, with a variance of one. */
    private static int limit() {
        return (int) Math.floor(POLLS + 2 * Math.sqrt(POLLS));
    }

    private static String place() {
        return TestHouse.onPostgres() ? "ctid" : "rowid";
    }

    private static List<String> sorted(List<String> phrases, Map<String, Integer> places) {
        return phrases.stream().sorted(Comparator.comparing(it -> places.getOrDefault(it, -1))).toList();
    }

    /** Where each of these stands last, found in one walk: a journal of PostgreSQL is hundreds of megabytes long. */
    private static Map<String, Integer> lastPlaces(List<Poll> polls, byte[] bytes) {
        var beginnings = new HashMap<Long, List<String>>();
        var ends = new boolean[1 << 16];
        for (var poll : polls) for (var phrase : poll.phrases.values()) {
            long beginning = 0;
            for (int i = 0; i < BEGINNING; i++) beginning = beginning << 8 | phrase.charAt(i);
            beginnings.computeIfAbsent(beginning, it -> new ArrayList<>()).add(phrase);
            ends[(int) (beginning & 0xffff)] = true;
        }
        var places = new HashMap<String, Integer>();
        long last = 0;
        for (int at = 0; at < bytes.length; at++) {
            last = (last << 8 | bytes[at] & 0xff) & (1L << 8 * BEGINNING) - 1;
            if (!ends[(int) (last & 0xffff)]) continue;
            for (var phrase : beginnings.getOrDefault(last, List.of())) {
                int from = at - BEGINNING + 1;
                if (from >= 0 && from + phrase.length() <= bytes.length && new String(bytes, from, phrase.length(), StandardCharsets.ISO_8859_1).equals(phrase)) places.put(phrase, from);
            }
        }
        return places;
    }

    private static int count(byte[] bytes, String what) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) count++;
        return count;
    }

    /** Everything that the database keeps on the disk, its journal too. */
    private byte[] raw() throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (TestHouse.onPostgres()) {
            var data = Path.of(sql.fetchValue("show data_directory").toString());
            sql.execute("checkpoint");
            var database = sql.fetchValue("select oid from pg_database where datname = current_database()").toString();
            all(data.resolve("base").resolve(database), bytes);
            bytes.write(journal());
        } else {
            bytes.write(Files.readAllBytes(kept.sqliteFile()));
            bytes.write(journal());
        }
        return bytes.toByteArray();
    }

    private byte[] journal() throws IOException {
        if (TestHouse.onPostgres()) {
            var bytes = new ByteArrayOutputStream();
            var journal = Path.of(sql.fetchValue("show data_directory").toString()).resolve("pg_wal");
            var now = journalFile();
            try (var files = Files.list(journal)) {
                for (var file : files.filter(it -> isBetween(begun, it.getFileName().toString(), now)).sorted().toList()) bytes.write(Files.readAllBytes(file));
            }
            return bytes.toByteArray();
        }
        var wal = Path.of(kept.sqliteFile() + "-wal");
        return Files.exists(wal) ? Files.readAllBytes(wal) : new byte[0];
    }

    /** The name of the file of PostgreSQL's journal that is being written; names are in the order of time. */
    private String journalFile() {
        return sql.fetchValue("select pg_walfile_name(pg_current_wal_lsn())").toString();
    }

    private static boolean isBetween(String first, String it, String last) {
        return it.length() == first.length() && it.compareTo(first) >= 0 && it.compareTo(last) <= 0;
    }

    private static void all(Path folder, ByteArrayOutputStream to) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) to.write(Files.readAllBytes(file));
        }
    }

    private static byte[] unpacked(Path zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                bytes.write((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                try (var in = file.getInputStream(entry)) {
                    in.transferTo(bytes);
                }
            }
        }
        return bytes.toByteArray();
    }

    // --- the votes

    private Poll poll() {
        var id = ask();
        var options = decisions.seenBy(hattie, id).orElseThrow().options();
        var order = shuffled();
        var choice = new HashMap<String, String>();
        var phrases = new HashMap<String, String>();
        var left = new ArrayList<>(options.stream().map(Option::id).toList());
        Collections.shuffle(left);
        for (var who : order) {
            choice.put(who.person(), left.removeLast());
            phrases.put(who.person(), vote(id, who, choice.get(who.person())));
        }
        close(id);
        return new Poll(id, order.stream().map(Me::person).toList(), choice, phrases);
    }

    private List<Me> shuffled() {
        var order = new ArrayList<>(voters);
        Collections.shuffle(order);
        return order;
    }

    private String ask() {
        return decisions.propose(hattie, place, question().secretly());
    }

    private static NewDecision question() {
        var options = new ArrayList<String>();
        for (int i = 0; i < VOTERS; i++) options.addAll(List.of("Option " + i, ""));
        return NewDecision.of("Which?", Decision.Way.SINGLE, "", 1, LocalDate.of(2099, 1, 1), options.toArray(String[]::new));
    }

    private String vote(String id, Me who, String option) {
        var phrase = votes.phrase(who, id).orElseThrow();
        assertThat(votes.vote(who, id, NewAnswer.ticks(Set.of(option)), phrase)).isEqualTo(Answered.SAVED);
        return phrase.words();
    }

    private void close(String id) {
        assertThat(decisions.close(hattie, id)).isPresent();
    }

    private int index(String person) {
        return voters.stream().map(Me::person).toList().indexOf(person);
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, java.util.UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
