package alongside.decisions;

import static alongside.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marjorie cannot vote on the day and asks Dev to; the group's charter says whether she may. */
class StandInsTest extends PeopleOfItsOwn {

    @Autowired Groups groups;
    @Autowired Charters charters;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired StandIns standIns;
    @Autowired EnteredFor entered;
    @Autowired DSLContext sql;

    Place place;
    String it;

    @BeforeEach
    void a_group_of_three_and_a_question() {
        var hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev", "Colin"))
            groups.join(hattie, place.project().group(), person(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        it = decisions.propose(hattie, place, NewDecision.consent("Shall we try it?", "One page for all", LocalDate.now().plusDays(9)));
    }

    @Test
    void nobody_votes_for_another_until_the_group_has_a_charter_that_allows_it() {
        write(false);
        adopt();
        assertThat(get("Marjorie", page())).as("left out until a group takes it in").bodyText().doesNotContain("ask somebody to vote for me");
        assertThat(get("Marjorie", page() + "/stand-ins/" + id("Marjorie"))).hasStatus(404);
        assertThat(standIns.ask(me("Marjorie"), it, id("Marjorie"), id("Dev"), null, false)).isFalse();
        write(true);
        assertThat(get("Marjorie", page() + "/stand-ins/" + id("Marjorie"))).as("a draft allows nothing").hasStatus(404);
        var open = NewDecision.of("Which?", Decision.Way.SINGLE, "", 1, LocalDate.now().plusDays(9), "A", "", "B", "");
        it = decisions.propose(me("Hattie"), place, open.secretly());
        adopt();
        assertThat(get("Marjorie", page())).as("a secret vote is given by nobody else").bodyText().doesNotContain("ask somebody to vote for me");
    }

    @Test
    void one_for_one_and_never_passed_on_with_everybody_told_and_the_own_vote_first() {
        write(true);
        adopt();
        assertThat(get("Marjorie", page())).bodyText().contains("I cannot vote: ask somebody to vote for me");
        var asks = page() + "/stand-ins/" + id("Marjorie");
        assertThat(get("Marjorie", asks)).bodyText().contains("Dev", "Colin").doesNotContain("value=\"" + id("Marjorie"));
        assertThat(post("Marjorie", asks)).as("nobody chosen").hasStatus(422);
        assertThat(post("Colin", asks, "standIn", id("Colin"))).as("for another").hasStatus(404);
        for (int press = 0; press < 2; press++) assertThat(post("Marjorie", asks, "standIn", id("Dev"))).hasStatus(303);
        assertThat(letters("Dev")).as("asked once").containsOnlyOnce("decisions.letter.stand-in");
        assertThat(get("Dev", "/")).bodyText().contains("Vote for Marjorie, who asked you");
        assertThat(get("Colin", page())).bodyText().contains("Dev votes for Marjorie, who asked for it");

        assertThat(standIns.ask(me("Colin"), it, id("Colin"), id("Dev"), null, false)).as("one for one").isFalse();
        assertThat(standIns.ask(me("Colin"), it, id("Colin"), id("Marjorie"), null, false)).as("who cannot vote votes for nobody").isFalse();
        assertThat(standIns.ask(me("Dev"), it, id("Dev"), id("Colin"), null, false)).as("never passed on").isFalse();
        assertThat(answering.answerFor(me("Colin"), it, id("Marjorie"), NewAnswer.consent(), How.PHONE, false)).as("not who was asked").isEqualTo(Answered.NOT_OPEN);

        var votes = page() + "/answers/" + id("Marjorie");
        assertThat(get("Dev", votes)).bodyText().contains("Vote for Marjorie", "How did Marjorie ask you?").doesNotContain("Write down the answer");
        assertThat(get("Hattie", votes)).bodyText().contains("Write down the answer of Marjorie");
        assertThat(post("Dev", votes + "/check", "answer", "OBJECT", "because", "It is too long", "how", "PAPER")).bodyText().contains("You vote for Marjorie, who asked you.");
        assertThat(post("Dev", votes, "answer", "OBJECT", "because", "It is too long", "how", "PHONE")).hasStatus(303);
        assertThat(given("Marjorie")).isEqualTo("OBJECT");
        assertThat(letters("Marjorie")).as("told at once").contains("decisions.letter.stood-in");
        assertThat(get("Dev", "/")).bodyText().doesNotContain("Vote for Marjorie");
        answering.answer(me("Marjorie"), it, NewAnswer.consent());
        assertThat(given("Marjorie")).as("her own counts").isEqualTo("CONSENT");
        assertThat(answering.answerFor(me("Dev"), it, id("Marjorie"), NewAnswer.object("No"), How.PHONE, false)).isEqualTo(Answered.ANSWERED_THEMSELVES);
    }

    @Test
    void it_is_taken_back_and_asked_by_phone() {
        write(true);
        adopt();
        var asks = page() + "/stand-ins/" + id("Marjorie");
        assertThat(post("Hattie", asks, "standIn", id("Dev"), "how", "PHONE", "readBack", "yes")).hasStatus(303);
        entered.undo(me("Marjorie"), entered.forPerson(me("Marjorie"), id("Marjorie")).getFirst().id());
        assertThat(standIns.of(decision())).isEmpty();
        assertThat(letters("Dev")).contains("decisions.letter.stand-in-ended");
        assertThat(answering.answerFor(me("Dev"), it, id("Marjorie"), NewAnswer.consent(), How.PHONE, false)).isEqualTo(Answered.NOT_OPEN);
        assertThat(post("Marjorie", asks, "standIn", id("Colin"))).hasStatus(303);
        assertThat(post("Marjorie", asks, "standIn", id("Dev"))).as("somebody else now").hasStatus(303);
        assertThat(standIns.of(decision())).extracting(StandIn::by).containsExactly(id("Dev"));
        assertThat(post("Dev", asks + "/ending")).hasStatus(404);
        assertThat(post("Marjorie", asks + "/ending")).hasStatus(303);
        assertThat(standIns.of(decision())).isEmpty();
    }

    private void write(boolean allowing) {
        var group = place.project().group();
        var draft = charters.write(me("Hattie"), group, charters.starters(java.util.Locale.UK)).orElseThrow();
        draft.clauses().stream().filter(one -> one.starter().equals(StandIns.CLAUSE))
                .forEach(one -> charters.change(me("Hattie"), group, new Clause(one.id(), one.words(), one.kind(), one.starter(), !allowing)));
    }

    private void adopt() {
        groups.adopt(me("Hattie"), charters.draft(place.project().group()).orElseThrow().id(), it);
    }

    private Decision decision() {
        return decisions.seenBy(me("Hattie"), it).orElseThrow();
    }

    private String given(String name) {
        return decisions.given(decision()).stream().filter(one -> one.person().equals(id(name))).map(Given::answer).findFirst().orElse("");
    }

    private List<String> letters(String name) {
        return sql.select(LETTER.KIND).from(LETTER).where(LETTER.PERSON.eq(id(name))).fetch(LETTER.KIND);
    }

    private String page() {
        return "/decisions/" + it;
    }
}
