package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.Questions;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.voices.Voices;
import alongside.who.Me;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where many people are in a session, a page shows some of their names, and whoever goes on to others loses nothing. */
class ManyNamesTest extends PeopleOfItsOwn {

    private static final int MANY = 60;

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Permissions permissions;
    @Autowired Voices voices;
    @Autowired Questions questions;

    private Me hattie;
    private String here = "";
    private String session = "";
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void begin() {
        hattie = person("A who runs it");
        var place = projects.place(hattie, projects.begin(hattie, "Many", "Everybody is seen")).orElseThrow();
        ids.clear();
        ids.add(hattie.person());
        for (int i = 1; i < MANY; i++) ids.add(joins(place, "Member %02d".formatted(i)));
        session = sessions.plan(hattie, place, new NewSession("Session 1", "Many come", LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "The hall", "", 0, null, null));
        here = "/sessions/" + session;
    }

    @Test
    void the_sheet_of_a_room_is_written_down_some_names_at_a_time() throws Exception {
        var first = read(get(hattie, here + "/permissions/sheet"));
        assertThat(first.select(".sheet input")).hasSize(25);
        assertThat(first.text()).contains("Names 1 to 25 of 60");
        var on = first.select("main button[name=to]").val();
        var wrong = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "to", on, "of-" + ids.get(1), "y", "of-" + ids.get(2), "yyq");
        assertThat(wrong).as("what cannot be read is mended before one goes on").hasStatus(422);
        assertThat(read(wrong).select("#of-" + ids.get(1)).val()).isEqualTo("y");
        var both = read(post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "of-" + ids.get(1), "yyx", "of-" + ids.get(2), "yyq"));
        assertThat(both.select("#problems a").eachText()).as("each says whose it is").satisfiesExactly(it -> assertThat(it).endsWith(": Member 01"), it -> assertThat(it).endsWith(": Member 02"));
        var saved = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "to", on, "of-" + ids.get(1), "y", "of-" + ids.get(2), "n");
        assertThat(saved).hasStatus(303);
        var next = read(get(hattie, saved.getResponse().getHeader("Location")));
        assertThat(next.select(".sheet input").eachAttr("id")).hasSize(25).first().isEqualTo("of-" + ids.get(25));
        assertThat(next.select("input[name=how][checked]").val()).isEqualTo("PHONE");
        assertThat(next.select("main button[name=to]")).as("back and on").hasSize(2);
        assertThat(permissions.tally(hattie, session, Purpose.PHOTOS).orElseThrow()).satisfies(it -> assertThat(List.of(it.yes(), it.no())).containsExactly(1, 1));
        assertThat(permissions.mine(me("Member 01"), session)).containsEntry(Purpose.SOUND, Permission.YES);
        assertThat(post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "//elsewhere.example").getResponse().getHeader("Location")).doesNotContain("elsewhere");
    }

    @Test
    void who_is_here_is_saved_some_names_at_a_time_and_the_others_stay_as_they_are() throws Exception {
        sessions.countIn(hattie, session, ids.get(40), true);
        var first = read(get(hattie, here + "/people"));
        assertThat(first.select("input[name=here]").eachAttr("value")).isEqualTo(ids.subList(0, 25));
        var saved = post(hattie, here + "/presence", fields(ids.subList(0, 25), "here", ids.get(3), "after", "", "to", first.select("main button[name=to]").val()));
        var next = read(get(hattie, saved.getResponse().getHeader("Location")));
        assertThat(next.select("input[name=here]").eachAttr("value")).isEqualTo(ids.subList(25, 50));
        assertThat(next.select("input[name=here][checked]").eachAttr("value")).containsExactly(ids.get(40));
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(3), ids.get(40));
        assertThat(next.select("select[name=person] option")).as("an answer is written down for anybody").hasSize(MANY);
    }

    @Test
    void a_session_on_paper_is_entered_at_once_whoever_of_many_was_here() throws Exception {
        var first = read(get(hattie, here + "/live/paper"));
        assertThat(first.select("input[type=checkbox][name=here]")).hasSize(25);
        var turned = post(hattie, here + "/live/paper", "after", "", "to", first.select("main button[name=to]").val(), "here", ids.get(2), "visibility", "NAMED", "lines", "Member 30: Too small\nZed: Fine");
        assertThat(turned).hasStatus(200);
        assertThat(sessions.present(session)).as("nothing is kept before all of it is").isEmpty();
        var next = read(turned);
        assertThat(next.select("input[type=checkbox][name=here]").eachAttr("value")).isEqualTo(ids.subList(25, 50));
        assertThat(next.select("input[type=hidden][name=here]").eachAttr("value")).containsExactly(ids.get(2));
        assertThat(next.select("textarea[name=lines]").val()).isEqualTo("Member 30: Too small\nZed: Fine");
        assertThat(next.select("input[name=visibility][checked]").val()).isEqualTo("NAMED");
        var after = next.select("input[name=after]").val();
        var wrong = post(hattie, here + "/live/paper", "after", after, "here", ids.get(2), "here", ids.get(30), "visibility", "NAMED", "lines", "Member 30: Too small\nZed: Fine");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).select("input[name=here][checked], input[type=hidden][name=here]").eachAttr("value")).containsExactlyInAnyOrder(ids.get(2), ids.get(30));
        assertThat(post(hattie, here + "/live/paper", "after", after, "here", ids.get(2), "here", ids.get(30), "visibility", "NAMED", "lines", "Member 30: Too small")).hasStatus(303);
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(2), ids.get(30));
        assertThat(voices.of(hattie, session)).hasSize(1);
    }

    @Test
    void more_names_ask_no_more_of_the_database() {
        for (var page : new String[] {"/people", "/permissions/sheet", "/live/paper"}) {
            get(hattie, here + page);
            int before = questions.askedBy(() -> assertThat(get(hattie, here + page)).hasStatus(200)).size();
            var place = projects.place(hattie, sessions.seat(hattie, session).orElseThrow().session().project()).orElseThrow();
            for (int i = 0; i < 10; i++) joins(place, "One more %s %d".formatted(page, i));
            get(hattie, here + page);
            assertThat(questions.askedBy(() -> get(hattie, here + page))).as(page).hasSize(before);
        }
    }

    private static String[] fields(List<String> listed, String... more) {
        var fields = new ArrayList<String>();
        listed.forEach(it -> fields.addAll(List.of("listed", it)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String joins(Place place, String name) {
        var id = person(name).person();
        groups.join(hattie, place.project().group(), id, Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        return id;
    }
}
