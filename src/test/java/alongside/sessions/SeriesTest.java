package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import biweekly.Biweekly;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that comes again: its days are looked at before they are made, and each is a session of its own. */
class SeriesTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Venues venues;
    @Autowired Moves moves;
    @Autowired Invitations invitations;
    @Autowired People people;
    @Autowired Projects projects;

    private String project = "";
    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        var me = world.me("coordinator");
        project = projects.begin(me, "Every two weeks", "Meet often");
        id = sessions.plan(me, place(), new NewSession("Session 1", "Read, and talk", LocalDate.of(2027, 3, 16), LocalTime.of(10, 30), LocalTime.of(12, 0), "Mill Street Hub", "", 30, me.person(), null, 7, ""));
        agendas.begin(me, id, Usual.OPEN.name());
        sessions.give(me, id, Map.of(Job.TIMEKEEPER, me.person()));
        venues.say(me, id, Map.of(VenueMatter.STEP_FREE, "No steps"));
    }

    private Place place() {
        return projects.place(world.me("coordinator"), project).orElseThrow();
    }

    private List<Session> all() {
        return sessions.of(place());
    }

    private int make(String... days) {
        var fields = new java.util.ArrayList<>(List.of("by", "WEEKS", "every", "2", "times", "3"));
        for (var day : days) fields.addAll(List.of("day", day));
        return post("coordinator", "/sessions/" + id + "/again/days", fields.toArray(String[]::new)).getStatus();
    }

    @Test
    void the_days_are_seen_with_what_clashes_before_anything_is_made() throws Exception {
        assertThat(page("coordinator", "/sessions/" + id + "/again")).contains("Every so many weeks, on Tuesday", "the third Tuesday").doesNotContain("the last Tuesday");
        assertThat(post("coordinator", "/sessions/" + id + "/again", "by", "LAST", "every", "1", "times", "2").getStatus()).as("16 March is no last Tuesday").isEqualTo(422);
        var to = post("coordinator", "/sessions/" + id + "/again", "by", "WEEKS", "every", "2", "times", "3").getHeader("Location");
        sessions.plan(world.me("coordinator"), place(), new NewSession("The big meeting", "Talk", LocalDate.of(2027, 4, 27), LocalTime.of(9, 0), LocalTime.of(10, 0), "Hub", "", 0, null, null));
        var look = page("coordinator", to);
        assertThat(look).contains("Tuesday 30 March 2027 – Session 2", "Tuesday 13 April 2027 – Session 3", "Tuesday 27 April 2027 – Session 4", "in the school holidays", "There is a session on this day: The big meeting.");
        assertThat(all()).as("nothing is made by looking").hasSize(2);
        assertThat(make()).as("one day at least").isEqualTo(422);
    }

    @Test
    void each_day_that_is_left_in_is_a_session_of_its_own_once_with_all_that_was_planned() throws Exception {
        assertThat(make("2027-03-30", "2027-04-27", "2027-05-01")).as("1 May is none of the days").isEqualTo(303);
        assertThat(make("2027-03-30", "2027-04-27")).as("the same form again").isEqualTo(303);
        assertThat(all().stream().map(it -> it.day() + " " + it.title())).containsExactly("2027-03-16 Session 1", "2027-03-30 Session 2", "2027-04-27 Session 3");
        var me = world.me("coordinator");
        var second = all().get(1).id();
        assertThat(agendas.of(me, second)).hasSameSizeAs(agendas.of(me, id)).noneMatch(it -> agendas.of(me, id).contains(it));
        assertThat(sessions.jobs(me, second)).isEqualTo(sessions.jobs(me, id));
        assertThat(venues.of(me, second)).containsEntry(VenueMatter.STEP_FREE, "No steps");
        assertThat(sessions.planned(me, second).orElseThrow().remindDays()).isEqualTo(7);
        assertThat(starts(id)).as("winter time").isEqualTo(Instant.parse("2027-03-16T10:30:00Z"));
        assertThat(starts(second)).as("summer time").isEqualTo(Instant.parse("2027-03-30T09:30:00Z"));
    }

    private Instant starts(String session) throws Exception {
        return Biweekly.parse(read("coordinator", "/sessions/" + session + "/calendar")).first().getEvents().getFirst().getDateStart().getValue().toInstant();
    }

    @Test
    void one_is_moved_or_called_off_alone_or_with_the_rest_and_each_person_gets_one_letter() throws Exception {
        make("2027-03-30", "2027-04-13", "2027-04-27");
        var ids = all().stream().map(Session::id).toList();
        var colin = people.welcome(null, new NewPerson("Colin on paper", "", "", "1 Mill Street", Reaching.POST, false, ""));
        projects.give(world.me("coordinator"), place(), colin, Role.CO_LEAD);
        assertThat(change(ids.get(1), "31 March 2027", "10:30", false)).isEqualTo(303);
        assertThat(all().stream().map(it -> it.day().toString())).as("one alone").containsExactly("2027-03-16", "2027-03-31", "2027-04-13", "2027-04-27");
        ids.stream().skip(2).forEach(it -> invitations.invite(world.me("coordinator"), it));
        int before = lettersTo(colin).size();
        assertThat(change(ids.get(0), "17 March 2027", "14:00", true)).as("people were invited to the rest: why?").isEqualTo(422);
        assertThat(post("coordinator", "/sessions/" + ids.get(0) + "/plan", fields("17 March 2027", "14:00", true, "The hub is let").toArray(String[]::new)).getStatus()).isEqualTo(303);
        assertThat(all().stream().map(it -> it.day() + " " + it.starts())).as("the second has hours of its own by now").containsExactly("2027-03-17 14:00", "2027-04-01 10:30", "2027-04-14 14:00", "2027-04-28 14:00");
        assertThat(lettersTo(colin)).hasSize(before + 1);
        var letter = lettersTo(colin).getLast().written();
        assertThat(letter.text()).contains("The hub is let", "Wednesday 14 April 2027, 2pm", "This one is changed too: Session 4.", "Wednesday 28 April 2027, 2pm").doesNotContain("17 March");
        var events = Biweekly.parse(java.util.Objects.requireNonNull(letter.enclosed()).text()).first().getEvents();
        assertThat(events.stream().map(it -> it.getDateStart().getValue().toInstant())).containsExactly(Instant.parse("2027-04-14T13:00:00Z"), Instant.parse("2027-04-28T13:00:00Z"));

        post("coordinator", "/sessions/" + ids.get(2) + "/calling-off", "because", "No money", "rest", "yes");
        assertThat(all().stream().map(Session::calledOff)).containsExactly(false, false, true, true);
        assertThat(lettersTo(colin)).hasSize(before + 2);
        assertThat(lettersTo(colin).getLast().written().text()).contains("No money", "Session 3, on Wednesday 14 April 2027", "This one does not take place either: Session 4, on Wednesday 28 April 2027");
    }

    private int change(String session, String day, String starts, boolean rest) {
        return post("coordinator", "/sessions/" + session + "/plan", fields(day, starts, rest, "").toArray(String[]::new)).getStatus();
    }

    private static List<String> fields(String day, String starts, boolean rest, String because) {
        var fields = new java.util.ArrayList<>(List.of("title", "Session", "purpose", "Read, and talk", "day", day, "starts", starts, "ends", "15:30", "place", "Mill Street Hub", "joining", "", "reading", "30", "because", because));
        if (rest) fields.addAll(List.of("rest", "yes"));
        return fields;
    }
}
