package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was said in a session is sorted one after the other, oldest first, with one press each; and what is not sorted or not checked is told beside the words. */
class SortingTest extends AtThePages {

    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired WhatBecame became;

    String sort;

    @BeforeEach
    void everything_before_is_sorted() {
        world.furnished();
        sort = "/sessions/" + world.id("session") + "/sort";
        left().forEach(it -> became.becomes(world.me("facilitator"), it, Becoming.THANKED));
    }

    @Test
    void each_press_sorts_one_thing_and_shows_the_next_oldest_first() throws Exception {
        var first = said("The form is eleven pages long.");
        var second = said("Nobody rang me back.");
        var third = said("The room was cold.");
        assertThat(page("facilitator", sort)).contains("3 things are not sorted yet", "The form is eleven pages long.").doesNotContain("Nobody rang me back.", "The room was cold.");
        assertThat(post("facilitator", sort, "contribution", first, "becoming", "PARKED").getRedirectedUrl()).isEqualTo(sort + "?sorted=" + first);
        assertThat(page("facilitator", sort + "?sorted=" + first)).contains("2 things are not sorted yet", "Nobody rang me back.", "Kept for later.", "/contributions/" + first);
        assertThat(page("facilitator", sort + "?after=" + second)).as("left for now").contains("The room was cold.").doesNotContain("Nobody rang me back.");
        assertThat(page("facilitator", sort + "?after=" + third)).as("after the last comes the first").contains("Nobody rang me back.");
        post("facilitator", sort, "contribution", second, "becoming", "THANKED");
        post("facilitator", sort, "contribution", third, "becoming", "MERGED");
        assertThat(page("facilitator", sort)).contains("Nothing is left for you to sort here.");
        assertThat(List.of(first, second, third)).extracting(it -> voices.seenBy(world.me("facilitator"), it).orElseThrow().becoming()).containsExactly(Becoming.PARKED, Becoming.THANKED, Becoming.MERGED);
    }

    @Test
    void what_somebody_else_sorted_meanwhile_stays_as_it_is_and_a_press_makes_no_row_by_itself() {
        var id = said("The bus came late.");
        became.becomes(world.me("note-taker"), id, Becoming.PARKED);
        assertThat(post("facilitator", sort, "contribution", id, "becoming", "THANKED").getRedirectedUrl()).isEqualTo(sort);
        assertThat(voices.seenBy(world.me("facilitator"), id).orElseThrow().becoming()).isEqualTo(Becoming.PARKED);
        var other = said("The lift was broken.");
        post("facilitator", sort, "contribution", other, "becoming", "ROW");
        assertThat(left()).containsExactly(other);
    }

    @Test
    void a_row_is_one_press_away_and_its_page_leads_back_to_what_is_left() throws Exception {
        var id = said("Say first what I must do.");
        said("Use short words.");
        var form = "/projects/" + world.id("project") + "/reflections/new?contribution=" + id;
        assertThat(page("facilitator", sort)).contains(form + "&amp;sorting=" + world.id("session"));
        assertThat(page("facilitator", form + "&sorting=" + world.id("session"))).contains("name=\"sorting\" value=\"" + world.id("session") + "\"");
        var made = post("facilitator", "/projects/" + world.id("project") + "/reflections", "contribution", id, "outcome", "I know at once", "better-for", "Readers", "sorting", world.id("session")).getRedirectedUrl();
        assertThat(page("facilitator", made)).contains("href=\"" + sort + "\"");
        assertThat(page("member", made)).doesNotContain(sort);
    }

    @Test
    void a_list_tells_what_nobody_has_looked_at() throws Exception {
        var id = said("Zebra crossings are far away.");
        var list = "/projects/" + world.id("project") + "/voices?find=Zebra";
        assertThat(page("member", list).split("Zebra crossings", 2)[1]).contains("tag--wait");
        became.becomes(world.me("facilitator"), id, Becoming.THANKED);
        assertThat(page("member", list).split("Zebra crossings", 2)[1]).doesNotContain("tag--wait");
    }

    @Test
    void words_that_were_written_down_and_not_checked_say_so_until_they_are() throws Exception {
        var notAsked = "Not checked yet with the person who said it.";
        var captured = captured("Quokkas read the letters to me.", Visibility.NAMED, world.me("member").person());
        var list = "/projects/" + world.id("project") + "/voices?find=Quokkas";
        assertThat(page("visitor", list)).contains(notAsked);
        assertThat(page("member", list)).contains("You have not said yet whether this is right.").doesNotContain(notAsked);
        var typed = saying.say(world.me("member"), world.place("member"), NewContribution.own(world.id("session"), Kind.IDEA, "Typed by myself.", Visibility.NAMED));
        assertThat(page("visitor", "/contributions/" + typed)).doesNotContain(notAsked);
        post("member", "/contributions/" + captured + "/sense-check", "answer", "CONFIRMED");
        assertThat(page("visitor", list)).contains("Quokkas").doesNotContain(notAsked);
    }

    @Test
    void of_unnamed_words_nobody_learns_whether_they_were_typed_or_written_down() throws Exception {
        var nobody = "It is not known who said this, so nobody can check it with them.";
        var captured = captured("Numbats one", Visibility.UNNAMED, null);
        var typed = saying.say(world.me("member"), world.place("member"), NewContribution.own(world.id("session"), Kind.IDEA, "Numbats two", Visibility.UNNAMED));
        for (var id : List.of(captured, typed)) assertThat(page("visitor", "/contributions/" + id)).contains(nobody);
        assertThat(page("member", "/contributions/" + typed)).as("whoever typed it knows").doesNotContain(nobody);
    }

    private List<String> left() {
        return new ArrayList<>(voices.toSort(world.me("facilitator"), world.id("session")).orElseThrow()).stream().map(Contribution::id).toList();
    }

    private String said(String words) {
        return saying.say(world.me("member"), world.place("member"), NewContribution.own(world.id("session"), Kind.IDEA, words, Visibility.NAMED));
    }

    private String captured(String words, Visibility visibility, String by) {
        return saying.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(world.id("session"), Kind.IDEA, words, visibility, by, "", ""));
    }
}
