package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.people.EnteredFor;
import alongside.sessions.AgendaItem;
import alongside.sessions.AgendaItem.Kind;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Proposals;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.voices.Voices;
import alongside.who.Me;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session whose agenda people fill themselves, that is run from one print, and entered afterwards on one page. */
class PaperKitTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Proposals proposals;
    @Autowired Preparing preparing;
    @Autowired Voices voices;
    @Autowired EnteredFor enteredFor;
    @Autowired Decisions decisions;
    @Autowired QuickVotes votes;
    @Autowired Supporters supporters;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 12", "What you want to talk about",
                LocalDate.of(2030, 12, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        here = "/sessions/" + id;
    }

    @Test
    void five_things_are_asked_for_put_in_order_by_the_group_and_the_agenda_says_who_asked() throws Exception {
        for (var words : new String[] {"Envelopes", "The phone line", "Taxis"}) assertThat(post("member", "/proposals", "words", words).getStatus()).isEqualTo(303);
        post("visitor", "/proposals", "words", "Biscuits");
        assertThat(post("facilitator", "/proposals/for", "person", world.me("co-lead").person(), "words", "Receipts", "how", "PHONE").getStatus()).isEqualTo(303);
        assertThat(post("observer", "/proposals", "words", "No").getStatus()).isEqualTo(404);
        post("visitor", "/proposals", "words", "Biscuits"); // the same form sent twice
        post("facilitator", "/proposals/for", "person", world.me("co-lead").person(), "words", "Parking", "how", "PHONE");
        var parking = enteredFor.forPerson(world.me("co-lead"), world.me("co-lead").person()).getFirst();
        assertThat(enteredFor.undo(world.me("co-lead"), parking.id())).as("what was written down for them they take back").isTrue();
        var taxis = proposals.of(world.me("member"), id).stream().filter(it -> it.words().equals("Taxis")).findFirst().orElseThrow().id();
        for (var role : new String[] {"visitor", "co-lead", "visitor"}) post(role, "/proposals/" + taxis + "/wanting", "want", "yes");
        assertThat(proposals.of(world.me("member"), id)).extracting(it -> it.words()).containsExactly("Taxis", "Envelopes", "The phone line", "Biscuits", "Receipts");
        assertThat(page("member", "/proposals")).contains("3 people want to talk about it").contains("Wyn co-lead asked for it");
        assertThat(post("facilitator", "/proposals/" + taxis + "/taking", "minutes-" + taxis, "x").getStatus()).isEqualTo(422);
        for (int i = 0; i < 2; i++) post("facilitator", "/proposals/" + taxis + "/taking", "minutes-" + taxis, "20");
        assertThat(agendas.of(world.me("member"), id)).extracting(AgendaItem::title).as("twice is once").containsExactly("Taxis (asked for by Wyn member)");
    }

    @Test
    void a_sheet_with_nothing_on_it_is_not_said_to_stand_there() throws Exception {
        var nothing = post("facilitator", "/live/paper", "lines", " \n ");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString()).contains("Nothing is written here", "There was nothing to save").doesNotContain("stands on the session");
        assertThat(said("here", world.me("member").person())).as("who was here is something").endsWith("live.paper.saved.here");
        assertThat(sessions.present(id)).containsExactly(world.me("member").person());
        assertThat(post("facilitator", "/live/paper", "here", world.me("member").person()).getStatus()).as("nothing new").isEqualTo(422);
        assertThat(said("lines", "")).as("nobody was here after all").endsWith("live.paper.saved.here");
        assertThat(sessions.present(id)).isEmpty();
        assertThat(said("lines", "Too small")).endsWith("live.paper.saved");
    }

    /** The sentence that the next page says of what was saved. */
    private String said(String field, String value) {
        return post("facilitator", "/live/paper", field, value).getHeaders("Set-Cookie").stream().filter(it -> it.startsWith("said=")).map(it -> it.split("[=;]")[1]).findFirst().orElse("nothing saved");
    }

    @Test
    void one_print_has_everything_and_what_comes_back_is_entered_at_once() throws Exception {
        agendas.add(world.me("coordinator"), id, AgendaItem.of(Kind.TALK, 30, "The first draft", ""));
        preparing.prepare(world.me("coordinator"), world.place("coordinator"), NewDecision.of("Which letter first?", Decision.Way.SINGLE, "",
                1, LocalDate.of(2030, 12, 9), "The review letter", "", "The bill", "").about(null, id));
        assertThat(page("facilitator", "/kit")).as("hands, slips and how it was too").contains("Hands for yes", "My next step", "Please write no name.", "who supports Wyn").contains("The first draft").contains("I need a break").contains("I need a minute").contains("Which letter first?").contains("The bill")
                .contains("Wyn member").contains("May we record the sound").contains("What was said");
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 12, 16));

        var wrong = post("facilitator", "/live/paper", "here", world.me("member").person(), "lines", "Wyn member: Too small\nZed: Fine");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("is called Zed").contains("Zed: Fine");
        assertThat(sessions.present(id)).as("all or nothing").isEmpty();
        assertThat(post("facilitator", "/live/paper", "here", world.me("member").person(), "lines", "Wyn member, table 2: Too small").getStatus()).as("who may know is asked where somebody is named").isEqualTo(422);
        assertThat(post("facilitator", "/live/paper", "here", world.me("member").person(), "visibility", "NAMED", "lines", "Wyn member, table 2: Too small\nToo much paper").getStatus()).isEqualTo(303);
        assertThat(sessions.present(id)).containsExactly(world.me("member").person());
        var again = post("facilitator", "/live/paper", "here", world.me("member").person(), "visibility", "NAMED", "lines", "Wyn member, table 2: Too small\nToo much paper");
        assertThat(again.getStatus()).as("the same sheet, perhaps sent twice, is asked about and not entered").isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Is it another sheet?").contains("Too much paper");
        assertThat(voices.of(world.me("member"), id)).hasSize(2);
        var said = voices.of(world.me("member"), id);
        assertThat(said).extracting(it -> it.words()).containsExactlyInAnyOrder("Too small", "Too much paper");
        assertThat(post("facilitator", "/live/paper", "here", world.me("member").person(), "lines", "Too small", "another", "yes").getStatus()).as("somebody else says the same").isEqualTo(303);
        assertThat(voices.of(world.me("member"), id)).hasSize(3);
        post("facilitator", "/live/paper", "here", world.me("member").person(), "visibility", "FACILITATOR_ONLY", "lines", "Wyn member: For you alone\nThis too");
        assertThat(page("visitor", "")).contains("Too small").contains("Wyn member").doesNotContain("For you alone").doesNotContain("This too");
        post("facilitator", "/live/paper", "here", world.me("member").person(), "visibility", "FIRST_NAME", "lines", "Wyn member: Call me Wyn");
        assertThat(voices.of(world.me("visitor"), id).stream().filter(it -> it.words().equals("Call me Wyn"))).singleElement().satisfies(it -> assertThat(it.author()).isEqualTo("Wyn"));
    }

    private static final String PILE = "/live/paper";

    /** What the page says of one kind of paper, with how it is called. */
    private String pile(String words) throws Exception {
        return Jsoup.parse(page("facilitator", PILE)).select("section[aria-labelledby=more] li").stream().map(Element::text).filter(it -> it.contains(words)).findFirst().orElse("nothing of " + words);
    }

    @Test
    void the_paper_of_a_whole_room_is_entered_from_one_page_that_everything_leads_back_to() throws Exception {
        var runs = world.me("coordinator");
        var here = List.of("member", "co-lead", "visitor").stream().map(it -> world.me(it).person()).toList();
        var question = decisions.propose(runs, world.place("coordinator"), NewDecision.of("Which letters?", Decision.Way.APPROVAL, "", 1, LocalDate.of(2030, 12, 9), "The review letter", "", "The bill", "").about(null, id));
        var ready = preparing.prepare(runs, world.place("coordinator"), NewDecision.consent("The first draft?", "As it is", LocalDate.of(2030, 12, 9)).about(null, id));
        sessions.open(runs, id);
        assertThat(pile("Sheets that say how it was")).contains("as soon as the session has ended");
        assertThat(pile("The first draft?")).contains("Put it first");
        for (var person : here) sessions.countIn(runs, id, person, true);
        sessions.end(runs, id, LocalDate.of(2030, 12, 16));
        assertThat(page("facilitator", "/to-do")).contains(this.here + PILE + "\"");
        // Where the other sheets are listed, and not at the names above them.
        var back = this.here + PILE + "#more";
        var inAddress = "back=" + back.replace("#", "%23");

        assertThat(pile("Cards: did we")).isEqualTo("Cards: did we do what we came for? 0 of 3 entered.");
        var wrong = post("facilitator", "/live/cards", "back", back, "card", "CLOSING", "of-" + here.get(0), "2 We laughed", "of-" + here.get(1), "7");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Type a number from 1 to 3", "2 We laughed", "name=\"back\" value=\"" + back + "\"");
        var cards = post("facilitator", "/live/cards", "back", back, "card", "CLOSING", "of-" + here.get(0), "2 We laughed", "of-" + here.get(1), "1", "of-" + here.get(2), "3");
        assertThat(cards.getHeader("Location")).endsWith(back);
        assertThat(pile("Cards: did we")).startsWith("All entered").endsWith("3 of 3 entered.");
        assertThat(post("facilitator", "/live/cards", "card", "PURPOSE", "of-" + here.get(0), "1").getHeader("Location")).as("by itself it stays").contains("/live/cards?card=PURPOSE");
        assertThat(pile("Cards: is it clear")).endsWith("1 of 3 entered.");

        assertThat(pile("Permission sheets")).contains("0 of ");
        assertThat(post("facilitator", "/permissions/sheet", "back", back, "how", "PAPER", "of-" + here.get(0), "y").getHeader("Location")).endsWith(back);
        assertThat(pile("Permission sheets")).contains("1 of ");
        assertThat(post("facilitator", "/live/hands", "back", back, "question", "A break?", "yes", "3", "no", "0", "unsure", "0").getHeader("Location")).as("hands counted on paper").endsWith(back);
        assertThat(votes.hands(runs, id)).hasSize(1);

        assertThat(Jsoup.parse(page("facilitator", PILE)).select("section[aria-labelledby=more] a").eachAttr("href")).as("how it came is not asked again").contains(this.here + "/feedback/sheets?how=PAPER&" + inAddress);
        var sheet = new String[] {"back", back, "view-1", "ASKED", "lived", "NO", "how", "PAPER"};
        assertThat(post("facilitator", "/feedback/sheets", sheet).getHeader("Location")).as("the next of the pile").endsWith("/feedback/sheets?how=PAPER&" + inAddress);
        assertThat(mvc.get().uri(URI.create(this.here + "/feedback/sheets?how=PAPER&" + inAddress)).requestAttr(Me.class.getName(), world.me("facilitator"))).bodyText().contains("1 of 3 people who were here").contains("href=\"" + back + "\"");
        post("facilitator", "/feedback/sheets", sheet);
        assertThat(post("facilitator", "/feedback/sheets", sheet).getHeader("Location")).as("the last").endsWith(back);
        assertThat(pile("Sheets that say how it was")).startsWith("All entered").endsWith("3 of 3 entered.");

        copies(question, back);
        assertThat(mvc.get().uri(URI.create("/prepared/" + ready + "?" + inAddress)).requestAttr(Me.class.getName(), runs)).bodyText().contains("name=\"back\" value=\"" + back + "\"");
        assertThat(post("facilitator", "/live/cards", "back", "//example.org/x", "card", "CLOSING", "of-" + here.get(0), "1").getHeader("Location")).as("only to a page of ours").contains("/live/cards?card=CLOSING").doesNotContain("example");
    }

    /** Ballots of an open vote, a line a person. */
    private void copies(String question, String back) throws Exception {
        var at = here;
        here = "/decisions/" + question;
        var member = world.me("member").person();
        assertThat(post("facilitator", "/ballots/check", "of-" + member, "3").getStatus()).as("there are two").isEqualTo(422);
        assertThat(post("facilitator", "/ballots/check", "back", back).getStatus()).as("none").isEqualTo(422);
        var check = post("facilitator", "/ballots/check", "back", back, "of-" + member, "2 1").getContentAsString();
        assertThat(check).contains("Save one ballot", "The review letter", "value=\"2 1\"", "name=\"back\" value=\"" + back + "\"");
        var saved = post("facilitator", "/ballots", "back", back, "of-" + member, "2 1");
        assertThat(saved.getHeader("Location")).endsWith(back);
        var given = decisions.given(decisions.seenBy(world.me("coordinator"), question).orElseThrow());
        assertThat(given).singleElement().satisfies(it -> assertThat(it.enteredBy()).isEqualTo(world.me("facilitator").person()));
        assertThat(given.getFirst().marks()).hasSize(2);
        assertThat(post("facilitator", "/ballots/check", "of-" + member, "1").getContentAsString()).as("whoever has an answer by now").contains("An answer for Wyn member was written down meanwhile");
        here = at;
        assertThat(pile("Which letters?")).contains("1 of ", " entered.");
    }

    @Test
    void whoever_came_to_support_somebody_is_ticked_on_the_same_page_and_counted_apart() throws Exception {
        var supporter = world.me("supporter").person();
        post("facilitator", PILE, "here", world.me("member").person(), "with", supporter);
        assertThat(supporters.counted(id)).containsExactly(supporter);
        assertThat(sessions.present(id)).containsExactly(world.me("member").person());
        assertThat(Jsoup.parse(page("facilitator", PILE)).select("input[name=with][checked]").eachAttr("value")).containsExactly(supporter);
    }
}
