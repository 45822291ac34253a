package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.store.Order;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Anybody may say something on the public page: it is read first, and whoever sent it sees what became of it and takes it back. */
class OutsideTest extends AtThePages {

    @Autowired Outside outside;
    @Autowired Projects projects;
    @Autowired DSLContext sql;
    @Autowired TransactionTemplate transaction;

    String project = "";

    @BeforeEach
    void asked() {
        world.furnished();
        project = world.id("public-project");
        post("outsider", "/projects/" + project + "/voices/asking-anybody", "question", "What would make the market better?");
    }

    private MockHttpServletResponse send(String from, String words, String called) {
        return send(from, words, called, Ids.fresh());
    }

    /** From an address of its own, so that tests do not stand in each other's way. */
    private MockHttpServletResponse send(String from, String words, String called, String once) {
        return mvc.post().uri("/p/" + project + "/words").with(csrf()).with(it -> {
            it.setRemoteAddr(from);
            return it;
        }).param("words", words).param("called", called).param("once", once).exchange().getResponse();
    }

    private String idOf(String words) {
        return sql.fetchOne("select id from contribution where words = ?", words).get(0, String.class);
    }

    @Test
    void it_is_read_first_then_shown_and_its_sender_sees_each_step() throws Exception {
        assertThat(open("/p/" + project)).contains("What would make the market better?");
        var door = send("10.1.1.1", "Shade over the benches.", "Old Tom").getRedirectedUrl();
        assertThat(door).startsWith("/said/");
        assertThat(open(door)).contains("Shade over the benches.", "Nobody has read it yet");
        assertThat(sql.fetch("select * from voice_outside")).as("only the print of the address is kept").noneMatch(it -> it.toString().contains(door.substring(6)));
        assertThat(open("/p/" + project)).doesNotContain("Shade over");
        assertThat(read("outsider", "/projects/" + project)).contains("to be looked at");
        var id = idOf("Shade over the benches.");
        assertThat(read("outsider", "/projects/" + project + "/voices/rules")).contains("Shade over the benches.", "Old Tom, from outside the project");
        post("outsider", "/contributions/" + id + "/showing");
        assertThat(open(door)).contains("It is read in the project now");
        assertThat(read("outsider", "/projects/" + project + "/voices")).contains("Shade over the benches.");
        mvc.post().uri(door + "/taking-back").with(csrf()).exchange();
        assertThat(open(door)).doesNotContain("Shade");
        assertThat(read("outsider", "/projects/" + project + "/voices")).doesNotContain("Shade over");
    }

    @Test
    void pressed_twice_it_is_said_once_and_leads_to_the_one_page() {
        var once = Ids.fresh();
        var door = send("10.1.1.9", "A clock that goes.", "", once).getRedirectedUrl();
        assertThat(send("10.1.1.9", "A clock that goes.", "", once).getRedirectedUrl()).isEqualTo(door);
        assertThat(door).startsWith("/said/");
        assertThat(sql.fetch("select id from contribution where words = ?", "A clock that goes.")).hasSize(1);
    }

    /** In a transaction that is rolled back: five hundred that wait would stand in other tests' way. */
    @Test
    void when_no_more_is_taken_what_was_typed_stays() {
        transaction.executeWithoutResult(all -> {
            all.setRollbackOnly();
            var said = NewContribution.captured(null, Contribution.Kind.IDEA, "One of many.", Contribution.Visibility.UNNAMED, null, "", "");
            while (outside.say(project, said, "").isPresent()) {
                // until so much waits that no more is taken
            }
            var answer = send("10.1.1.10", "I wrote this for an hour.", "");
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)).select("textarea[name=words]").text()).isEqualTo("I wrote this for an hour.");
        });
    }

    @Test
    void what_is_hidden_says_under_which_rule_and_can_be_asked_to_be_looked_at_again() throws Exception {
        var door = send("10.1.1.2", "Buy my awnings!", "").getRedirectedUrl();
        post("outsider", "/contributions/" + idOf("Buy my awnings!") + "/hiding", "rule", "ADVERT", "reason", "It sells something");
        assertThat(open(door)).contains("It is not shown", "It sells something").doesNotContain("Wyn");
        mvc.post().uri(door + "/appeal").with(csrf()).param("why", "They are free").exchange();
        assertThat(read("outsider", "/projects/" + project + "/voices/rules")).contains("One appeal waits");
    }

    /** In a project of its own: what it was sent counts for ten minutes. */
    @Test
    void one_project_takes_so_much_in_ten_minutes_from_however_many_addresses() {
        project = projects.begin(world.me("outsider"), "A flood", "Trying");
        sql.execute("insert into publication (id, ord, project, kind, person, at) values (?, ?, ?, 'PUBLISHED', ?, 0)", Ids.fresh(), Order.next(), project, world.me("outsider").person());
        post("outsider", "/projects/" + project + "/voices/asking-anybody", "question", "What now?");
        int sent = 0;
        while (sent < 320 && send("10.2." + sent / 25 + ".1", "Many " + sent, "").getStatus() == 303) sent++;
        assertThat(sent).isEqualTo(300);
    }

    @Test
    void a_flood_is_stopped_and_nobody_is_asked_when_the_project_does_not_ask() throws Exception {
        int sent = 0;
        while (sent < 40 && send("10.1.1.3", "Again " + sent, "").getStatus() == 303) sent++;
        assertThat(sent).isEqualTo(30);
        assertThat(send("10.1.1.4", "Somebody else is not shut out", "").getStatus()).isEqualTo(303);
        post("outsider", "/projects/" + project + "/voices/asking-anybody", "end", "yes");
        var late = send("10.1.1.5", "I wrote until it was over.", "");
        var page = Jsoup.parse(new String(late.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(page.text()).as("that nothing was sent, and where it can be said").contains("The question ended while you wrote").contains("what it asks now");
        assertThat(page.select("textarea[name=words]").text()).as("what was typed stays").isEqualTo("I wrote until it was over.");
        assertThat(sql.fetch("select id from contribution where words = ?", "I wrote until it was over.")).isEmpty();
        assertThat(send("10.1.1.5", "", "").getStatus()).isEqualTo(404);
        var leaflet = mvc.get().uri("/p/" + project + "/words").exchange();
        assertThat(leaflet).hasStatusOk();
        assertThat(Jsoup.parse(leaflet.getResponse().getContentAsString()).text()).as("whoever has the address from a leaflet").contains("This question has ended").doesNotContain("What you wrote");
        assertThat(mvc.get().uri("/p/" + world.id("project") + "/words")).as("nor where the project is not public").hasStatus(404);
    }
}
