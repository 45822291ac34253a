package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hard words stand behind a warning that one presses, wherever they stand. */
class WarningsTest extends AtThePages {

    @Autowired Saying saying;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Sessions sessions;
    @Autowired Themes themes;
    @Autowired Translations translations;

    String id = "";

    @BeforeEach
    void hard_words() {
        world.furnished();
        id = saying.say(world.me("member"), world.place("member"), NewContribution.own(world.id("session"), Kind.FEELING, "He threw the wardrobe at me.", Visibility.NAMED).warning("violence at home"));
    }

    private Document open(String role, String path) throws Exception {
        return Jsoup.parse(read(role, path));
    }

    @Test
    void in_every_list_the_words_are_one_press_away_and_the_warning_stands_before_them() throws Exception {
        // In a project of their own, so that the words of other tests do not push them from a first page.
        var project = projects.begin(world.me("coordinator"), "Homes", "Are they safe?");
        var place = projects.place(world.me("coordinator"), project).orElseThrow();
        for (var role : new String[] {"member", "facilitator"}) groups.join(world.me("coordinator"), place.project().group(), world.me(role).person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        projects.give(world.me("coordinator"), place, world.me("facilitator").person(), Role.FACILITATOR);
        var session = sessions.plan(world.me("coordinator"), place, new NewSession("At home", "Talk", LocalDate.of(2030, 6, 15), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        var theirs = projects.place(world.me("member"), project).orElseThrow();
        id = saying.say(world.me("member"), theirs, NewContribution.own(session, Kind.FEELING, "He threw the wardrobe at me.", Visibility.NAMED).warning("violence at home"));
        themes.tag(world.me("member"), id, "Wardrobes");
        var tag = themes.in(theirs).stream().filter(it -> it.label().equals("Wardrobes")).findFirst().orElseThrow().id();
        themes.summarise(world.me("facilitator"), tag, "Homes are not safe", java.util.List.of(id));
        assertThat(translations.add(world.me("facilitator"), id, "en", "cy", "Taflodd y wardrobe at me.", "")).isTrue();
        var at = "/projects/" + project;
        for (var path : new String[] {at + "/voices", at + "/voices?find=wardrobe", "/sessions/" + session, "/themes/" + tag, "/contributions/" + id,
                "/contributions/" + id + "/answers", at + "/reflections/new"}) {
            var page = open("facilitator", path);
            assertThat(page.text()).as(path).contains("violence at home");
            page.select("details:not([open])").forEach(it -> it.children().not("summary").remove());
            page.select("form[action*=reflections] details").remove();
            assertThat(page.text()).as(path + " before anything is pressed").doesNotContain("wardrobe at me");
        }
    }

    @Test
    void whoever_runs_the_sessions_warns_with_a_reason_that_the_author_reads() throws Exception {
        var other = saying.say(world.me("member"), world.place("member"), NewContribution.own(null, Kind.FEELING, "They laughed when I fell.", Visibility.NAMED));
        assertThat(post("visitor", "/contributions/" + other + "/warning", "warning", "x", "reason", "y").getStatus()).isEqualTo(404);
        assertThat(post("facilitator", "/contributions/" + other + "/warning", "warning", "being laughed at").getStatus()).as("not without a reason").isEqualTo(422);
        int before = lettersTo(world.me("member").person()).size();
        post("facilitator", "/contributions/" + other + "/warning", "warning", "being laughed at", "reason", "Two people asked for it");
        assertThat(page("member", "/contributions/" + other)).contains("being laughed at", "Wyn facilitator put the warning here", "Two people asked for it").doesNotContain("Change the warning");
        post("facilitator", "/contributions/" + other + "/warning", "off", "yes");
        assertThat(page("visitor", "/contributions/" + other)).doesNotContain("being laughed at", "Two people asked");
        assertThat(page("facilitator", "/contributions/" + id + "/warning")).doesNotContain("name=\"off\"");
        post("facilitator", "/contributions/" + id + "/warning", "off", "yes");
        assertThat(page("visitor", "/contributions/" + id)).as("what the author warns of stays").contains("violence at home");
        post("member", "/contributions/" + id + "/warning", "off", "yes");
        assertThat(page("visitor", "/contributions/" + id)).as("the author's own").doesNotContain("violence at home");
    }
}
