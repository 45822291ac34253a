package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import alongside.who.Me;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say of themselves stands before what is said for them; barriers say how bad they are and where, and are counted by kind. */
class OwnViewFirstTest extends AtThePages {

    @Autowired Projects projects;
    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired TakingOut takingOut;
    @Autowired Groups groups;

    Me me;
    Place place;

    @BeforeEach
    void a_project() {
        world.furnished();
        me = world.me("coordinator");
        place = projects.place(me, projects.begin(me, "Doors", "Doors that open")).orElseThrow();
        here = "/projects/" + place.project().id();
    }

    @Test
    void own_views_come_first_on_every_page_of_the_list_and_can_be_read_alone() throws Exception {
        for (int i = 0; i < 20; i++) {
            saying.say(me, place, NewContribution.own(null, Kind.IDEA, "Mine " + i, Visibility.NAMED));
            saying.say(me, place, NewContribution.own(null, Kind.IDEA, "Theirs " + i, Visibility.NAMED).onBehalfOf("my father", "he told me"));
        }
        var all = new ArrayList<Contribution>();
        for (var some = voices.in(place, Search.latest(15)); !some.isEmpty(); some = voices.in(place, Search.latest(15).after(all.getLast().id()))) all.addAll(some);
        assertThat(all).extracting(Contribution::id).doesNotHaveDuplicates().hasSize(40);
        assertThat(all.subList(0, 20)).extracting(Contribution::whoseView).containsOnly(WhoseView.OWN);
        assertThat(all.subList(20, 40)).extracting(Contribution::whoseView).containsOnly(WhoseView.ON_BEHALF);
        var page = page("coordinator", "/voices");
        assertThat(page.indexOf("“Mine 0”")).isLessThan(page.indexOf("Said for somebody else</h2>"));
        assertThat(page.indexOf("Said for somebody else</h2>")).isLessThan(page.indexOf("“Theirs"));
        assertThat(page("coordinator", "/voices?view=OWN")).contains("“Mine 0”").doesNotContain("“Theirs");
        assertThat(page("coordinator", "/voices?view=ON_BEHALF")).contains("“Theirs").doesNotContain("“Mine");
    }

    @Test
    void a_barrier_says_how_bad_it_is_and_where_and_few_of_a_kind_are_not_told_as_a_figure() throws Exception {
        post("coordinator", "/voices", "words", "The door is too heavy.", "visibility", "NAMED", "kind", "BARRIER", "barrier", "PLACE",
                "howBad", "I wait outside until somebody comes", "where", "Back door of the library");
        assertThat(page("coordinator", "/voices?find=library")).contains("How bad: “I wait outside until somebody comes”", "Where: “Back door of the library”");
        for (int i = 0; i < 6; i++) saying.say(me, place, NewContribution.own(null, Kind.BARRIER, "No bus " + i, Visibility.UNNAMED).barrier(Barrier.TRANSPORT));
        var shown = voices.barriers(place).shown();
        assertThat(shown.get(Barrier.PLACE.ordinal()).isFigure()).isFalse();
        assertThat(page("coordinator", "/voices?kind=barrier")).contains("How many of each kind were said", "fewer than 5");
        assertThat(page("coordinator", "/voices?kind=idea")).doesNotContain("How many of each kind");
    }

    @Test
    void a_count_of_barriers_is_of_what_its_reader_may_read_and_of_what_is_still_there() {
        var member = world.me("member");
        groups.join(me, place.project().group(), member.person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        for (int i = 0; i < 5; i++) saying.say(me, place, NewContribution.own(null, Kind.BARRIER, "No bus " + i, Visibility.NAMED).barrier(Barrier.TRANSPORT));
        saying.say(me, place, NewContribution.own(null, Kind.BARRIER, "The driver shouts", Visibility.FACILITATOR_ONLY).barrier(Barrier.TRANSPORT));
        takingOut.takeBack(me, saying.say(me, place, NewContribution.own(null, Kind.BARRIER, "No bus after all", Visibility.NAMED).barrier(Barrier.TRANSPORT)));
        saying.say(me, place, NewContribution.own(null, Kind.IDEA, "A bus", Visibility.NAMED));
        var forMe = voices.barriers(place).shown();
        assertThat(forMe.get(Barrier.TRANSPORT.ordinal()).figure()).as("whoever runs the sessions").isEqualTo(6);
        assertThat(forMe.getLast()).as("what is no barrier").isEqualTo(forMe.get(Barrier.MONEY.ordinal()));
        var forMember = voices.barriers(projects.place(member, place.project().id()).orElseThrow()).shown();
        assertThat(forMember.get(Barrier.TRANSPORT.ordinal()).figure()).as("a member, of what they may read").isEqualTo(5);
    }
}
