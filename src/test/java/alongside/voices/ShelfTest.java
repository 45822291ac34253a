package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known already stands on a shelf with its source and date, before anybody is asked again, and under the outcomes it carries. */
class ShelfTest extends AtThePages {

    @Autowired Themes themes;
    @Autowired Shelf shelf;

    @BeforeEach
    void furnish() {
        world.furnished();
        here = "/projects/" + world.id("project");
    }

    @Test
    void a_finding_stands_on_the_shelf_under_its_topic_and_beneath_an_outcome_until_it_is_taken_off() throws Exception {
        themes.topic(world.me("member"), world.place("member"), "Waiting times");
        var tag = themes.in(world.place("member")).stream().filter(it -> it.label().equals("Waiting times")).findFirst().orElseThrow().id();
        assertThat(post("member", "/findings", "found", "Half wait over an hour").getStatus()).as("no source").isEqualTo(422);
        assertThat(post("member", "/findings", "found", "Half wait over an hour", "source", "A count", "when", "2023", "address", "javascript:alert(1)").getStatus()).isEqualTo(422);
        post("member", "/findings", "found", "Half wait over an hour", "source", "The council's own count", "when", "May 2023", "address", "https://council.example/count", "tag", tag);
        assertThat(page("visitor", "/findings")).contains("Half wait over an hour", "The council's own count, May 2023", "https://council.example/count", "Wyn member");
        assertThat(page("facilitator", "/stories")).contains("/findings\"");
        var id = shelf.in(world.place("member")).stream().filter(it -> it.found().startsWith("Half wait")).findFirst().orElseThrow().id();

        here = "";
        assertThat(page("visitor", "/themes/" + tag)).contains("Half wait over an hour");
        var row = "/reflections/" + world.id("reflection");
        assertThat(page("visitor", row)).doesNotContain("Half wait");
        assertThat(post("member", row + "/findings", "findings", id).getStatus()).isEqualTo(404);
        post("facilitator", row + "/findings", "findings", id);
        assertThat(page("visitor", row)).contains("Half wait over an hour", "There is other evidence too");
        assertThat(post("visitor", "/findings/" + id + "/taking-off").getStatus()).isEqualTo(404);
        post("member", "/findings/" + id + "/taking-off");
        assertThat(page("visitor", row)).doesNotContain("Half wait");
        assertThat(page("visitor", "/themes/" + tag)).doesNotContain("Half wait");
    }
}
