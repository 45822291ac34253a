package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.decisions.Decision.Way;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hands that decide: each is ticked beside its person, all on one page, looked at and saved with one press. */
@Tag("database")
class HandsTest extends PeopleOfItsOwn {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    private static final List<String> ELEVEN = IntStream.rangeClosed(1, 11).mapToObj("Voter %02d"::formatted).toList();

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Preparing preparing;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Clocks clocks;

    private Me hattie;
    private Place place;
    private String session = "";

    @BeforeEach
    void eleven_are_here_and_one_is_not() {
        clocks.standAt(DAY.atTime(12, 0).atZone(Dates.HERE).toInstant());
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        session = sessions.plan(hattie, place, new NewSession("Session 1", "Decide", DAY, LocalTime.of(10, 30), LocalTime.of(13, 0), "The hall", "", 0, null, null));
        sessions.open(hattie, session);
        for (var name : ELEVEN) {
            joins(name);
            sessions.countIn(hattie, session, id(name), true);
        }
        joins("Away");
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    private void joins(String name) {
        groups.join(hattie, place.project().group(), person(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private Decision asked(Way way) {
        var prepared = preparing.prepare(hattie, place, NewDecision.of("Which letter first?", way, "", 1, DAY, "The review letter", "", "The bill", "").about(null, session));
        return decisions.seenBy(hattie, preparing.start(hattie, prepared, true).orElseThrow()).orElseThrow();
    }

    private String[] hands(Decision it, String says) {
        var fields = new ArrayList<String>();
        ELEVEN.forEach(name -> fields.addAll(List.of("hand-" + id(name), says)));
        return fields.toArray(String[]::new);
    }

    @Test
    void eleven_hands_are_saved_in_one_press_each_as_its_person_s_own_answer() throws Exception {
        var it = asked(Way.SINGLE);
        var here = "/decisions/" + it.id() + "/hands";
        var bill = it.options().getLast().id();
        answering.answer(me("Voter 11"), it.id(), NewAnswer.ticks(Set.of(it.options().getFirst().id())));
        assertThat(get(hattie, "/sessions/" + session + "/live/questions")).bodyText().contains(here);
        var rows = Jsoup.parse(get(hattie, here).getResponse().getContentAsString()).select("fieldset legend").eachText();
        assertThat(rows).as("whoever answered on their own phone, and whoever is not here, show no hand").containsExactlyElementsOf(ELEVEN.subList(0, 10));
        assertThat(post(hattie, here + "/check")).hasStatus(422);
        assertThat(post(hattie, here + "/check", hands(it, bill))).hasStatusOk().bodyText().contains("Are these the hands?", "The bill: 10", "Save 10 hands")
                .as("of eleven ticks one is not saved").contains("Voter 11 has answered themselves meanwhile. Their own answer stands").doesNotContain("Voter 10 has");
        assertThat(decisions.given(it)).as("nothing is saved before it was looked at").hasSize(1);
        assertThat(post(hattie, here, hands(it, bill))).hasStatus(303);
        var given = decisions.given(it);
        assertThat(given).hasSize(11);
        assertThat(given.stream().filter(one -> one.marks().containsKey(bill)).map(Given::person)).containsExactlyInAnyOrderElementsOf(ELEVEN.subList(0, 10).stream().map(this::id).toList());
        assertThat(given.stream().filter(one -> one.person().equals(id("Voter 11"))).findFirst().orElseThrow().enteredBy()).as("their own answer stands").isNull();
        assertThat(get(hattie, here)).bodyText().contains("Nobody who is here is still waited for.");
    }

    @Test
    void what_was_ticked_stands_when_it_is_to_be_changed_and_nobody_else_ticks_hands() {
        var it = asked(Way.SINGLE);
        var here = "/decisions/" + it.id() + "/hands";
        var review = it.options().getFirst().id();
        assertThat(post(hattie, here, "hand-" + id("Voter 01"), review, "again", "yes")).bodyText().contains("checked");
        assertThat(decisions.given(it)).isEmpty();
        assertThat(get("Voter 01", here)).hasStatus(404);
        assertThat(post("Voter 01", here, hands(it, review))).hasStatus(404);
        assertThat(post(hattie, here, "hand-" + id("Away"), review)).as("by phone, as the question's page writes it down").hasStatus(303);
        assertThat(post(hattie, here, "hand-" + hattie.person(), review)).as("whoever has no vote").hasStatusOk();
        assertThat(decisions.given(it)).extracting(Given::person).containsExactly(id("Away"));
    }

    @Test
    void what_was_written_down_for_somebody_meanwhile_is_not_said_to_be_answered_by_themselves() {
        var it = asked(Way.SINGLE);
        var here = "/decisions/" + it.id();
        var bill = it.options().getLast().id();
        answering.answerFor(hattie, it.id(), id("Voter 02"), NewAnswer.ticks(Set.of(bill)), How.PHONE, false);
        assertThat(get(hattie, here + "/hands")).bodyText().doesNotContain("meanwhile");
        assertThat(post(hattie, here + "/hands/check", "hand-" + id("Voter 01"), bill, "hand-" + id("Voter 02"), bill)).hasStatusOk().bodyText()
                .contains("An answer for Voter 02 was written down meanwhile").doesNotContain("answered themselves");
        assertThat(post(hattie, here + "/hands/check", "hand-" + id("Voter 02"), bill)).as("nothing is left to save").hasStatus(422).bodyText().contains("An answer for Voter 02 was written down");
    }

    @Test
    void a_hand_that_was_seen_counts_although_its_person_has_left_the_room_meanwhile() {
        var it = asked(Way.SINGLE);
        var here = "/decisions/" + it.id() + "/hands";
        sessions.countIn(hattie, session, id("Voter 03"), false);
        assertThat(post(hattie, here + "/check", hands(it, it.options().getLast().id()))).hasStatusOk().bodyText().contains("The bill: 11", "Voter 03", "Save 11 hands");
        assertThat(get(hattie, here)).as("nobody ticks a hand of theirs from now on").bodyText().contains("Voter 02").doesNotContain("Voter 03");
    }

    @Test
    void what_a_hand_cannot_say_is_not_asked_for() {
        assertThat(get(hattie, "/decisions/" + asked(Way.APPROVAL).id() + "/hands")).hasStatus(404);
    }
}
