package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person's own page stays short, however much they said; all of it stands on a page of its own, a stretch at a time. */
@HouseHttpTest
class WhatISaidTest {

    @Autowired World world;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired MockMvcTester mvc;

    @Test
    void ones_own_page_has_the_latest_three_and_the_way_to_all_of_it_which_has_each_once() throws Exception {
        world.furnished();
        var answered = say("member", Visibility.NAMED, "Somebody else's first");
        var answer = saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(null, Kind.IDEA, "Nor me.", Visibility.NAMED).answering(answered));
        var before = all("visitor");
        var mine = new ArrayList<String>();
        for (int n = 0; n < 35; n++) mine.add(say("visitor", n == 20 ? Visibility.UNNAMED : Visibility.NAMED, "Thing " + n));
        var others = say("member", Visibility.NAMED, "Somebody else's");
        try {
            var home = Jsoup.parse(page("visitor", "/"));
            assertThat(looks(home.selectFirst("[aria-labelledby=my-voices]"))).hasSize(3);
            assertThat(home.selectFirst("a[href=/me/said]").text()).isEqualTo("All " + (35 + before.size()) + " things I said");
            assertThat(all("visitor")).as("unnamed words, too").containsAll(mine).contains(answer).doesNotContain(others, answered).doesNotHaveDuplicates().hasSize(35 + before.size());

            var older = Jsoup.parse(page("visitor", "/me/said")).selectFirst("a[rel=next]").attr("href");
            var rest = looks(Jsoup.parse(page("visitor", older)).selectFirst("main"));
            var last = older.substring(older.indexOf('=') + 1);
            assertThat(takingOut.takeBack(world.me("visitor"), last)).isTrue();
            assertThat(looks(Jsoup.parse(page("visitor", older)).selectFirst("main"))).as("whoever goes on from what was taken back meanwhile goes on from there").isNotEmpty().isEqualTo(rest);
            mine.remove(last);
            assertThat(page("visitor", "/me/said?after=" + all("visitor").getLast())).as("where what followed is gone").contains("There is nothing older here.").doesNotContain("have not said anything");
        } finally {
            mine.forEach(id -> takingOut.takeBack(world.me("visitor"), id));
            takingOut.takeBack(world.me("member"), others);
        }
        assertThat(all("visitor")).isEqualTo(before);
        takingOut.takeBack(world.me("visitor"), answer);
        takingOut.takeBack(world.me("member"), answered);
    }

    @Test
    void whoever_said_nothing_reads_so() throws Exception {
        assertThat(page("outsider", "/me/said")).contains("You have not said anything here yet.");
    }

    /** The ids on all pages, in their order. */
    private List<String> all(String role) throws Exception {
        var found = new ArrayList<String>();
        for (var next = "/me/said"; next != null; ) {
            var page = Jsoup.parse(page(role, next));
            found.addAll(looks(page.selectFirst("main")));
            var older = page.selectFirst("a[rel=next]");
            next = older == null ? null : older.attr("href");
        }
        return found;
    }

    /** The ids of what stands there, by the link to look at it; another link may lead to what it answers. */
    private static List<String> looks(Element in) {
        return in.select("a[href^=/contributions/]:has(.govuk-visually-hidden)").eachAttr("href").stream().map(it -> it.substring("/contributions/".length())).toList();
    }

    private String say(String role, Visibility visibility, String words) {
        return saying.say(world.me(role), world.place(role), NewContribution.own(null, Kind.IDEA, words, visibility));
    }

    private String page(String role, String path) throws Exception {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), world.me(role)).exchange().getResponse().getContentAsString();
    }
}
