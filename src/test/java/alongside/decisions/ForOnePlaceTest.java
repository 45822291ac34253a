package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "What colour to paint the home?" is asked of those who live there, and voted on quickly. */
class ForOnePlaceTest extends PeopleOfItsOwn {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 9);

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Preparing preparing;
    @Autowired SecretVotes votes;
    @Autowired Whom whom;
    @Autowired Clocks clocks;

    Place place;
    String here;

    @BeforeEach
    void two_live_there_and_one_does_not() {
        clocks.standAt(TODAY.atTime(11, 30).atZone(Dates.HERE).toInstant());
        var hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev", "Colin"))
            groups.join(hattie, place.project().group(), person(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        here = "/projects/" + place.project().id();
        assertThat(post("Hattie", here + "/people-of", "name", "Alder House", "people", id("Marjorie"), "people", id("Dev"))).hasStatus(303);
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void those_who_live_there_answer_and_nobody_else() {
        var list = whom.of(place).getFirst();
        assertThat(get("Hattie", here + "/decisions/new?way=single&template=quick_question")).bodyText().contains("Alder House", "Which colour shall we paint the lounge?");
        assertThat(post("Hattie", here + "/decisions", "way", "SINGLE", "question", "Which colour?", "options", "Green\nYellow", "places", "1", "closes", "12 June 2026",
                "ballot", "OPEN", "whom", list.id(), "about", "OWN", "aboutOwn", "Our lounge", "closeWhenAll", "yes")).hasStatus(303);
        var it = decisions.of(place).getFirst();
        assertThat(get("Colin", "/decisions/" + it.id())).bodyText().contains("for the people of Alder House", "It is about: Our lounge", "Green").doesNotContain("Your answer");
        var green = it.options().getFirst().id();
        assertThat(post("Colin", "/decisions/" + it.id() + "/answers", "options", green)).as("he does not live there").hasStatus(404);
        assertThat(answering.answer(me("Colin"), it.id(), NewAnswer.ticks(Set.of(green)))).isEqualTo(Answered.NOT_OPEN);
        assertThat(decisions.waitingFor(me("Colin"))).isEmpty();

        assertThat(post("Hattie", "/people-of/" + list.id() + "/removal")).hasStatus(303);
        for (var who : List.of("Marjorie", "Dev")) {
            assertThat(get(who, "/decisions/" + it.id())).bodyText().contains("Your answer");
            assertThat(post(who, "/decisions/" + it.id() + "/answer", "options", green)).as("the second press of three").hasStatusOk();
            assertThat(post(who, "/decisions/" + it.id() + "/answers", "options", green)).hasStatus(303);
        }
        assertThat(get("Colin", "/decisions/" + it.id())).as("the result, as soon as the last has voted").bodyText().contains("for the people of Alder House", "2 of 2 people have answered");
    }

    @Test
    void what_is_ready_is_for_them_alone_and_cannot_be_put_when_they_are_gone() {
        var list = whom.of(place).getFirst();
        var question = NewDecision.of("Which colour?", Decision.Way.SINGLE, "", 1, TODAY.plusDays(3), "Green", "", "Yellow", "").asking(Asking.of("", list.id(), false));
        var hattie = me("Hattie");
        var first = preparing.prepare(hattie, place, question);
        assertThat(get("Hattie", "/prepared/" + first)).bodyText().contains("for the people of Alder House", "2 people get a letter");
        var put = preparing.start(hattie, first, false).orElseThrow();
        assertThat(decisions.asked(decisions.seenBy(hattie, put).orElseThrow())).extracting(Asked::person).containsExactlyInAnyOrder(id("Marjorie"), id("Dev"));
        var second = preparing.prepare(hattie, place, question);
        assertThat(post("Hattie", "/people-of/" + list.id(), "name", "Alder House", "people", id("Colin"))).hasStatus(303);
        assertThat(get("Hattie", "/prepared/" + second)).bodyText().contains("1 person gets a letter");
        whom.remove(hattie, list.id());
        assertThat(preparing.start(hattie, second, false)).isEmpty();
    }

    @Test
    void a_second_vote_replaces_the_first_or_is_refused_as_it_was_set_up() {
        var question = NewDecision.of("Which outing?", Decision.Way.SINGLE, "", 1, TODAY.plusDays(3), "The sea", "", "The hills", "");
        var hattie = me("Hattie");
        for (boolean stands : List.of(false, true)) {
            var it = decisions.seenBy(hattie, decisions.propose(hattie, place, question.asking(Asking.of("ACTIVITIES", null, stands)))).orElseThrow();
            var sea = NewAnswer.ticks(Set.of(it.options().getFirst().id()));
            var hills = NewAnswer.ticks(Set.of(it.options().getLast().id()));
            answering.answer(me("Dev"), it.id(), sea);
            assertThat(answering.answer(me("Dev"), it.id(), hills)).isEqualTo(stands ? Answered.VOTE_STANDS : Answered.SAVED);
            assertThat(decisions.given(it)).extracting(Given::marks).containsExactly(stands ? sea.marks() : hills.marks());
            if (stands) assertThat(get("Dev", "/decisions/" + it.id())).bodyText().contains("a vote stays as it was given").doesNotContain("Change your answer");
            else assertThat(get("Dev", "/decisions/" + it.id())).bodyText().contains("Change your answer");
            var secret = decisions.propose(hattie, place, question.secretly().asking(Asking.of("ACTIVITIES", null, stands)));
            var options = decisions.seenBy(hattie, secret).orElseThrow().options();
            var phrase = votes.phrase(me("Dev"), secret).orElseThrow();
            votes.vote(me("Dev"), secret, NewAnswer.ticks(Set.of(options.getFirst().id())), phrase);
            assertThat(votes.change(me("Dev"), secret, phrase.words(), NewAnswer.ticks(Set.of(options.getLast().id())))).isEqualTo(stands ? Answered.VOTE_STANDS : Answered.SAVED);
        }
    }

    @Test
    void questions_are_found_by_what_they_are_about() {
        var question = NewDecision.of("Which outing?", Decision.Way.SINGLE, "", 1, TODAY.plusDays(3), "The sea", "", "The hills", "");
        decisions.propose(me("Hattie"), place, question.asking(Asking.of("ACTIVITIES", null, false)));
        decisions.propose(me("Hattie"), place, NewDecision.consent("Shall staff knock?", "They knock and wait", TODAY.plusDays(3)).asking(Asking.of("STAFF_PRACTICE", null, false)));
        assertThat(get("Dev", here + "/decisions")).bodyText().contains("Which outing?", "Shall staff knock?", "It is about: Activities", "It is about: How staff work");
        assertThat(get("Dev", here + "/decisions?about=ACTIVITIES")).bodyText().contains("Which outing?").doesNotContain("Shall staff knock?");
        assertThat(get("Hattie", here + "/decisions/new?way=single")).bodyText().contains("How care and support feels", "Activities", "How staff work", "How the service is set up", "Something else");
    }
}
