package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Unnamed words keep the table they were said at where so many sit there that it points at nobody. */
@Tag("database")
class TablesOfFiveTest extends PeopleOfItsOwn {

    private static final List<String> FIVE = List.of("Ada", "Ben", "Cleo", "Dev", "Eve");

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Seating seating;
    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired DSLContext sql;

    private Me hattie;
    private Place place;
    private String session = "";

    @BeforeEach
    void four_and_one_who_watches_at_a_table() {
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        session = sessions.plan(hattie, place, new NewSession("Session 1", "Tables", LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "The hall", "", 0, null, null));
        sessions.open(hattie, session);
        FIVE.subList(0, 4).forEach(it -> sits(it, Membership.Kind.MEMBER));
        sits("Wilma", Membership.Kind.OBSERVER);
    }

    private void sits(String name, Membership.Kind kind) {
        var who = person(name).person();
        groups.join(hattie, place.project().group(), who, kind, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        sessions.countIn(hattie, session, who, true);
        assertThat(seating.fix(hattie, session, who, 2)).isTrue();
    }

    private String tableOf(String words) {
        return voices.of(hattie, session).stream().filter(it -> it.words().equals(words)).findFirst().orElseThrow().came().table();
    }

    private void write(String words, String... more) {
        assertThat(post("Ada", "/sessions/" + session + "/tables/2/captures", more.length == 0 ? new String[] {"words", words} : new String[] {"words", words, more[0], more[1], "visibility", "UNNAMED"})).hasStatus(303);
    }

    @Test
    void four_and_one_who_watches_are_not_five() {
        write("From the four");
        assertThat(tableOf("From the four")).isEmpty();
        sits("Eve", Membership.Kind.MEMBER);
        write("From the five");
        write("From one of the five", "saidBy", id("Eve"));
        assertThat(tableOf("From the five")).isEqualTo("2");
        assertThat(tableOf("From one of the five")).isEqualTo("2");
        assertThat(tableOf("From the four")).as("what was kept without it stays so").isEmpty();
        assertThat(get("Ada", "/sessions/" + session + "/tables/2")).bodyText().contains("Words without a name keep the table", "From the five").doesNotContain("From the four");
        assertThat(get(hattie, "/sessions/" + session + "/tables")).bodyText().contains("At one table: 2.");
    }

    @Test
    void their_rows_hold_nobody_who_sits_there_and_nothing_is_told_of_them() {
        sits("Eve", Membership.Kind.MEMBER);
        write("From one of the five", "saidBy", id("Eve"));
        var row = sql.fetch("select * from contribution where session = ?", session).format(100);
        assertThat(row).doesNotContain(id("Ada")).doesNotContain(id("Eve"));
        assertThat(sql.fetch("select * from happening where scope = ? and kind like 'voices.%'", place.project().id())).isEmpty();
    }

    @Test
    void a_table_that_nobody_knows_to_be_full_is_never_kept() {
        saying.say(hattie, place, NewContribution.captured(session, Kind.IDEA, "By another way", Visibility.UNNAMED, null, "2", "by phone"));
        assertThat(tableOf("By another way")).isEmpty();
        sits("Eve", Membership.Kind.MEMBER);
        saying.say(hattie, place, NewContribution.captured(session, Kind.IDEA, "Elsewhere", Visibility.UNNAMED, null, "Table 3", ""));
        assertThat(tableOf("Elsewhere")).isEmpty();
    }
}
