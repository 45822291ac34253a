package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.personal.Personal;
import alongside.projects.Projects;
import alongside.sessions.GuestForgotten;
import alongside.sessions.Job;
import alongside.store.Ids;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.TakingOut;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody writes first: nobody is read before all are ready, and no word is lost or said twice. */
class WriteFirstTest extends SessionThatIsOn {

    @Autowired Live live;
    @Autowired Projects projects;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Writing writing;
    @Autowired Personal personal;
    @Autowired ApplicationEventPublisher events;
    @Autowired Voices voices;
    @Autowired TakingOut takingOut;
    @Autowired DSLContext sql;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void everybody_writes_first_and_nobody_reads_until_it_is_shown_or_the_session_ends() throws Exception {
        assertThat(post("member", "/live/writing", "to", "write").getStatus()).as("who does not run it").isEqualTo(404);
        post("facilitator", "/live/writing", "to", "write");
        assertThat(page("member", "/live")).contains("Everybody writes first.");
        post("member", "/live/words", "words", "Say it in one page", "visibility", "NAMED", "audience", "PUBLIC");
        post("visitor", "/live/words", "words", "I was afraid of it", "visibility", "UNNAMED");
        post("facilitator", "/live/captures", "words", "Said by phone: ring me");
        var voices = "/projects/" + world.place("member").project().id() + "/voices";
        here = "";
        assertThat(post("member", voices, "session", id, "words", "Put it in a letter", "visibility", "NAMED", "view", "OWN", "audience", "PROJECT").getHeader("Location")).isEqualTo("/sessions/" + id);
        post("facilitator", voices, "session", id, "captured", "yes", "words", "Colin says: read it to me", "view", "OWN", "audience", "PROJECT");
        here = "/sessions/" + id;
        assertThat(page("member", "/display")).contains("Everybody writes first.");
        assertThat(personal.about(world.me("member")).toString()).as("what they take along").contains("Say it in one page", "Put it in a letter").doesNotContain("I was afraid of it");
        assertThat(page("member", "/live")).contains("Say it in one page", "Nobody else has read it yet").doesNotContain("afraid");
        for (var role : List.of("member", "visitor", "facilitator")) assertThat(page(role, "")).as(role).doesNotContain("Say it in one page", "afraid", "ring me", "Put it in a letter", "read it to me");
        assertThat(page("facilitator", "/live/running")).as("a note of whoever runs it is nobody's writing").contains("2 people have written so far").doesNotContain("Say it in one page", "afraid");
        assertThat(sql.fetch("select * from live_written where session = ?", id)).hasSize(5)
                .allSatisfy(row -> assertThat(row.intoMap().values().toString()).doesNotContain("afraid", person("visitor")));

        post("facilitator", "/live/writing", "to", "show");
        assertThat(page("member", "")).contains("“Say it in one page”", "Wyn member", "“I was afraid of it”", "“Said by phone: ring me”", "“Put it in a letter”", "“Colin says: read it to me”").doesNotContain("Wyn visitor");
        assertThat(sql.fetch("select * from live_written where session = ?", id)).isEmpty();
        assertThat(sql.fetchValue("select audience from contribution where words = 'Say it in one page' and session = ?", id)).as("where it may be used, as its author said").isEqualTo("PUBLIC");

        post("facilitator", "/live/writing", "to", "write");
        post("member", "/live/words", "words", "One more thing", "visibility", "NAMED");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(page("visitor", "")).as("no word is lost").contains("“One more thing”");
    }

    @Test
    void what_was_written_down_meanwhile_is_undone_and_not_what_came_before_it() throws Exception {
        post("facilitator", "/live/captures", "words", "It came before");
        post("facilitator", "/live/writing", "to", "write");
        post("facilitator", "/live/captures", "words", "A slip");
        assertThat(page("facilitator", "/live/running")).contains("“A slip”").doesNotContain("“It came before”");
        post("facilitator", "/live/captures", "words", "Ring me", "saidBy", person("member"), "way", "PHONE");
        post("member", "/live/words", "words", "Ring me please", "visibility", "NAMED");
        assertThat(page("facilitator", "/live/running")).as("through somebody and on a screen is one person").contains("1 person has written so far");
        post("facilitator", "/live/captures/undoing");
        assertThat(writing.now(world.me("facilitator"), id).own()).extracting(Writing.Own::words).containsExactly("A slip");
        assertThat(page("facilitator", "/live/running")).doesNotContain("You wrote down last");
        post("facilitator", "/live/captures/undoing");
        post("facilitator", "/live/writing", "to", "show");
        assertThat(voices.of(world.me("facilitator"), id)).extracting(Contribution::words).containsExactlyInAnyOrder("It came before", "A slip", "Ring me please");
    }

    @Test
    void whoever_gives_back_their_place_is_not_named_when_what_they_said_is_shown() throws Exception {
        post("facilitator", "/live/writing", "to", "write");
        for (var name : List.of("Petra Outside", "Petra", "Piet Outside"))
            writing.write(world.me("facilitator"), id, NewContribution.captured(id, Kind.IDEA, "Said as " + name.length(), Visibility.NAMED, null, "", "").saidAs(name));
        assertThat(writing.now(world.me("member"), id).people()).isEqualTo(3);
        new TransactionTemplate(transactions).executeWithoutResult(open -> events.publishEvent(new GuestForgotten(id, Ids.fresh(), "Petra Outside")));
        post("facilitator", "/live/writing", "to", "show");
        assertThat(sql.fetch("select words, said_as from contribution where session = ? order by words", id).formatCSV()).contains("Said as 13,\"\"", "Said as 5,\"\"", "Said as 12,Piet Outside");
    }

    @Test
    void what_was_written_first_keeps_its_table_and_outlives_whoever_wrote_it() throws Exception {
        var wilf = people.welcome(null, NewPerson.byEmail("Wilf Leaver", "wilf.leaver@world.example"));
        groups.join(world.me("coordinator"), world.id("group"), wilf, Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        post("facilitator", "/live/writing", "to", "write");
        post("facilitator", "/live/captures", "words", "Move the date up", "saidBy", person("member"), "table", "2", "way", "PHONE");
        var said = NewContribution.own(id, Kind.BARRIER, "I shall be gone by then", Visibility.NAMED).barrier(Contribution.Barrier.MONEY).standing("I stay at home", "The bus").warning("Money").onBehalfOf("My sister", "She told me").allowing(Audience.ORGANISATION);
        assertThat(writing.keep(new Me(wilf, "Wilf Leaver", false, true), said)).isTrue();
        groups.leave(world.me("coordinator"), world.id("group"), wilf);
        sessions.give(world.me("coordinator"), id, Map.of(Job.NOTE_TAKER, person("visitor")));
        assertThat(writing.keep(world.me("visitor"), NewContribution.captured(id, Kind.IDEA, "Written down by the note-taker", Visibility.NAMED, person("member"), "", ""))).isTrue();
        post("facilitator", "/live/paper", "lines", "It came on a sheet");
        assertThat(page("member", "")).as("a sheet waits too").doesNotContain("It came on a sheet");
        post("facilitator", "/live/writing", "to", "show");
        assertThat(page("member", "")).contains("It came on a sheet");
        assertThat(sql.fetchValue("select captured_by from contribution where words = 'Written down by the note-taker' and session = ?", id)).as("who runs this session alone").isEqualTo(person("visitor"));
        assertThat(sql.fetch("select barrier, how_bad, place, warning, on_behalf_of from contribution where words = 'I shall be gone by then' and session = ?", id).getFirst().intoList())
                .as("all that was said with it").isEqualTo(List.of("MONEY", "I stay at home", "The bus", "Money", "My sister"));
        assertThat(page("member", "")).contains("“I shall be gone by then”", "“Move the date up”");
        assertThat(sql.fetchValue("select audience from contribution where words = 'I shall be gone by then' and session = ?", id)).isEqualTo("ORGANISATION");
        assertThat(sql.fetchValue("select table_name from contribution where words = 'Move the date up' and session = ?", id)).isEqualTo("2");
    }

    @Test
    void what_is_answered_meanwhile_waits_with_the_others_and_outlives_what_it_answers() throws Exception {
        for (var words : List.of("What stays", "What goes")) post("member", "/live/words", "words", words, "visibility", "NAMED");
        post("facilitator", "/live/writing", "to", "write");
        var said = voices.of(world.me("member"), id);
        here = "";
        for (var it : said) assertThat(post("visitor", "/contributions/" + it.id() + "/answers", "words", "In answer to: " + it.words(), "visibility", "NAMED", "mention", person("co-lead")).getStatus()).isEqualTo(303);
        for (var it : said) assertThat(page("member", "/contributions/" + it.id())).doesNotContain("In answer to");
        here = "/sessions/" + id;
        assertThat(page("visitor", "/live")).as("their own").contains("In answer to: What stays");
        var goes = said.stream().filter(it -> it.words().equals("What goes")).findFirst().orElseThrow().id();
        takingOut.takeBack(world.me("member"), goes);
        post("facilitator", "/live/writing", "to", "show");
        assertThat(sql.fetch("select answers from contribution where words like 'In answer to: What %' order by words").getValues(0)).as("what was taken back is answered by nobody").hasSize(2).first().isNull();
        here = "";
        assertThat(page("member", "/contributions/" + said.stream().filter(it -> it.words().equals("What stays")).findFirst().orElseThrow().id())).contains("In answer to: What stays");
    }

    @Test
    void whoever_sends_or_presses_while_it_is_shown_is_heard_once() throws Exception {
        writing.begin(world.me("facilitator"), id);
        writing.keep(world.me("member"), NewContribution.own(id, Kind.IDEA, "It waited", Visibility.NAMED));
        try (var others = Executors.newFixedThreadPool(2)) {
            var pressed = Objects.requireNonNull(new TransactionTemplate(transactions).execute(open -> {
                writing.show(world.me("facilitator"), id);
                var both = List.of(others.submit(() -> writing.show(world.me("coordinator"), id)),
                        others.submit(() -> writing.keep(world.me("visitor"), NewContribution.own(id, Kind.IDEA, "It came late", Visibility.NAMED))));
                both.forEach(WriteFirstTest::comesAsFarAsItCan);
                return both;
            }));
            for (var it : pressed) assertThat(it.get()).as("it was over when they came").isFalse();
        }
        assertThat(sql.fetch("select * from live_written where session = ?", id)).isEmpty();
        assertThat(sql.fetch("select * from contribution where words = 'It waited' and session = ?", id)).hasSize(1);
    }

    private static void comesAsFarAsItCan(Future<?> it) {
        try {
            it.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            // It waits for whoever came first.
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
