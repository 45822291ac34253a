package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.Questions;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Invitations;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.voices.Voices;
import alongside.who.Me;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
    @Autowired Invitations invitations;
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
        var on = first.select("main button[name=to]").last().val();
        var wrong = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "to", on, "of-" + ids.get(1), "y", "of-" + ids.get(2), "yyq");
        assertThat(wrong).as("what cannot be read is mended before one goes on").hasStatus(422);
        assertThat(read(wrong).select("#of-" + ids.get(1)).val()).isEqualTo("y");
        var both = read(post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "of-" + ids.get(1), "yyx", "of-" + ids.get(2), "yyq"));
        assertThat(both.select("#problems a").eachText()).as("each says whose it is").satisfiesExactly(it -> assertThat(it).endsWith(": Member 01"), it -> assertThat(it).endsWith(": Member 02"));
        var saved = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "to", on, "of-" + ids.get(1), "y", "of-" + ids.get(2), "n");
        assertThat(saved).hasStatus(303);
        var next = follow(saved);
        assertThat(next.select(".sheet input").eachAttr("id")).hasSize(25).first().isEqualTo("of-" + ids.get(25));
        assertThat(next.select("input[name=how][checked]").val()).isEqualTo("PHONE");
        assertThat(next.select("main [role=group] button[name=to]")).as("back and on").hasSize(2);
        assertThat(permissions.tally(hattie, session, Purpose.PHOTOS).orElseThrow()).satisfies(it -> assertThat(List.of(it.yes(), it.no())).containsExactly(1, 1));
        assertThat(permissions.mine(me("Member 01"), session)).containsEntry(Purpose.SOUND, Permission.YES);
        assertThat(post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "//elsewhere.example").getResponse().getHeader("Location")).doesNotContain("elsewhere");
    }

    @Test
    void who_is_here_is_saved_some_names_at_a_time_and_the_others_stay_as_they_are() throws Exception {
        sessions.countIn(hattie, session, ids.get(40), true);
        var first = read(get(hattie, here + "/people"));
        assertThat(first.select("input[name=here]").eachAttr("value")).isEqualTo(ids.subList(0, 25));
        var saved = post(hattie, here + "/presence", fields(ids.subList(0, 25), "here", ids.get(3), "after", "", "to", first.select("main button[name=to]").last().val()));
        var next = follow(saved);
        assertThat(next.select("input[name=here]").eachAttr("value")).isEqualTo(ids.subList(25, 50));
        assertThat(next.select("input[name=here][checked]").eachAttr("value")).containsExactly(ids.get(40));
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(3), ids.get(40));
        assertThat(next.select("select[name=person] option")).as("an answer is written down for anybody").hasSize(MANY);
    }

    @Test
    void a_session_on_paper_is_entered_at_once_whoever_of_many_was_here() throws Exception {
        var first = read(get(hattie, here + "/live/paper"));
        assertThat(first.select("input[type=checkbox][name=here]")).hasSize(25);
        var turned = post(hattie, here + "/live/paper", "after", "", "to", first.select("main button[name=to]").last().val(), "here", ids.get(2), "visibility", "NAMED", "lines", "Member 30: Too small\nZed: Fine");
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
    void a_name_is_looked_for_in_the_sheet_and_what_was_typed_is_saved_on_the_way() throws Exception {
        var found = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "found", "", "part", "member 4", "to", "", "of-" + ids.get(1), "y");
        assertThat(permissions.tally(hattie, session, Purpose.PHOTOS).orElseThrow().yes()).isEqualTo(1);
        var some = found(found);
        assertThat(some.select("#said").text()).isEqualTo("Saved. People can see and undo what was written down for them.");
        assertThat(some.select(".sheet input").eachAttr("id")).containsExactlyElementsOf(IntStream.range(1, MANY).filter(i -> "%02d".formatted(i).contains("4")).mapToObj(i -> "of-" + ids.get(i)).toList());
        assertThat(some.text()).contains("15 names have “member 4” in it.");
        assertThat(some.select("input[name=part]").val()).isEqualTo("member 4");
        var nobody = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "found", "member 4", "part", "Zed & Söhne");
        var none = found(nobody);
        assertThat(none.select("#said").text()).as("nothing was saved, and it is not said").isEmpty();
        assertThat(none.text()).contains("No name has “Zed & Söhne” in it.");
        assertThat(none.select(".sheet input, main .govuk-radios")).isEmpty();
        var all = post(hattie, here + "/permissions/sheet", "how", none.select("input[name=how]").val(), "after", "", "found", "Zed & Söhne", "part", "Zed & Söhne", "everybody", "yes");
        assertThat(follow(all).select(".sheet input")).hasSize(25);
    }

    @Test
    void a_line_to_be_mended_stays_in_view_when_somebody_joins_meanwhile() throws Exception {
        var place = projects.place(hattie, sessions.seat(hattie, session).orElseThrow().session().project()).orElseThrow();
        joins(place, "B who joins now");
        var wrong = post(hattie, here + "/permissions/sheet", "how", "PHONE", "after", "", "found", "", "part", "", "of-" + ids.get(2), "y", "of-" + ids.get(24), "yyq");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).select("#of-" + ids.get(24)).val()).isEqualTo("yyq");
        assertThat(read(wrong).select("#of-" + ids.get(2)).val()).isEqualTo("y");
    }

    @Test
    void a_name_is_looked_for_among_those_who_are_here_and_nobody_is_counted_out() throws Exception {
        sessions.countIn(hattie, session, ids.get(40), true);
        var found = post(hattie, here + "/presence", fields(ids.subList(0, 25), "here", ids.get(3), "after", "", "found", "", "part", "Member 41"));
        var some = found(found);
        assertThat(some.select("input[name=here]").eachAttr("value")).containsExactly(ids.get(41));
        var saved = fields(List.of(ids.get(41)), "here", ids.get(41), "after", "", "found", "Member 41", "part", "Member 41", "once", some.select("form[action$=presence] input[name=once]").val());
        found(post(hattie, here + "/presence", saved));
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(3), ids.get(40), ids.get(41));
        sessions.countIn(hattie, session, ids.get(41), false);
        assertThat(found(post(hattie, here + "/presence", saved)).select("input[name=here][checked]")).as("asked for again, the page saves nothing again").isEmpty();
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(3), ids.get(40));
    }

    /** What is typed to find somebody is part of their name, and addresses are kept by others: by what a line passes through, and by the browser. */
    @Test
    void part_of_a_name_stands_in_no_address() throws Exception {
        for (var page : new String[] {"/presence", "/permissions/sheet", "/live/paper", "/invitations/chosen"})
            for (var pressed : List.of(List.of("found", ""), List.of("found", "ember 4"), List.of("found", "ember 4", "to", ""), List.of("found", "ember 4", "everybody", "yes"))) {
                var sent = new ArrayList<>(List.of("how", "PHONE", "after", "", "part", "ember 4"));
                sent.addAll(pressed);
                var answer = post(hattie, here + page, sent.toArray(String[]::new));
                assertThat(String.valueOf(answer.getResponse().getHeader("Location"))).as(page).doesNotContain("ember");
                var addresses = new ArrayList<String>();
                for (var it : List.of("href", "action", "formaction", "data-hx-post")) addresses.addAll(read(answer).select("[" + it + "]").eachAttr(it));
                assertThat(addresses).as(page).noneMatch(it -> it.contains("ember"));
            }
        for (var page : new String[] {"/people", "/permissions/sheet", "/live/paper", "/invitations/chosen"})
            assertThat(read(get(hattie, here + page + "?part=ember+4")).select("input[name=part]").val()).as("and an address that has one finds nobody").isEmpty();
    }

    @Test
    void on_paper_enter_in_the_field_for_a_name_looks_for_it_and_enters_nothing() throws Exception {
        var some = read(post(hattie, here + "/live/paper", "after", "", "found", "", "part", "member 41", "here", ids.get(2), "visibility", "NAMED", "lines", "Member 30: Too small"));
        assertThat(sessions.present(session)).isEmpty();
        assertThat(some.select("input[type=checkbox][name=here]").eachAttr("value")).containsExactly(ids.get(41));
        assertThat(some.select("input[type=hidden][name=here]").eachAttr("value")).containsExactly(ids.get(2));
        assertThat(some.select("textarea[name=lines]").val()).isEqualTo("Member 30: Too small");
        assertThat(post(hattie, here + "/live/paper", "after", "", "found", "member 41", "part", "member 41", "here", ids.get(2), "here", ids.get(41), "visibility", "NAMED", "lines", "Member 30: Too small")).hasStatus(303);
        assertThat(sessions.present(session)).containsExactlyInAnyOrder(ids.get(2), ids.get(41));
    }

    @Test
    void whom_to_invite_is_chosen_some_names_at_a_time_and_ticks_go_along() throws Exception {
        var path = here + "/invitations/chosen";
        var first = read(get(hattie, path));
        assertThat(first.select("input[type=checkbox]")).hasSize(25).allMatch(it -> it.hasAttr("checked"));
        assertThat(ticked(first)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(first.text()).contains("60 people have a tick now.");
        var none = read(post(hattie, path, "ticks", "none", "after", "", "found", "", "part", "", "meant", ids.get(3)));
        assertThat(ticked(none)).isEmpty();
        var on = none.select("main [role=group] button[name=to]").val();
        var next = read(post(hattie, path, "after", "", "found", "", "part", "", "to", on, "meant", ids.get(3)));
        assertThat(next.select("input[type=checkbox]").eachAttr("value")).isEqualTo(ids.subList(25, 50));
        assertThat(ticked(next)).containsExactly(ids.get(3));
        var found = read(post(hattie, path, "after", on, "found", "", "part", "Member 55", "meant", ids.get(3), "meant", ids.get(30)));
        assertThat(found.select("input[type=checkbox]").eachAttr("value")).containsExactly(ids.get(55));
        assertThat(ticked(found)).containsExactlyInAnyOrder(ids.get(3), ids.get(30));
        assertThat(ticked(read(post(hattie, path, "ticks", "all", "after", on, "found", "", "part", "", "meant", ids.get(3))))).hasSize(60);
        assertThat(invitations.of(hattie, session)).isEmpty();
        var nobody = post(hattie, path, "after", "", "found", "zed", "part", "zed");
        assertThat(nobody).hasStatus(422);
        assertThat(read(nobody).select("input[type=checkbox]")).as("a box stands beside what is to be mended").hasSize(25);
        assertThat(post(hattie, path, "after", "", "found", "Member 55", "part", "Member 55", "meant", ids.get(3), "meant", ids.get(55))).hasStatus(303);
        assertThat(invitations.of(hattie, session)).containsOnlyKeys(ids.get(3), ids.get(55));
    }

    /** Where a name is looked for the page comes at once: its part of a name is in no address. */
    private static Document found(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatus(200);
        return read(answer);
    }

    /** Where an answer leads, as a browser goes there: its address is encoded already. */
    private Document follow(MvcTestResult answer) throws UnsupportedEncodingException {
        return read(mvc.get().uri(URI.create(Objects.requireNonNull(answer.getResponse().getHeader("Location")))).requestAttr(Me.class.getName(), hattie).exchange());
    }

    private static List<String> ticked(Document page) {
        return page.select("input[name=meant][checked], input[type=hidden][name=meant]").eachAttr("value");
    }

    @Test
    void more_names_ask_no_more_of_the_database() {
        for (var page : new String[] {"/people", "/permissions/sheet", "/live/paper", "/invitations/chosen"}) {
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
