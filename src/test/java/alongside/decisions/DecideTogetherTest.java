package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.decisions.rules.Outcome;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.Duty;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.post.Letters;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel decides on its charter, and which letters come first, on the days of the story. */
class DecideTogetherTest extends PeopleOfItsOwn {

    static final List<String> PANEL = List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Rukhsana", "Peter", "Jolene", "Siân", "Graham", "Nadia");
    static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("Marjorie", "BCD"), Map.entry("Dev", "ACD"), Map.entry("Tomos", "BD"), Map.entry("Adaeze", "CDF"),
            Map.entry("Colin", "BD"), Map.entry("Rukhsana", "ABD"), Map.entry("Peter", "BC"), Map.entry("Jolene", "AD"),
            Map.entry("Siân", "ACE"), Map.entry("Graham", "BC"), Map.entry("Nadia", "CDE"));

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired EnteredFor entered;
    @Autowired Clocks clocks;
    @Autowired Letters letters;

    final Map<String, Me> panel = new HashMap<>();
    Me hattie;
    Place place;

    @BeforeEach
    void the_panel() {
        standAt(LocalDate.of(2026, 4, 14));
        hattie = person("Hattie");
        var project = projects.begin(hattie, "Letters that make sense", "Clear letters");
        place = projects.place(hattie, project).orElseThrow();
        for (var name : PANEL) {
            panel.put(name, person(name));
            groups.join(hattie, place.project().group(), panel.get(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void the_charter_waits_for_the_one_who_objects() {
        var id = decisions.propose(hattie, place, NewDecision.consent("Adopt our charter?", "Cameras on", LocalDate.of(2026, 4, 14)));
        for (var name : PANEL) answer(name, id, name.equals("Dev") ? NewAnswer.object("Cameras on harms me") : NewAnswer.consent());
        assertThat(it(id).open()).isTrue();

        standAt(LocalDate.of(2026, 4, 15));
        assertThat(decisions.closeWhatIsDue()).as("the clock does not close over an objection").isZero();
        assertThat(answering.endMyObjection(hattie, id, Given.Ended.RESOLVED, "")).as("nobody else's to end").isFalse();
        assertThat(answering.endMyObjection(panel.get("Colin"), id, Given.Ended.RESOLVED, "")).isFalse();
        assertThat(answering.answerFor(hattie, id, panel.get("Dev").person(), NewAnswer.consent(), How.PHONE, true)).isNotEqualTo(Answered.SAVED);

        standAt(LocalDate.of(2026, 5, 12));
        assertThat(decisions.nextRound(hattie, id, "Cameras as you like", "Cameras, and gaps for interpreters", "We use it for now", LocalDate.of(2026, 5, 12))).isTrue();
        for (var name : PANEL) if (!name.equals("Dev")) answer(name, id, NewAnswer.consent());
        assertThat(decisions.result(it(id)).outcome()).as("a new round ends nobody's objection").isEqualTo(Outcome.OBJECTION_STANDS);
        answer("Dev", id, NewAnswer.consent());
        var count = decisions.close(hattie, id).orElseThrow();
        assertThat(count.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(count.people("CONSENT")).isEqualTo(11);
        assertThat(decisions.close(hattie, id)).as("it closes once").isEmpty();
        assertThat(get("Dev", "/decisions/" + id)).hasStatusOk().bodyText().contains("Agreed.", "Round 1, begun on Tuesday 14 April 2026", "Cameras on harms me");
    }

    @Test
    void which_letters_first_and_it_stays_open_for_dev() {
        standAt(LocalDate.of(2026, 5, 12));
        var id = decisions.propose(hattie, place, NewDecision.approval("Which three letters first?", "", 3, LocalDate.of(2026, 5, 12),
                "A", "Your money is agreed", "B", "We need your receipts", "C", "Your payment is changing", "D", "We are asking for money back", "E", "", "F", ""));
        for (var name : PANEL) if (!name.equals("Dev")) answer(name, id, NewAnswer.ticks(options(id, FIRST.get(name))));
        assertThat(decisions.close(hattie, id)).as("the day is not over").isEmpty();
        decisions.keepOpenFor(hattie, id, panel.get("Dev").person(), LocalDate.of(2026, 5, 19), "The interpreter was cancelled.");

        standAt(LocalDate.of(2026, 5, 13));
        assertThat(decisions.close(hattie, id)).as("it is kept open for Dev").isEmpty();
        assertThat(answering.answer(panel.get("Nadia"), id, NewAnswer.ticks(options(id, "F")))).as("for Dev alone").isEqualTo(Answered.NOT_OPEN);
        assertThat(get("Colin", "/decisions/" + id)).hasStatusOk().bodyText().contains("It stays open for Dev until the end of Tuesday 19 May 2026").doesNotContain("How it was counted");
        assertThat(decisions.waitingFor(panel.get("Dev"))).hasSize(1);
        assertThat(decisions.waitingFor(panel.get("Colin"))).isEmpty();

        standAt(LocalDate.of(2026, 5, 19));
        answer("Dev", id, NewAnswer.ticks(options(id, FIRST.get("Dev"))));
        var count = decisions.close(hattie, id).orElseThrow();
        assertThat(count.totals().stream().collect(Collectors.toMap(total -> it(id).title(total.of()), total -> total.people())))
                .isEqualTo(Map.of("A", 4, "B", 6, "C", 7, "D", 8, "E", 2, "F", 1));
        assertThat(count.chosen().stream().map(it(id)::title)).containsExactly("D", "C", "B");
        assertThat(get("Colin", "/decisions/" + id)).hasStatusOk().bodyText().contains("11 of 11 people voted. Together they made 28 ticks.", "Chosen: D; C; B.", "Most people ticked D (8 people).")
                .contains("More than half of them wanted what was chosen.");
    }

    @Test
    void three_presses_answer_and_the_answer_can_be_changed() {
        var id = decisions.propose(hattie, place, NewDecision.consent("Adopt our charter?", "The charter", LocalDate.of(2026, 4, 20)));
        var objection = post("Colin", "/decisions/" + id + "/answer", "answer", "OBJECT", "because", "");
        assertThat(objection).hasStatus(422).bodyText().contains("Please say why you object");
        assertThat(post("Colin", "/decisions/" + id + "/answer", "answer", "CONSENT", "because", "")).hasStatusOk().bodyText().contains("Please look at your answer")
                .as("a prompt that fits the answer").contains("What do you like about it?").containsOnlyOnce("name=\"because\"");
        assertThat(post("Colin", "/decisions/" + id + "/answer", "answer", "LIVE_WITH", "because", "Too long")).bodyText().doesNotContain("What would make it better for you?");
        assertThat(decisions.given(it(id))).as("the check page saves nothing").isEmpty();
        assertThat(post("Colin", "/decisions/" + id + "/answers", "answer", "CONSENT", "because", "")).hasStatus(303);
        assertThat(post("Colin", "/decisions/" + id + "/answers", "answer", "CONSENT", "because", "")).as("sent twice").hasStatus(303);
        assertThat(post("Colin", "/decisions/" + id + "/answers", "answer", "LIVE_WITH", "because", "Too long", "again", "yes")).hasStatusOk().bodyText().contains("Too long");
        assertThat(post("Colin", "/decisions/" + id + "/answers", "answer", "LIVE_WITH", "because", "Too long")).hasStatus(303);
        assertThat(decisions.result(it(id)).answered()).isEqualTo(1);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("I can live with it", "Too long");
        assertThat(post("Colin", "/decisions/" + id + "/answer", "answer", "OBJECT", "because", "x".repeat(2001))).hasStatus(422).bodyText().contains("Please use 2,000 characters or fewer");
        assertThat(post("Hattie", "/decisions/" + id + "/answers", "answer", "CONSENT")).as("who arranges does not vote").hasStatus(404);
    }

    @Test
    void each_is_told_at_the_end_whether_we_have_it_that_they_answered() {
        people.give(null, hattie.person(), Duty.ORGANISATION_LEAD);
        var byPost = new ArrayList<String>();
        for (var name : List.of("Rosa", "Wilf")) {
            byPost.add(people.welcome(null, new NewPerson(name, "", "", "4 Weaver's Row", Reaching.POST, false, "")));
            groups.join(hattie, place.project().group(), byPost.getLast(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
        var id = decisions.propose(hattie, place, NewDecision.approval("Which letter?", "", 1, LocalDate.of(2026, 4, 14), "A", "", "B", ""));
        answering.answerFor(hattie, id, byPost.getFirst(), NewAnswer.ticks(options(id, "A")), How.PHONE, true);
        standAt(LocalDate.of(2026, 4, 15));
        assertThat(decisions.close(hattie, id)).isPresent();
        assertThat(byPost.stream().map(it -> letters.today(hattie).stream().filter(letter -> letter.person().equals(it) && letter.kind().equals("decisions.letter.closed")).findFirst().orElseThrow().written().text()))
                .satisfiesExactly(it -> assertThat(it).contains("We have it that you answered."), it -> assertThat(it).contains("We have it that you did not answer."));
    }

    @Test
    void what_was_written_down_for_a_person_gives_way_to_their_own() {
        var id = decisions.propose(hattie, place, NewDecision.consent("Adopt our charter?", "The charter", LocalDate.of(2026, 4, 20)));
        var colin = panel.get("Colin").person();
        assertThat(answering.answerFor(hattie, id, colin, NewAnswer.consent(), How.PAPER, true)).isEqualTo(Answered.SAVED);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Written down by Hattie");
        answer("Colin", id, NewAnswer.canLiveWithIt("If it is short"));
        assertThat(answering.answerFor(hattie, id, colin, NewAnswer.consent(), How.PHONE, true)).isEqualTo(Answered.ANSWERED_THEMSELVES);
        assertThat(decisions.result(it(id)).people("LIVE_WITH")).isEqualTo(1);

        var peter = panel.get("Peter").person();
        answering.answerFor(hattie, id, peter, NewAnswer.consent(), How.PHONE, false);
        assertThat(decisions.result(it(id)).answered()).isEqualTo(2);
        assertThat(entered.undo(panel.get("Peter"), entered.forPerson(panel.get("Peter"), peter).getFirst().id())).isTrue();
        assertThat(decisions.result(it(id)).answered()).as("undone by the person it was written down for").isEqualTo(1);
        assertThat(answering.answerFor(panel.get("Dev"), id, colin, NewAnswer.consent(), How.PHONE, true)).as("not anybody writes down for anybody").isEqualTo(Answered.NOT_OPEN);
    }

    @Test
    void what_was_agreed_and_changed_without_the_group_is_said() {
        standAt(LocalDate.of(2026, 6, 9));
        var id = decisions.propose(hattie, place, NewDecision.consent("The sending plan?", "Phone line to 7pm", LocalDate.of(2026, 6, 9)).closingWhenAllHaveAnswered());
        for (var name : PANEL) answer(name, id, NewAnswer.consent());
        assertThat(it(id).agreed()).as("it closes when all have answered").isTrue();
        standAt(LocalDate.of(2026, 6, 30));
        assertThat(post("Colin", "/decisions/" + id + "/changes", "what", "The phone line closes at 5pm", "why", "staffing", "byWhom", "the finance director", "day", "30 June 2026")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Changed without the group by the finance director on Tuesday 30 June 2026", "staffing");
        assertThat(afterwards.joint(place.project().id())).singleElement().satisfies(fact -> {
            assertThat(fact.changedOutside()).isTrue();
            assertThat(fact.asked()).isEqualTo(11);
            assertThat(fact.done()).isNull();
        });
        assertThat(post("Nadia", "/decisions/" + id + "/views", "words", "I said so before")).hasStatus(303);
        assertThat(post("Hattie", "/decisions/" + id + "/outcome", "statement", "The line is open to 7pm", "reasons", "People work")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("I said so before", "The line is open to 7pm");
    }

    @Test
    void a_question_is_put_on_a_page_and_its_problems_are_said() {
        var here = "/projects/" + place.project().id() + "/decisions";
        assertThat(get("Hattie", here + "/new")).hasStatusOk();
        assertThat(get("Hattie", here + "/new?way=approval")).hasStatusOk();
        assertThat(post("Hattie", here, "way", "APPROVAL", "question", "Which?", "options", "A: one\na: two\n", "places", "1", "closes", "20 April 2026"))
                .hasStatus(422).bodyText().contains("This option is there twice: a");
        assertThat(post("Hattie", here, "way", "CONSENT", "question", "", "proposal", "P", "closes", "13 April 2026"))
                .hasStatus(422).bodyText().contains("Please choose today or a later day", "Please fill this in");
        var saved = post("Hattie", here, "way", "APPROVAL", "question", "Which?", "options", "A: one\nB – two\n\nC", "places", "2", "closes", "20 April 2026", "closeWhenAll", "yes");
        assertThat(saved).hasStatus(303);
        var made = decisions.of(place).getFirst();
        assertThat(made.options().stream().map(option -> option.title() + "/" + option.meaning())).containsExactly("A/one", "B/two", "C/");
        assertThat(get("Colin", "/decisions/" + made.id())).hasStatusOk();
        assertThat(get("Colin", "/decisions/" + made.id() + "/ballot-sheet")).hasStatusOk();
        assertThat(get("Colin", here)).hasStatusOk().bodyText().contains("Which?");
        assertThat(post("Hattie", "/decisions/" + made.id() + "/reminders")).hasStatus(303);
        assertThat(decisions.remind(hattie, made.id())).as("once a day").isZero();
    }

    private void answer(String name, String id, NewAnswer answer) {
        assertThat(answering.answer(panel.get(name), id, answer)).isEqualTo(Answered.SAVED);
    }

    private Set<String> options(String id, String letters) {
        return it(id).options().stream().filter(option -> letters.contains(option.title())).map(Option::id).collect(Collectors.toSet());
    }

    private Decision it(String id) {
        return decisions.seenBy(hattie, id).orElseThrow();
    }

    private void standAt(LocalDate day) {
        clocks.standAt(day.atTime(LocalTime.of(12, 50)).atZone(Dates.HERE).toInstant());
    }
}
