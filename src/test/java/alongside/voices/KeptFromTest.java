package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.projects.Projects;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever says something can keep it from some people: for them it is nowhere, and nothing tells them so. */
@HouseHttpTest
class KeptFromTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired Themes themes;
    @Autowired AboutParts about;
    @Autowired LookingAfter after;
    @Autowired Projects projects;

    Me member;
    Me imogen;
    String project;

    @BeforeEach
    void people() {
        world.furnished();
        member = world.me("member");
        imogen = world.me("facilitator");
        project = "/projects/" + world.id("project");
    }

    @Test
    void nothing_is_saved_before_it_is_chosen_who_does_not_see_it_and_then_they_find_it_nowhere() throws Exception {
        int before = voices.in(world.place("member")).size();
        var words = List.of("words", "Zinnia shouted at me in the corridor.", "kind", "CONCERN", "visibility", "NAMED", "view", "OWN", "keep", "yes", "session", world.id("session"));
        var asked = post(member, project + "/voices", words);
        assertThat(asked).hasStatusOk().bodyText().contains("Who should not see this?", "It is not saved yet", "value=\"" + imogen.person() + "\"");
        assertThat(voices.in(world.place("member"))).hasSize(before);
        var everybody = new ArrayList<>(words);
        Jsoup.parse(asked.getResponse().getContentAsString()).select("input[name=from]").forEach(it -> everybody.addAll(List.of("from", it.val())));
        everybody.addAll(List.of("chosen", "yes"));
        assertThat(post(member, project + "/voices", everybody)).hasStatus(422).bodyText().contains("Leave at least one person who runs the sessions");
        var chosen = new ArrayList<>(words);
        chosen.addAll(List.of("chosen", "yes", "from", imogen.person()));
        assertThat(post(member, project + "/voices", chosen)).hasStatus(303);
        var id = voices.in(world.place("member")).stream().filter(it -> it.words().startsWith("Zinnia")).findFirst().orElseThrow().id();

        var part = projects.parts(world.place("member")).getFirst().id();
        about.choose(member, id, List.of(part));
        themes.tag(member, id, "Zinnia matters");
        var tag = themes.in(world.place("member")).stream().filter(it -> it.label().equals("Zinnia matters")).findFirst().orElseThrow().id();
        var answer = saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(null, Kind.IDEA, "Zinnia did that to me too.", Visibility.NAMED).answering(id));
        themes.unmet(member, id, true);
        var pages = List.of("/voices", "/voices?kind=CONCERN", "/voices?find=Zinnia", "/voices?find=zinia", "/voices?session=" + world.id("session"), "/voices?part=" + part,
                "/voices.csv", "/voices.json", "/themes", "/voices/rules", "", "/stories", "/reflections/new").stream().map(project::concat).toList();
        var more = List.of("/themes/" + tag, "/parts/" + part, "/sessions/" + world.id("session"), "/sessions/" + world.id("session") + "/recap", "/");
        for (var page : pages) assertThat(page(page, imogen)).as(page).doesNotContain("shouted", "did that to me", id, answer);
        for (var page : more) assertThat(page(page, imogen)).as(page).doesNotContain("shouted", "did that to me", id, answer);
        assertThat(page(project + "/voices?find=Zinnia", world.me("note-taker"))).as("others see both").contains("shouted", "did that to me");
        for (var path : List.of("", "/reports", "/hiding", "/worry", "/answers", "/kept-from", "/parts", "/decisions", "/recordings/new"))
            assertThat(mvc.get().uri("/contributions/" + id + path).requestAttr(Me.class.getName(), imogen)).as(path).hasStatus(404);
        assertThat(post(imogen, "/contributions/" + id + "/becoming", List.of("becoming", "PARKED"))).hasStatus(404);
        assertThat(after.hide(imogen, id, HidingRule.HATE, "It attacks me")).as("nor are they the judge of it").isFalse();
        assertThat(themes.in(world.place("facilitator")).stream().filter(it -> it.id().equals(tag)).findFirst().orElseThrow().said()).as("nor is it counted").isZero();

        assertThat(mvc.get().uri("/contributions/" + id + "/kept-from").requestAttr(Me.class.getName(), world.me("note-taker"))).as("whom it is kept from is the author's to know").hasStatus(404);
        assertThat(post(member, "/contributions/" + id + "/kept-from", List.of())).as("chosen anew").hasStatus(303);
        assertThat(page(project + "/voices?find=Zinnia", imogen)).contains("shouted", "did that to me");
    }

    @Test
    void it_is_asked_in_an_answer_too_and_in_the_room_also_while_everybody_writes_first() throws Exception {
        var asked = saying.say(imogen, world.place("facilitator"), NewContribution.own(null, Kind.QUESTION, "What was hard?", Visibility.NAMED));
        var answer = List.of("words", "Tarragon said no to me.", "visibility", "NAMED", "keep", "yes");
        assertThat(post(member, "/contributions/" + asked + "/answers", answer)).hasStatusOk().bodyText().contains("Who should not see this?");
        assertThat(page("/contributions/" + asked, member)).doesNotContain("Tarragon");
        var chosen = new ArrayList<>(answer);
        chosen.addAll(List.of("chosen", "yes", "from", imogen.person()));
        post(member, "/contributions/" + asked + "/answers", chosen);
        assertThat(page("/contributions/" + asked, member)).contains("Tarragon");
        assertThat(page("/contributions/" + asked, imogen)).doesNotContain("Tarragon");

        var session = "/sessions/" + world.id("open-session");
        post(world.me("facilitator"), session + "/live/writing", List.of("to", "write"));
        var said = new ArrayList<>(List.of("words", "Tarragon shut the door on me.", "visibility", "NAMED", "keep", "yes"));
        assertThat(post(member, session + "/live/words", said)).hasStatusOk().bodyText().contains("Who should not see this?", "action=\"" + session + "/live/words\"");
        said.addAll(List.of("chosen", "yes", "from", imogen.person()));
        post(member, session + "/live/words", said);
        post(imogen, session + "/live/writing", List.of("to", "show"));
        assertThat(page(session, world.me("note-taker"))).contains("Tarragon shut the door");
        assertThat(page(session, imogen)).doesNotContain("Tarragon");
    }

    @Test
    void a_summary_is_read_by_those_who_may_read_all_of_its_words() throws Exception {
        var open = saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, "The saffron letter is hard.", Visibility.NAMED));
        var kept = saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, "Saffron: she read it out to everybody.", Visibility.NAMED).keptFrom(java.util.Set.of(imogen.person())));
        for (var it : List.of(open, kept)) themes.tag(member, it, "Saffron letters");
        var tag = themes.in(world.place("member")).stream().filter(it -> it.label().equals("Saffron letters")).findFirst().orElseThrow().id();
        themes.summarise(world.me("note-taker"), tag, "Letters are hard and were read out", List.of(open, kept));
        assertThat(page("/themes/" + tag, world.me("note-taker"))).contains("were read out");
        assertThat(page("/themes/" + tag, imogen)).contains("The saffron letter is hard").doesNotContain("were read out", "id=\"sums\"");
    }

    private MvcTestResult post(Me who, String path, List<String> form) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), who);
        for (int i = 0; i + 1 < form.size(); i += 2) request = request.param(form.get(i), form.get(i + 1));
        return request.exchange();
    }

    private String page(String path, Me who) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), who).exchange().getResponse().getContentAsString();
    }
}
