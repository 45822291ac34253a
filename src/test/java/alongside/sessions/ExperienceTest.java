package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether people enjoy sessions, learn, meet and would come again: asked once, counted, and held against the sessions before. */
class ExperienceTest extends AtThePages {

    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Experiences experiences;
    @Autowired Feedback feedback;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;

    private final List<Me> members = new ArrayList<>();
    private Me runs;
    private Place place;

    @BeforeEach
    void aGroupOfSeven() {
        world.furnished();
        runs = world.me("outsider");
        place = projects.place(runs, projects.begin(runs, "How it is to be there", "Good sessions")).orElseThrow();
        for (int i = 0; i < 7; i++) {
            var id = people.welcome(null, NewPerson.byEmail("Member " + i, Ids.fresh() + "@example.org"));
            groups.join(runs, place.project().group(), id, Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            members.add(new Me(id, "Member " + i, false, true));
        }
    }

    @Test
    void it_is_said_once_by_those_who_were_there_and_held_against_the_sessions_before_where_it_may_be_shown() throws Exception {
        var first = held("First");
        for (var it : members) assertThat(experiences.give(it, first, members.indexOf(it) < 5 ? Set.of(Experience.ENJOYED) : Set.of())).isTrue();
        assertThat(experiences.give(members.getFirst(), first, Set.of(Experience.LEARNED))).as("a second time").isFalse();
        assertThat(experiences.give(runs, first, Set.of())).as("was not there").isFalse();
        var overTime = "/projects/" + place.project().id() + "/sessions/experience";
        assertThat(page("outsider", overTime)).contains("I enjoyed it: 5 of 7 people.", "I learned something: fewer than 5 of 7 people.").doesNotContain("than before");

        var second = held("Second");
        for (var it : members.subList(0, 4)) experiences.give(it, second, Set.of(Experience.ENJOYED, Experience.COME_AGAIN));
        assertThat(page("outsider", overTime)).as("four answers point at somebody").contains("Last: First").doesNotContain("Second");
        for (var it : members.subList(4, 7)) experiences.give(it, second, Set.of(Experience.ENJOYED));
        assertThat(page("outsider", overTime)).contains("Last: Second", "I enjoyed it: 7 of 7 people. More of us than before.", "I would come again: fewer than 5 of 7 people.", "5 of 7", "<caption")
                .as("what is hidden is held against nothing").doesNotContain("Fewer of us");
        for (var path : List.of("", "/recap")) assertThat(page("outsider", "/sessions/" + first + path)).as("where people read how it was").contains(overTime);
        assertThat(page("outsider", "/projects/" + place.project().id() + "/sessions")).contains(overTime);
        for (var table : List.of("session_experience", "session_experience_given"))
            sql.fetch("select * from " + table + " where session = ?", second).forEach(row ->
                    members.forEach(it -> assertThat(row.intoMap().values()).as(table).doesNotContain(it.person())));
    }

    @Test
    void it_is_one_question_after_the_others_that_can_be_left_out_and_stands_on_the_sheet() throws Exception {
        var session = sessions.plan(world.me("coordinator"), world.place("coordinator"), aSession("Asked"));
        sessions.open(world.me("coordinator"), session);
        for (var role : new String[] {"member", "visitor"}) sessions.countIn(world.me("coordinator"), session, world.me(role).person(), true);
        sessions.end(world.me("coordinator"), session, LocalDate.of(2999, 1, 1));
        here = "/sessions/" + session;
        assertThat(post("member", "/feedback", "view-1", "TOLD").getHeader("Location")).isEqualTo(here + "/feedback/experience");
        assertThat(page("member", "/feedback/experience")).contains("What is true for you?", "None of these", "Leave it out");
        assertThat(post("member", "/feedback/experience").getStatus()).isEqualTo(422);
        assertThat(post("member", "/feedback/experience", "experience", "NONE").getHeader("Location")).isEqualTo(here);
        assertThat(experiences.mayAnswer(world.me("member"), session)).isFalse();
        assertThat(read("coordinator", "/feedback/sheet")).contains("☐ I would come again");
        assertThat(page("coordinator", "/feedback/sheets")).contains("What is true for you?");
        assertThat(post("coordinator", "/feedback/sheets", "experience", "LEARNED", "lived", "NO", "how", "PAPER").getStatus()).isEqualTo(303);
        assertThat(experiences.of(world.place("coordinator"))).filteredOn(it -> it.session().id().equals(session)).singleElement()
                .satisfies(it -> assertThat(List.of(it.answered(), it.of(Experience.LEARNED), it.of(Experience.ENJOYED))).containsExactly(2, 1, 0));
        assertThat(experiences.enter(world.me("coordinator"), session, Set.of())).as("more sheets than people").isFalse();
    }

    private String held(String title) {
        var id = sessions.plan(runs, place, aSession(title));
        sessions.open(runs, id);
        for (var it : members) sessions.countIn(runs, id, it.person(), true);
        sessions.end(runs, id, LocalDate.of(2999, 1, 1));
        for (var it : members) feedback.give(it, id, new NewFeedback(Map.of("", OwnView.INVOLVED), true, ""));
        return id;
    }

    private NewSession aSession(String title) {
        return new NewSession(title, "Read", Dates.dayOf(clock.instant()), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null);
    }
}
