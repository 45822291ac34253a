package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.maps.Comer;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.maps.Tending;
import alongside.people.Contact;
import alongside.people.Details;
import alongside.people.NewPerson;
import alongside.people.News;
import alongside.people.People;
import alongside.people.Profiles;
import alongside.people.Reaching;
import alongside.post.Letters;
import alongside.post.Waiting;
import alongside.post.Written;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.HidingRule;
import alongside.voices.LookingAfter;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who must look at what waits hear of it though they do not come by: one letter, and only when something is new. */
class WaitingLettersTest extends AtThePages {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Autowired WaitingLetters letters;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired Profiles profiles;
    @Autowired Letters outbox;
    @Autowired Saying saying;
    @Autowired LookingAfter after;
    @Autowired Maps maps;
    @Autowired Tending tending;

    Me lead;
    Me says;
    Place place;

    @BeforeEach
    void a_project_where_words_are_read_first() {
        world.furnished();
        lead = somebody("Lena Lead");
        says = somebody("Milo Member");
        place = project("Words that wait");
        after.lookFirst(lead, place, true);
    }

    private Me somebody(String name) {
        return new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")), name, false, true);
    }

    private Place project(String title) {
        var it = projects.place(lead, projects.begin(lead, title, "Nothing waits unseen")).orElseThrow();
        groups.join(lead, it.project().group(), says.person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        return it;
    }

    private Me facilitator(News news, boolean welsh, boolean easyRead) {
        var it = somebody("Finn Facilitator");
        projects.give(lead, place, it.person(), Role.FACILITATOR);
        profiles.change(it, it.person(), new Details(it.name(), new Contact("", "", "1 Mill Lane"), Reaching.POST, news, welsh, easyRead));
        return it;
    }

    private String say(String words) {
        return saying.say(says, projects.place(says, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.IDEA, words, Visibility.NAMED));
    }

    private String map(Place where) {
        var terms = new NewMap.Terms(MapQuestion.Who.PROJECT, MapQuestion.Adding.LOOKED_FIRST, false, "", List.of(), LocalDate.of(2099, 1, 1));
        return maps.open(lead, where, new NewMap("Letters", "What should our letters be like?", "", List.of("Say first what I must do"), terms)).orElseThrow();
    }

    /** The letters about what waits, after the daily look of that day. */
    private List<Written> after(int days, Me reader) {
        letters.tell(at(days, 9));
        return told(reader).stream().map(Waiting::written).toList();
    }

    private List<Waiting> told(Me reader) {
        return lettersTo(reader.person()).stream().filter(it -> it.kind().equals("projects.letter.waits")).toList();
    }

    private String open(Me reader, String path) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), reader).exchange().getResponse().getContentAsString();
    }

    private static Instant at(int days, int hour) {
        return MONDAY.plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(Dates.HERE).toInstant();
    }

    @Test
    void one_letter_says_how_much_waits_and_none_of_the_words_and_comes_again_only_for_something_new() {
        assertThat(after(0, lead)).as("nothing waits").isEmpty();
        say("The bus is late.");
        var second = say("The bus is full.");
        letters.tell(at(1, 7));
        assertThat(told(lead)).as("nobody is written to at night").isEmpty();
        assertThat(after(1, lead)).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("2 things wait for you to look at");
            assertThat(it.text()).contains("Words that wait: 2 things people said wait to be read", "at most once a day").doesNotContain("bus", says.name());
            assertThat(it.path()).isEqualTo("/projects/" + place.project().id() + "/voices/rules");
        });
        say("The bus is cold.");
        assertThat(after(1, lead)).as("the same day").hasSize(1);
        assertThat(after(2, lead)).as("something new").hasSize(2);
        assertThat(after(3, lead)).as("nothing new").hasSize(2);
        assertThat(after(40, lead)).as("told long ago, and waits still").hasSize(2);
        after.show(lead, second);
        assertThat(after(41, lead)).as("less than before").hasSize(2);
        say("The bus is red.");
        assertThat(after(42, lead)).as("as many as before, and one is new").hasSize(3);
    }

    @Test
    void it_goes_to_those_who_may_look_and_to_nobody_after_everything_was_looked_at() {
        var finn = facilitator(News.AT_ONCE, false, false);
        var watches = somebody("Hugo Host");
        projects.give(lead, place, watches.person(), Role.ACCESS_HOST);
        var id = say("The driver swears at us.");
        after.show(lead, id);
        assertThat(after(0, lead)).isEmpty();
        after.report(lead, id, "It attacks somebody");
        assertThat(after(1, finn)).hasSize(1);
        assertThat(after(1, says)).as("whoever only takes part").isEmpty();
        assertThat(after(1, watches)).as("whoever does something else here").isEmpty();
        after.hide(lead, id, HidingRule.HATE, "It attacks somebody by name");
        assertThat(after(2, finn)).as("answered").hasSize(1);
        after.appeal(says, id, "It is what happened");
        assertThat(after(3, finn)).last().satisfies(it -> assertThat(it.text()).contains("1 person asks to have their hidden words looked at again"));
        assertThat(after(3, lead)).as("an appeal is not for whoever hid the words").hasSize(1);
    }

    @Test
    void who_wants_news_seldom_has_it_once_a_week_and_each_reads_it_in_their_own_words() {
        var monthly = facilitator(News.MONTHLY, true, false);
        var atTheEnd = facilitator(News.AT_THE_END, false, true);
        say("The bus is late.");
        assertThat(after(0, monthly)).singleElement().satisfies(it -> assertThat(it.text()).contains("Words that wait: ", "unwaith yr wythnos"));
        assertThat(after(0, atTheEnd)).singleElement().satisfies(it -> assertThat(it.text()).contains("Please read 1 new thing people said.", "once a week or less"));
        say("The bus is full.");
        assertThat(after(1, lead)).as("each day").hasSize(2);
        assertThat(after(6, monthly)).as("not yet a week").hasSize(1);
        assertThat(after(7, monthly)).hasSize(2);
        assertThat(after(7, atTheEnd)).hasSize(2);
    }

    @Test
    void statements_of_a_map_are_told_to_whoever_tends_it_and_all_projects_stand_in_one_letter() throws Exception {
        var finn = facilitator(News.AT_ONCE, false, false);
        var other = project("Another that waits");
        var map = map(other);
        var here = map(place);
        say("The bus is late.");
        maps.addStatement(new Comer(says, null), map, "Use short words");
        assertThat(open(lead, "/")).contains("1 statement waits to be read before others can answer it.", "/maps/" + map + "/tending").doesNotContain("/maps/" + here + "/tending");
        assertThat(open(lead, "/projects/" + other.project().id())).contains("/maps/" + map + "/tending");
        assertThat(open(says, "/projects/" + other.project().id())).as("whoever answers").doesNotContain("/tending");
        assertThat(after(0, lead)).singleElement().satisfies(it -> {
            assertThat(it.text()).contains("Another that waits: 1 statement waits to be read", "Words that wait: 1 thing people said waits").doesNotContain("short words");
            assertThat(it.path()).as("the page where all of it stands").isEqualTo("/");
        });
        maps.addStatement(new Comer(says, null), here, "Print them large");
        assertThat(after(1, finn)).as("who runs sessions tends no map").singleElement().satisfies(it -> assertThat(it.text()).doesNotContain("statement"));
        assertThat(after(1, lead)).hasSize(2);
        maps.close(lead, map);
        assertThat(open(lead, "/")).as("nobody can answer it any more").doesNotContain("/maps/" + map + "/tending");
    }

    @Test
    void what_waits_in_several_places_is_not_shown_to_whoever_posts_the_letters_of_one() {
        var other = project("Another that waits");
        var posts = somebody("Cora Coordinator");
        projects.give(lead, place, posts.person(), Role.COORDINATOR);
        after.lookFirst(lead, other, true);
        say("The bus is late.");
        saying.say(says, projects.place(says, other.project().id()).orElseThrow(), NewContribution.own(null, Kind.IDEA, "The hall is cold.", Visibility.NAMED));
        letters.tell(at(0, 9));
        assertThat(outbox.today(posts)).filteredOn(it -> it.person().equals(lead.person())).extracting(it -> it.written().text()).allSatisfy(it -> assertThat(it).doesNotContain("Another that waits"));
        assertThat(told(lead)).singleElement().satisfies(it -> {
            assertThat(it.written().text()).contains("Another that waits");
            assertThat(it.scope()).isEmpty();
        });
    }
}
