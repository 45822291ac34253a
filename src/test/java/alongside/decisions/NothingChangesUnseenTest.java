package alongside.decisions;

import static alongside.db.Tables.DECISION_ANSWER;
import static alongside.db.Tables.OBJECTION_END;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.SmallHouseTest;
import alongside.TestHouse;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.log.Log;
import alongside.log.LogEntry;
import alongside.log.LogExport;
import alongside.log.LogRow;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever can write to the database cannot change what was decided without both verifiers saying so. */
@SmallHouseTest
class NothingChangesUnseenTest {

    static final Set<String> COVERED = Set.of("decision", "decision_round", "decision_option", "decision_asked", "decision_answer", "decision_mark",
            "objection_end", "decision_closing", "decision_outcome", "minority_view", "decision_done", "decision_change",
            "counted_ballot", "secret_sheet", "secret_voter", "decision_interest", "decision_step", "decision_word", "decision_void", "decision_stand_in");
    static final Set<String> OF_THE_LOG = Set.of("log_tree", "log_leaf", "log_content", "log_checkpoint");

    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired ConsentRounds rounds;
    @Autowired SecretVotes votes;
    @Autowired Voiding voiding;
    @Autowired StandIns standIns;
    @Autowired Charters charters;
    @Autowired EnteredFor entered;
    @Autowired Clocks clocks;
    @Autowired LogExport export;
    @Autowired Log log;
    @Autowired DSLContext sql;
    @Autowired TransactionTemplate transaction;
    @TempDir Path folder;

    Verifiers verifiers;
    ByHand hand;

    final List<Me> panel = new ArrayList<>();
    Me hattie;
    Place place;
    String letters;

    @BeforeEach
    void both_verifiers() throws IOException {
        verifiers = new Verifiers(folder);
        hand = new ByHand(sql);
    }

    @AfterEach
    void the_verifiers_go() {
        verifiers.close();
    }

    @BeforeEach
    void a_project_where_everything_happened() {
        clocks.standAt(LocalDate.of(2026, 5, 12).atTime(12, 0).atZone(Dates.HERE).toInstant());
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev", "Tomos")) {
            panel.add(person(name));
            groups.join(hattie, place.project().group(), panel.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
        var today = LocalDate.of(2026, 5, 12);
        var charter = decisions.propose(hattie, place, NewDecision.consent("Adopt our charter?", "Cameras on", today).closingWhenAllHaveAnswered());
        answering.answer(panel.get(1), charter, NewAnswer.object("Cameras on harms “me”"));
        decisions.nextRound(hattie, charter, "Cameras as you like", "Cameras", "We use it for now", today);
        answering.endMyObjection(panel.get(1), charter, Given.Ended.RESOLVED, "It is changed.");
        answering.answerFor(hattie, charter, panel.get(2).person(), NewAnswer.consent(), How.PHONE, true);
        entered.undo(panel.get(2), entered.forPerson(panel.get(2), panel.get(2).person()).getFirst().id());
        for (var who : panel) answering.answer(who, charter, NewAnswer.consent());
        afterwards.writeOutcome(hattie, charter, "We have a charter.", "It is good enough.");
        afterwards.writeOutcome(hattie, charter, "We have a charter now.", "It is good enough.");
        afterwards.seeDifferently(panel.get(1), charter, "It came late.");
        afterwards.doneAsDecided(hattie, charter, today);
        afterwards.changedOutside(panel.get(0), charter, new Change(today, "A clause was cut", "", "The director"));
        var clauses = charters.write(hattie, place.project().group(), List.of(new Clause("", "One votes for one", Clause.Kind.OPEN, StandIns.CLAUSE, false))).orElseThrow();
        groups.adopt(hattie, clauses.id(), charter);
        var stepped = decisions.propose(hattie, place, NewDecision.consent("A phone line?", "Open to 7pm", today).inSteps());
        rounds.say(panel.get(1), stepped, "Who answers it?");
        rounds.sayFor(hattie, stepped, panel.get(2).person(), "Is it free?", How.PHONE, true);
        rounds.goOn(hattie, stepped, "We ask the office.", null);
        voiding.makeVoid(hattie, stepped, "It was put twice.");
        letters = decisions.propose(hattie, place, NewDecision.approval("Which letters?", "", 1, today, "A", "Money", "B", "Receipts"));
        afterwards.sayInterest(panel.get(0), letters, "I print them.");
        decisions.keepOpenFor(hattie, letters, panel.get(0).person(), today.plusDays(7), "An interpreter could not come.");
        var options = decisions.seenBy(hattie, letters).orElseThrow().options();
        standIns.ask(panel.get(0), letters, panel.get(0).person(), panel.get(2).person(), null, false);
        standIns.takeBack(panel.get(0), letters, panel.get(0).person());
        answering.answer(panel.get(1), letters, NewAnswer.ticks(Set.of(options.get(0).id(), options.get(1).id())));
        answering.answer(panel.get(1), letters, NewAnswer.ticks(Set.of(options.get(1).id())));
        var secret = decisions.propose(hattie, place, NewDecision.approval("Which colour?", "", 1, today, "Blue", "", "Green", "").secretly().closingWhenAllHaveAnswered());
        var green = decisions.seenBy(hattie, secret).orElseThrow().options().getLast().id();
        for (var who : panel) votes.vote(who, secret, NewAnswer.ticks(Set.of(green)), votes.phrase(who, secret).orElseThrow());
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void what_nobody_touched_fits() throws Exception {
        assertThat(verifiers.faults(mine(), List.of())).isEmpty();
    }

    @Test
    void every_column_of_every_row_that_the_log_covers() {
        var tables = new HashSet<>(tablesOf(mine()));
        assertThat(tables).containsExactlyInAnyOrderElementsOf(COVERED);
        tables.addAll(OF_THE_LOG);
        var unseen = new ArrayList<String>();
        int tried = 0;
        for (var name : tables) {
            var table = ByHand.table(name);
            var row = mineIn(table);
            for (var column : table.fields()) {
                tried++;
                if (!seen(() -> hand.change(table, row, column), column.getName().equals("scope"))) unseen.add(name + "." + column.getName());
            }
            tried += 2;
            if (!seen(() -> hand.takeOut(table, row), name.equals("log_tree"))) unseen.add(name + ", a row taken out");
            if (!OF_THE_LOG.contains(name) && !seen(() -> hand.putIn(table, row, anotherOf(table)), false)) unseen.add(name + ", a row put in");
        }
        assertThat(unseen).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void a_log_written_anew_and_signed_again_does_not_fit_what_people_hold() throws Exception {
        var before = mine();
        var paper = transaction.execute(status -> log.checkpoint(scope())).onPaper();
        assertThat(verifiers.faults(before, List.of(paper))).isEmpty();
        var rewritten = transaction.execute(status -> {
            status.setRollbackOnly();
            sql.execute("update decision_outcome set statement = 'We have none.'");
            for (var name : OF_THE_LOG) sql.deleteFrom(ByHand.table(name)).where(DSL.field("scope", String.class).eq(scope())).execute();
            log.append(scope(), List.of());
            for (int i = 0; i < 60; i++) log.append(scope(), LogEntry.of("filler", "x", List.of()));
            return mine();
        });
        assertThat(verifiers.faults(rewritten, List.of())).as("by itself it looks right: a verifier without a checkpoint is blind").isEmpty();
        assertThat(verifiers.faults(rewritten, List.of(paper))).singleElement().asString().contains("does not fit");
        assertThat(Verifiers.check(before, rewritten).stream().filter(it -> it.contains("written anew"))).hasSize(1);
        assertThat(verifiers.second(before, rewritten, List.of())).contains("written anew").contains("Something is wrong.");
    }

    @Test
    void what_is_erased_leaves_the_tree_standing() throws Exception {
        var answer = sql.fetchValue("select id from decision_answer where because <> '' and decision in (select id from decision where project = ?)", scope()).toString();
        var before = mine();
        var after = transaction.execute(status -> {
            status.setRollbackOnly();
            sql.execute("update decision_answer set because = '' where id = ?", answer);
            var row = sql.selectFrom(DECISION_ANSWER).where(DECISION_ANSWER.ID.eq(answer)).fetchSingle();
            var end = sql.selectFrom(OBJECTION_END).where(OBJECTION_END.ANSWER.eq(answer)).fetchSingle();
            log.erase(scope(), answer, List.of(LogRow.of(row), LogRow.of(end)));
            return mine();
        });
        assertThat(after).doesNotContain("Cameras on harms");
        assertThat(verifiers.faults(after, List.of())).isEmpty();
        assertThat(Verifiers.check(before, after)).isEmpty();
    }

    @Test
    void an_upgrade_writes_every_row_anew_and_hides_no_change() {
        assertThat(log.bringUp(scope())).as("no other columns, nothing to do").isFalse();
        var hidden = transaction.execute(status -> {
            status.setRollbackOnly();
            sql.execute("update log_content set content = replace(content, '\"shape\":\"', '\"shape\":\"x') where scope = ?", scope());
            assertThat(log.bringUp(scope())).isTrue();
            sql.execute("update log_content set content = replace(content, '\"shape\":\"x', '\"shape\":\"') where scope = ? and place = 0", scope());
            assertThat(verifiers.faults(mine(), List.of())).as("an honest upgrade").isEmpty();
            sql.execute("update decision_outcome set statement = 'We have none.'");
            sql.execute("update log_content set content = replace(content, '\"shape\":\"', '\"shape\":\"x') where scope = ? and place > 0", scope());
            log.bringUp(scope());
            return verifiers.faults(mine(), List.of());
        });
        assertThat(hidden).anyMatch(it -> it.contains("the upgrade at entry") && it.contains("changed the row decision_outcome"));
    }

    @Test
    void an_older_export_is_the_beginning_of_a_newer_one_and_a_cut_one_is_seen() throws Exception {
        var before = mine();
        afterwards.seeDifferently(panel.get(0), decisions.of(place).getLast().id(), "Me too.");
        assertThat(Verifiers.check(before, mine())).isEmpty();
        assertThat(verifiers.second(before, mine(), List.of())).contains("begins with everything").endsWith("Everything fits.\n");
        var cut = before.substring(0, before.lastIndexOf('\n', before.length() - 2) + 1);
        assertThat(verifiers.faults(cut, List.of())).anyMatch(it -> it.contains("breaks off"));
    }

    // --- what is looked at

    /** Whether both verifiers report it; then it is taken back. */
    private boolean seen(Runnable act, boolean lookAtAll) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            sql.execute(TestHouse.onPostgres() ? "set local session_replication_role = replica" : "pragma defer_foreign_keys = on");
            act.run();
            return !verifiers.faults(lookAtAll ? everything() : mine(), List.of()).isEmpty();
        }));
    }

    private String mine() {
        var to = new StringWriter();
        try {
            export.of(scope(), it -> true, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return to.toString();
    }

    private String everything() {
        var to = new StringWriter();
        try {
            export.all(to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return to.toString();
    }

    /** What a row that is put in belongs to, where its whole key is that. */
    private String anotherOf(Table<?> table) {
        var key = table.getPrimaryKey().getFields();
        return key.size() > 1 ? "" : switch (key.getFirst().getName()) {
            case "decision" -> letters;
            case "answer" -> decisions.given(decisions.seenBy(hattie, letters).orElseThrow()).getFirst().id();
            default -> "";
        };
    }

    private Record mineIn(Table<?> table) {
        if (OF_THE_LOG.contains(table.getName())) return sql.selectFrom(table).where(table.field("scope", String.class).eq(scope())).limit(1).fetchSingle();
        var keys = mine().lines().filter(it -> it.contains("\"row\":") && it.contains("\"table\":\"" + table.getName() + "\"")).toList();
        return sql.selectFrom(table).fetch().stream()
                .filter(row -> keys.stream().anyMatch(it -> it.contains("\"key\":\"" + keyText(table, row) + "\""))).findFirst().orElseThrow();
    }

    private static String keyText(Table<?> table, Record row) {
        return String.join("/", table.getPrimaryKey().getFields().stream().map(it -> String.valueOf(row.get(it))).toList());
    }

    private static Set<String> tablesOf(String exported) {
        var tables = new HashSet<String>();
        exported.lines().filter(it -> it.startsWith("{\"row\":")).forEach(it -> tables.add(it.replaceFirst(".*?\"table\":\"([a-z_]+)\".*", "$1")));
        return tables;
    }

    private String scope() {
        return place.project().id();
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, java.util.UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
