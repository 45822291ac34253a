package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.decisions.rules.Step;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consent round in its real steps: the proposal, questions, quick reactions, the answers, and meeting objections. */
class ConsentRoundsTest extends PeopleOfItsOwn {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 9);

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired ConsentRounds rounds;
    @Autowired EnteredFor entered;
    @Autowired Clocks clocks;

    final Map<String, Me> panel = new HashMap<>();
    Me hattie;
    String id;

    @BeforeEach
    void a_proposal_in_steps() {
        standAt(TODAY);
        hattie = person("Hattie");
        Place place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev", "Colin")) {
            panel.put(name, person(name));
            groups.join(hattie, place.project().group(), panel.get(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
        id = decisions.propose(hattie, place, NewDecision.consent("The sending plan?", "Post by the 3rd", TODAY.plusDays(7)).inSteps());
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void questions_come_first_and_are_answered_in_front_of_everybody() {
        assertThat(answering.answer(panel.get("Dev"), id, NewAnswer.consent())).as("nobody answers yet").isEqualTo(Answered.NOT_OPEN);
        assertThat(decisions.waitingFor(panel.get("Dev"))).hasSize(1);
        assertThat(post("Dev", "/decisions/" + id + "/words", "words", "Who picks up the phone?")).hasStatus(303);
        assertThat(decisions.waitingFor(panel.get("Dev"))).as("he has asked").isEmpty();
        assertThat(get("Marjorie", "/decisions/" + id)).hasStatusOk().bodyText()
                .contains("Who picks up the phone?", "Not heard from in this step: Marjorie, Colin.", "I have no question").doesNotContain("Answers so far", "What is your answer?");
        assertThat(post("Marjorie", "/decisions/" + id + "/words", "nothing", "yes", "words", "")).hasStatus(303);
        assertThat(post("Marjorie", "/decisions/" + id + "/words", "words", "")).hasStatus(422);

        assertThat(post("Dev", "/decisions/" + id + "/steps")).as("whoever arranges moves it on").hasStatus(404);
        assertThat(post("Hattie", "/decisions/" + id + "/steps")).as("a question is left").hasStatus(422);
        assertThat(rounds.goOn(hattie, id, "", null)).isFalse();
        var question = rounds.words(it()).getFirst().id();
        assertThat(post("Hattie", "/decisions/" + id + "/words/" + question + "/answers", "reply-" + question, "The contact team")).hasStatus(303);
        assertThat(post("Hattie", "/decisions/" + id + "/steps")).as("one press").hasStatus(303);
        assertThat(it().round().step()).isEqualTo(Step.REACTIONS);
        assertThat(get("Colin", "/decisions/" + id)).bodyText().contains("Hattie answers:", "The contact team", "In one line");
    }

    @Test
    void a_step_is_left_with_a_reason_that_everybody_reads() {
        rounds.say(panel.get("Dev"), id, "What does it cost?");
        assertThat(post("Hattie", "/decisions/" + id + "/steps", "because", "Finance tells us on Friday")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Hattie went on, because:", "Finance tells us on Friday");
    }

    @Test
    void each_person_reacts_in_one_line_and_then_everybody_answers() {
        rounds.goOn(hattie, id, "", null);
        assertThat(post("Dev", "/decisions/" + id + "/words", "words", "x".repeat(201))).hasStatus(422);
        rounds.say(panel.get("Dev"), id, "Too late in the month");
        rounds.say(panel.get("Dev"), id, "The 3rd is fine");
        assertThat(get("Colin", "/decisions/" + id)).bodyText().contains("The 3rd is fine").doesNotContain("Too late in the month");
        assertThat(rounds.goOn(hattie, id, "", null)).isTrue();
        assertThat(rounds.goOn(hattie, id, "", null)).as("there is no step after the answers").isFalse();
        for (var who : panel.values()) assertThat(answering.answer(who, id, NewAnswer.consent())).isEqualTo(Answered.SAVED);
        assertThat(decisions.close(hattie, id)).isPresent();
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Agreed.", "The 3rd is fine");
    }

    @Test
    void somebody_without_a_computer_takes_part_in_each_step() {
        var colin = panel.get("Colin").person();
        assertThat(post("Hattie", "/decisions/" + id + "/words/new", "person", colin, "how", "PHONE", "words", "Is the line free?", "readBack", "yes")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Is the line free?", "Written down by Hattie");
        assertThat(answering.answerFor(hattie, id, colin, NewAnswer.consent(), How.PAPER, false)).as("his sheet came before the others are asked").isEqualTo(Answered.SAVED);
        assertThat(get("Dev", "/decisions/" + id)).as("and sways nobody yet").bodyText().doesNotContain("Yes, I agree");
        assertThat(get("Dev", "/projects/" + it().project() + "/log/copy")).as("nor in the log").bodyText().contains("Is the line free?").doesNotContain("\"answer\":\"CONSENT\"");
        var entry = entered.forPerson(panel.get("Colin"), colin).stream().filter(it -> it.how() == How.PHONE).findFirst().orElseThrow();
        assertThat(entered.undo(panel.get("Colin"), entry.id())).isTrue();
        assertThat(get("Dev", "/decisions/" + id)).as("taken back").bodyText().doesNotContain("Is the line free?");
        rounds.goOn(hattie, id, "", null);
        rounds.goOn(hattie, id, "", null);
        assertThat(decisions.waitingFor(panel.get("Colin"))).as("his answer is there").isEmpty();
        assertThat(decisions.result(it()).people("CONSENT")).isEqualTo(1);
    }

    @Test
    void nothing_closes_before_anybody_could_answer() {
        standAt(TODAY.plusDays(8));
        decisions.closeWhatIsDue();
        assertThat(it().open()).isTrue();
        rounds.goOn(hattie, id, "", null);
        assertThat(rounds.goOn(hattie, id, "", null)).as("the day to answer is over: another is needed").isFalse();
        assertThat(post("Hattie", "/decisions/" + id + "/steps", "until", "")).hasStatus(422);
        assertThat(post("Hattie", "/decisions/" + id + "/steps", "until", "20 June 2026")).hasStatus(303);
        assertThat(it().closes()).isEqualTo(LocalDate.of(2026, 6, 20));
    }

    @Test
    void what_an_objection_asks_for_goes_into_the_next_round() {
        rounds.goOn(hattie, id, "", null);
        rounds.goOn(hattie, id, "", null);
        assertThat(rounds.say(panel.get("Colin"), id, "Post it earlier")).as("nobody objects yet").isFalse();
        answering.answer(panel.get("Dev"), id, NewAnswer.object("It comes after the rent is due"));
        assertThat(post("Colin", "/decisions/" + id + "/words", "words", "Post it on the 28th")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("Meeting the objections", "Post it on the 28th");
        assertThat(post("Hattie", "/decisions/" + id + "/rounds", "proposal", "Post by the 28th", "changed", "The day", "closes", "20 June 2026")).hasStatus(303);
        assertThat(it().round().step()).as("the changed proposal is answered at once").isEqualTo(Step.ANSWERS);
        answering.answer(panel.get("Dev"), id, NewAnswer.consent());
        assertThat(it().rounds()).hasSize(2);
        assertThat(decisions.nextRound(hattie, id, "Post by the 27th", "The day", "", TODAY.plusDays(9), true)).isTrue();
        assertThat(it().round().step()).as("or begins with questions again").isEqualTo(Step.QUESTIONS);
    }

    @Test
    void what_is_typed_while_the_group_goes_on_is_not_taken_for_something_else() {
        assertThat(post("Hattie", "/decisions/" + id + "/steps", "stage", "1-QUESTIONS")).hasStatus(303);
        assertThat(post("Hattie", "/decisions/" + id + "/steps", "stage", "1-QUESTIONS")).as("a second press").hasStatus(303);
        assertThat(it().round().step()).as("leaves no second step").isEqualTo(Step.REACTIONS);
        assertThat(rounds.goOn(hattie, id, "1-QUESTIONS", "", null)).isFalse();
        assertThat(post("Dev", "/decisions/" + id + "/words", "stage", "1-QUESTIONS", "nothing", "yes", "words", "")).hasStatus(303);
        assertThat(decisions.waitingFor(panel.get("Dev"))).as("no question is not no reaction").hasSize(1);
        assertThat(post("Dev", "/decisions/" + id + "/words", "stage", "1-QUESTIONS", "words", "Who pays?")).hasStatus(422).bodyText().contains("had gone on or closed before this came", "Who pays?");
        var colin = panel.get("Colin").person();
        assertThat(post("Hattie", "/decisions/" + id + "/words/new", "stage", "1-QUESTIONS", "person", colin, "how", "PHONE", "words", "Is it free?")).hasStatus(422).bodyText().contains("Is it free?");
        assertThat(rounds.words(it())).isEmpty();
        rounds.goOn(hattie, id, "", null);
        for (var who : List.of("Dev", "Hattie")) {
            var late = who.equals("Dev") ? post(who, "/decisions/" + id + "/words", "words", "Too late in the month") : post(who, "/decisions/" + id + "/words/new", "words", "Too late in the month");
            assertThat(late).as("the answers have begun").hasStatus(422).bodyText().contains("so that it is not lost", "“Too late in the month”");
        }
    }

    @Test
    void what_is_typed_while_it_closes_is_shown_and_not_lost() {
        rounds.say(panel.get("Dev"), id, "Who pays?");
        var question = rounds.words(it()).getFirst().id();
        decisions.nextRound(hattie, id, "Another plan", "All of it", "", TODAY.plusDays(7));
        assertThat(post("Hattie", "/decisions/" + id + "/words/" + question + "/answers", "reply-" + question, "The office")).as("a new round").hasStatus(422).bodyText().contains("“The office”");
        for (var who : panel.values()) answering.answer(who, id, NewAnswer.consent());
        decisions.close(hattie, id);
        assertThat(post("Hattie", "/decisions/" + id + "/words/" + question + "/answers", "reply-" + question, "The office")).hasStatus(422).bodyText().contains("“The office”");
        for (var path : List.of("/answer", "/answers"))
            assertThat(post("Dev", "/decisions/" + id + path, "answer", "OBJECT", "because", "The rent is due")).hasStatus(422).bodyText().contains("had gone on or closed before this came", "“The rent is due”");
        assertThat(post("Dev", "/decisions/" + id + "/answers", "answer", "CONSENT")).hasStatus(303);
        assertThat(post("Hattie", "/decisions/" + id + "/answers", "answer", "CONSENT")).as("who was not asked").hasStatus(404);
    }

    private Decision it() {
        return decisions.seenBy(hattie, id).orElseThrow();
    }

    private void standAt(LocalDate day) {
        clocks.standAt(day.atTime(12, 50).atZone(Dates.HERE).toInstant());
    }
}
