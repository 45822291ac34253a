package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.sessions.AgendaItem;
import alongside.sessions.VenueMatter;
import alongside.sessions.Venues;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.SenseChecks;
import alongside.voices.Voices;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The wall and everybody's own screen: where the agenda is, what the building is like while it begins, and what was said so far. */
class LiveScreensTest extends SessionThatIsOn {

    @Autowired Live live;
    @Autowired GroundRules rules;
    @Autowired Venues venues;
    @Autowired Saying saying;
    @Autowired SenseChecks checks;
    @Autowired Voices voices;

    @Test
    void the_wall_says_by_word_and_shape_what_is_on_and_all_of_it_keeps_up() throws Exception {
        assertThat(wall().select(".agenda__line--now")).singleElement().satisfies(it -> assertThat(it.text()).contains("Now", "The first draft"));
        for (int i = 0; i < 2; i++) live.goOn(world.me("facilitator"), id);
        assertThat(wall().select("li[aria-current=step]")).singleElement().satisfies(it -> assertThat(it.text()).contains("Now", "The second draft"));
        live.breakNow(world.me("facilitator"), id);
        assertThat(wall().select(".agenda__line--now")).as("nobody looks for a break that was called for").isEmpty();
        for (var part : new String[] {"begins", "rules-today", "agenda", "so-far"}) assertThat(wall().select("[data-live] #" + part + "[data-live-text]")).as(part).hasSize(1);
        assertThat(Jsoup.parse(page("observer", "/live")).select("[data-live='agenda:" + id + "'] #rules-here[data-live-text]")).as("also for who watches").hasSize(1);
    }

    @Test
    void what_everybody_needs_to_know_of_the_building_is_there_while_it_begins() throws Exception {
        venues.say(world.me("coordinator"), id, Map.of(VenueMatter.FIRE, "Out by the garden door", VenueMatter.QUIET, "Room 4", VenueMatter.PARKING, "Behind the mill"));
        for (var screen : new String[] {"/live", "/display"})
            assertThat(page("member", screen)).as(screen).containsSubsequence("In this building", "A quiet space", "Room 4", "If there is a fire", "Out by the garden door").doesNotContain("Behind the mill");
        for (int i = 0; i < 2; i++) live.goOn(world.me("facilitator"), id);
        for (var screen : new String[] {"/live", "/display"}) assertThat(page("member", screen)).as("later").doesNotContain("Out by the garden door");
        assertThat(Jsoup.parse(page("member", "/live")).select("#begins[data-live-text]")).as("nobody loses what they are reading").isEmpty();
    }

    @Test
    void while_the_agenda_looks_back_everybody_reads_what_was_said_so_far() throws Exception {
        say("The date is too small", Visibility.NAMED);
        say("the date is too small.", Visibility.UNNAMED);
        say("Only for those who run it", Visibility.FACILITATOR_ONLY);
        saying.say(world.me("member"), world.place("member"), NewContribution.own(id, Kind.IDEA, "Not for Wyn", Visibility.NAMED).keptFrom(Set.of(person("visitor"))));
        saying.say(world.me("member"), world.place("member"), NewContribution.own(id, Kind.IDEA, "He hit me", Visibility.NAMED).warning("Violence"));
        var rejected = saying.say(world.me("facilitator"), world.place("facilitator"), NewContribution.captured(id, Kind.IDEA, "I never said this", Visibility.NAMED, person("member"), "", ""));
        checks.senseCheck(world.me("member"), rejected, SenseCheck.REJECTED, "");
        agendas.add(world.me("coordinator"), id, AgendaItem.of(AgendaItem.Kind.RECAP, 10, "", ""));
        for (int i = 0; i < 2; i++) live.goOn(world.me("facilitator"), id);
        assertThat(page("visitor", "/display")).as("not before").doesNotContain("What was said so far");
        live.goOn(world.me("facilitator"), id);
        assertThat(wall().select("#so-far blockquote").eachText()).as("once, by nobody's name, and nothing that needs a warning").singleElement().asString().matches("“[Tt]he date is too small\\.?”");
        var phone = Jsoup.parse(page("facilitator", "/live"));
        assertThat(phone.select("#so-far").text()).contains("Did we get it right?", "He hit me").doesNotContain("Only for those who run it", "Not for Wyn", "I never said this", "Wyn member");
        assertThat(phone.select("#so-far details").text()).as("who wants to read it presses").contains("Violence", "He hit me");
        assertThat(phone.select("#look-back a").attr("href")).isEqualTo("#so-far");
        for (int i = 0; i < 9; i++) say("Another thing " + i, Visibility.NAMED);
        assertThat(wall().select("#so-far blockquote")).hasSize(8);
        assertThat(wall().select("#so-far").text()).contains("The rest is on the page of this session.");
    }

    private void say(String words, Visibility who) {
        saying.say(world.me("member"), world.place("member"), NewContribution.own(id, Kind.IDEA, words, who));
    }

    private Element wall() throws Exception {
        return Jsoup.parse(page("visitor", "/display"));
    }
}
