package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.facts.Facts;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Words are hidden under a rule with a reason, and never deleted, by those who run a project. */
@HouseHttpTest
class LookingAfterTest {

    @Autowired World world;
    @Autowired People people;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired LookingAfter after;
    @Autowired Projects projects;
    @Autowired Facts facts;
    @Autowired DSLContext sql;
    @Autowired MockMvcTester mvc;

    Me member;
    Me lewis;
    Me imogen;

    @BeforeEach
    void people() {
        world.furnished();
        member = world.me("member");
        lewis = world.me("note-taker");
        imogen = world.me("facilitator");
    }

    private String says(String words, Visibility visibility) {
        return saying.say(member, world.place("member"), NewContribution.own(null, Kind.CONCERN, words, visibility));
    }

    @Test
    void hidden_words_leave_others_pages_are_kept_and_stand_in_the_log() throws Exception {
        var id = says("You sent my neighbour's letter: Zebedee of Pear Lane.", Visibility.NAMED);
        assertThat(after.hide(member, id, HidingRule.PRIVATE, "mine")).isFalse();
        assertThat(after.hide(lewis, id, HidingRule.PRIVATE, "It names a neighbour")).isTrue();
        for (var reader : new String[] {"visitor", "observer", "supporter"}) {
            assertThat(voices.seenBy(world.me(reader), id)).as(reader).isEmpty();
            assertThat(voices.in(world.place(reader), Search.latest(50).text("Zebedee"))).as(reader).isEmpty();
            assertThat(page("/projects/" + world.id("project") + "/voices", world.me(reader))).as(reader).doesNotContain("Zebedee");
        }
        assertThat(voices.seenBy(member, id).orElseThrow().words()).contains("Zebedee");
        var log = page("/projects/" + world.id("project") + "/voices/rules", world.me("visitor"));
        assertThat(log).contains("It names a neighbour").contains("Wyn note-taker").doesNotContain("Zebedee").doesNotContain("Wyn member");
        assertThat(sql.fetchValue("select words from contribution where id = ?", id).toString()).contains("Zebedee");
    }

    @Test
    void whoever_hid_the_words_does_not_answer_the_appeal() {
        var id = says("The manager laughed at me.", Visibility.NAMED);
        after.hide(lewis, id, HidingRule.HATE, "It attacks somebody");
        assertThat(after.appeal(imogen, id, "not mine")).isFalse();
        assertThat(after.appeal(member, id, "It is what happened")).isTrue();
        assertThat(after.answer(lewis, id, true, "I was wrong")).isFalse();
        assertThat(after.answer(member, id, true, "Yes")).isFalse();
        assertThat(after.answer(imogen, id, true, "It tells what happened and attacks nobody")).isTrue();
        assertThat(voices.seenBy(world.me("visitor"), id).orElseThrow().held()).isNull();
        assertThat(after.log(world.place("visitor"), "", 1).getFirst().answer()).isNotNull();
    }

    @Test
    void a_report_is_answered_and_does_not_say_who_reported() throws Exception {
        var id = says("Buy my lampshades.", Visibility.NAMED);
        assertThat(after.report(world.me("visitor"), id, "It sells something")).isTrue();
        assertThat(after.report(world.me("visitor"), id, "Again")).isTrue();
        assertThat(after.reports(world.place("member"), 9)).isEmpty();
        var reports = after.reports(world.place("note-taker"), 99).stream().filter(it -> it.said().id().equals(id)).toList();
        assertThat(reports).hasSize(1);
        assertThat(page("/projects/" + world.id("project") + "/voices/rules", lewis)).contains("It sells something").doesNotContain("Wyn visitor");
        assertThat(page("/contributions/" + id, member)).doesNotContain("It sells something");
        long before = letters("visitor");
        after.hide(lewis, id, HidingRule.ADVERT, "It sells lampshades");
        assertThat(letters("visitor")).isEqualTo(before + 1);
        assertThat(after.reports(world.place("note-taker"), 99)).noneMatch(it -> it.said().id().equals(id));
    }

    private long letters(String role) {
        return sql.fetchCount(org.jooq.impl.DSL.table("letter"), org.jooq.impl.DSL.condition("person = ?", world.me(role).person()));
    }

    @Test
    void where_somebody_looks_first_words_wait_and_their_author_sees_them() throws Exception {
        var ann = new Me(people.welcome(null, NewPerson.byEmail("Ann", UUID.randomUUID() + "@example.org")), "Ann", false, true);
        var id = projects.begin(ann, "Looked at first", "Trying");
        var place = projects.place(ann, id).orElseThrow();
        assertThat(after.lookFirst(ann, place, true)).isTrue();
        var said = saying.say(ann, place, NewContribution.own(null, Kind.IDEA, "Wait for me", Visibility.NAMED));
        assertThat(voices.seenBy(ann, said).orElseThrow().held()).isEqualTo(Held.PENDING);
        assertThat(after.waiting(place, Search.latest(9))).extracting(Contribution::id).containsExactly(said);
        assertThat(after.show(ann, said)).isTrue();
        assertThat(voices.seenBy(ann, said).orElseThrow().held()).isNull();
        for (int i = 0; i < 35; i++) saying.say(ann, place, NewContribution.own(null, Kind.IDEA, "Waiting " + i + ".", Visibility.NAMED));
        var rules = page("/projects/" + id + "/voices/rules", ann);
        assertThat(rules).as("a page at a time").contains("35 things wait", "Waiting 34.", "Waiting 5.").doesNotContain("Waiting 4.");
        var older = Pattern.compile("href=\"([^\"]*/rules\\?after=[^\"]*)\"").matcher(rules);
        assertThat(older.find()).isTrue();
        assertThat(page(older.group(1), ann)).contains("35 things wait", "Waiting 4.", "Waiting 0.").doesNotContain("Waiting 5.");
        Place members = world.place("member");
        assertThat(after.lookFirst(member, members, true)).isFalse();
    }

    /** Neither hiding nor an appeal tells who wrote unnamed words. */
    @Test
    void an_unnamed_author_appeals_without_a_name() throws Exception {
        var id = says("I am afraid of the finance team.", Visibility.UNNAMED);
        after.hide(lewis, id, HidingRule.HATE, "It attacks a team");
        after.appeal(member, id, "I only say what I feel");
        assertThat(page("/contributions/" + id + "/hiding", imogen)).contains("I only say what I feel").doesNotContain("Wyn member").doesNotContain(member.person());
        assertThat(sql.fetch("select * from voice_hiding where contribution = ?", id).format(100)).doesNotContain(member.person());
        assertThat(facts.to(id)).noneMatch(it -> member.person().equals(it.by()));
        assertThat(page("/contributions/" + id + "/appeal", imogen)).doesNotContain("afraid");
    }

    @Test
    void words_taken_back_take_reports_and_appeals_with_them() {
        var id = says("I take this back.", Visibility.NAMED);
        after.report(world.me("visitor"), id, "Hm");
        after.hide(lewis, id, HidingRule.LAW, "Reason");
        after.appeal(member, id, "Please");
        takingOut.takeBack(member, id);
        assertThat(sql.fetch("select * from voice_report where contribution = ?", id)).isEmpty();
        assertThat(sql.fetch("select appeal from voice_hiding where contribution = ?", id).format(10)).doesNotContain("Please");
    }

    private String page(String path, Me me) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange().getResponse().getContentAsString();
    }
}
