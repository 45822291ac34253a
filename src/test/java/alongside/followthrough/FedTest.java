package alongside.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.Preparing;
import alongside.decisions.Voiding;
import alongside.decisions.NewDecision;
import alongside.decisions.SecretVotes;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.personal.PersonErased;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.TakingOut;
import alongside.voices.Themes;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A decision says which votes and which rows fed into it, and which groups they came from. */
@HouseHttpTest
class FedTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Reflections reflections;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Maps maps;
    @Autowired Themes themes;
    @Autowired Narrowing narrowing;
    @Autowired Voiding voiding;
    @Autowired ApplicationEventPublisher happens;
    @Autowired Preparing preparing;
    @Autowired Blocks blocks;
    @Autowired PlanChanges changes;
    @Autowired SecretVotes votes;
    @Autowired DSLContext sql;

    @Test
    void votes_and_rows_stand_on_the_decision_with_their_groups_and_no_small_number() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var residents = join(place, hattie, StakeholderGroup.DRAWS_ON_SUPPORT, 6);
        var carers = join(place, hattie, StakeholderGroup.UNPAID_CARER, 2);
        var closes = LocalDate.of(2099, 1, 1);
        var outing = decisions.propose(hattie, place, NewDecision.consent("An outing each month?", "One a month", closes).closingWhenAllHaveAnswered());
        for (var who : residents) answering.answer(who, outing, NewAnswer.consent());
        for (var who : carers) answering.answer(who, outing, NewAnswer.consent());
        var asked = saying.say(carers.getFirst(), projects.place(carers.getFirst(), place.project().id()).orElseThrow(),
                NewContribution.own(null, Contribution.Kind.IDEA, "Let them go out", Contribution.Visibility.NAMED));
        var row = reflections.make(hattie, place, new NewReflection(List.of(asked), "", "", "People go out more", "Residents", false)).orElseThrow();
        var plan = decisions.propose(hattie, place, NewDecision.consent("The plan for next year?", "Outings come first", closes));
        var here = "/decisions/" + plan;

        assertThat(get(hattie, here + "/fed")).bodyText().contains("An outing each month?").doesNotContain("value=\"" + plan);
        assertThat(post(residents.getFirst(), here + "/fed", "votes", outing)).as("whoever tends it says so").hasStatus(404);
        assertThat(post(hattie, here + "/fed", "votes", outing)).hasStatus(303);
        assertThat(post(hattie, here + "/reflections", "rows", row)).hasStatus(303);
        assertThat(get(residents.getFirst(), here)).bodyText().contains("Votes that fed into this", "8 people voted.", "Unpaid carers: fewer than 5",
                "What people said that fed into this", "People go out more").doesNotContain("Unpaid carers: 2", "People who draw on care and support: 6", "Unpaid carers: 1");
        assertThat(get(residents.getFirst(), "/contributions/" + asked)).as("by its row").bodyText().contains("It led to a decision:", "The plan for next year?");
        assertThat(post(hattie, here + "/fed")).as("none any more").hasStatus(303);
        assertThat(get(residents.getFirst(), here)).bodyText().doesNotContain("Votes that fed into this");
    }

    @Test
    void words_lead_to_a_decision_with_no_row_between_and_a_decision_is_put_to_many_first() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var ann = join(place, hattie, StakeholderGroup.UNPAID_CARER, 1).getFirst();
        var said = saying.say(ann, projects.place(ann, place.project().id()).orElseThrow(), NewContribution.own(null, Contribution.Kind.IDEA, "Open the garden", Contribution.Visibility.UNNAMED));
        var closes = LocalDate.of(2099, 1, 1);
        var garden = decisions.propose(hattie, place, NewDecision.consent("The garden?", "We open it on Sundays", closes));
        var words = "/contributions/" + said;

        assertThat(get(ann, words)).bodyText().doesNotContain("Say which decisions", words + "/decisions");
        assertThat(post(ann, words + "/decisions", "decisions", garden)).hasStatus(404);
        assertThat(post(hattie, words + "/decisions", "decisions", garden)).hasStatus(303);
        assertThat(get(ann, words)).bodyText().contains("It led to a decision:", "The garden?");
        assertThat(get(ann, "/decisions/" + garden)).bodyText().contains("Open the garden", words, "This stands on few people").doesNotContain("/wider");
        assertThat(get(hattie, "/decisions/" + garden)).bodyText().contains("/decisions/" + garden + "/wider");

        var terms = new NewMap.Terms(MapQuestion.Who.LINK, MapQuestion.Adding.NOT, false, "", List.of(), closes);
        var map = maps.open(hattie, place, new NewMap("Our garden", "What should it be like?", "", List.of("It is too small"), terms)).orElseThrow();
        assertThat(get(hattie, "/decisions/" + garden + "/wider")).bodyText().contains("We open it on Sundays", "value=\"" + map + "\"");
        assertThat(post(hattie, "/decisions/" + garden + "/wider", "words", "The garden opens on Sundays", "question", map)).hasStatus(303);
        assertThat(get(ann, "/decisions/" + garden)).bodyText().contains("We asked many people:", "The garden opens on Sundays", "/maps/" + map);

        takingOut.takeBack(ann, said);
        assertThat(get(hattie, "/decisions/" + garden)).bodyText().doesNotContain("Open the garden");
    }

    @Test
    void a_plan_that_was_changed_because_of_words_says_so_to_their_author_and_to_everybody() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var ann = join(place, hattie, StakeholderGroup.UNPAID_CARER, 1).getFirst();
        var bea = join(place, hattie, StakeholderGroup.UNPAID_CARER, 1).getFirst();
        var there = projects.place(ann, place.project().id()).orElseThrow();
        var said = saying.say(ann, there, NewContribution.own(null, Contribution.Kind.BARRIER, "I work until five", Contribution.Visibility.NAMED));
        var quiet = saying.say(ann, there, NewContribution.own(null, Contribution.Kind.BARRIER, "For Hattie alone", Contribution.Visibility.FACILITATOR_ONLY));
        var words = "/contributions/" + said;

        assertThat(post(ann, words + "/plan-changes", "what", "We meet at 6pm")).as("whoever keeps the list").hasStatus(404);
        assertThat(post(hattie, words + "/plan-changes", "what", "We meet at 6pm")).hasStatus(303);
        assertThat(post(hattie, "/contributions/" + quiet + "/plan-changes", "what", "There are two doors")).hasStatus(303);
        assertThat(sql.fetch("select kind from letter where person = ? order by ord", ann.person()).getValues(0, String.class)).as("each of the two").containsExactly("followthrough.letter.plan", "followthrough.letter.plan");
        assertThat(get(bea, words)).bodyText().contains("We changed our plan because of this:", "We meet at 6pm");
        assertThat(get(bea, "/projects/" + place.project().id())).bodyText().contains("We changed our plan because of what people said", "We meet at 6pm", "Because of: “I work until five”", "There are two doors").doesNotContain("For Hattie alone");
        assertThat(get(bea, "/projects/" + place.project().id() + "/happened")).bodyText().contains("We changed our plan because of what somebody said");
        takingOut.takeBack(ann, said);
        assertThat(get(bea, "/projects/" + place.project().id())).bodyText().contains("We meet at 6pm").doesNotContain("I work until five");
    }

    @Test
    void what_was_said_to_have_changed_is_put_right_or_taken_back_in_sight_of_all() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var ann = join(place, hattie, StakeholderGroup.UNPAID_CARER, 1).getFirst();
        var said = saying.say(ann, projects.place(ann, place.project().id()).orElseThrow(), NewContribution.own(null, Contribution.Kind.BARRIER, "I work until five", Contribution.Visibility.NAMED));
        for (var what : List.of("There is tea", "We meet at 6pm", "There is a bus", "We begin with names")) post(hattie, "/contributions/" + said + "/plan-changes", "what", what);
        var project = "/projects/" + place.project().id();
        var all = project + "/plan-changes";
        assertThat(get(ann, project)).bodyText().doesNotContain("There is tea").contains(all);
        assertThat(get(ann, all)).bodyText().contains("There is tea", "We begin with names", "Because of: “I work until five”").doesNotContain("Put this right");
        var six = "/plan-changes/" + changes.all(place).get(2).change().id();

        assertThat(post(ann, six, "what", "We meet at 5pm", "why", "I like it")).as("whoever keeps the list").hasStatus(404);
        assertThat(post(hattie, six, "what", "We meet at 7pm")).as("with a reason").hasStatus(422);
        assertThat(post(hattie, six, "what", "We meet at 7pm", "why", "The hall is let until seven")).hasStatus(303);
        assertThat(get(ann, all)).bodyText().containsSubsequence("We meet at 7pm", "we said here: “We meet at 6pm”", "We changed it because: The hall is let until seven");
        assertThat(get(ann, "/contributions/" + said)).bodyText().containsSubsequence("We meet at 7pm", "Put right on");

        assertThat(post(hattie, six + "/taking-back", "because", "")).hasStatus(422).bodyText().contains("We meet at 7pm");
        assertThat(post(hattie, six + "/taking-back", "because", "The hall is gone")).hasStatus(303);
        assertThat(get(ann, project)).as("the three latest that stand").bodyText().contains("There is tea").doesNotContain("We meet at 7pm");
        assertThat(get(ann, all)).bodyText().containsSubsequence("We took this back on", "“We meet at 6pm”", "“We meet at 7pm”", "The hall is gone");
        assertThat(get(ann, "/contributions/" + said)).bodyText().contains("We took this back on").doesNotContain("We meet at 7pm");
        assertThat(sql.fetch("select kind from letter where person = ? order by ord", ann.person()).getValues(0, String.class)).as("who said it is told")
                .endsWith("followthrough.letter.plan-corrected", "followthrough.letter.plan-taken-back");
    }

    @Test
    void two_who_name_the_same_block_in_one_moment_name_one() throws Exception {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 5; round++) {
                var words = "Door " + round;
                var starter = Block.Starter.values()[round];
                var gate = new CyclicBarrier(4);
                var presses = java.util.Collections.nCopies(4, (java.util.concurrent.Callable<Boolean>) () -> {
                    gate.await();
                    return blocks.name(hattie, place, List.of(starter), words);
                });
                for (var press : threads.invokeAll(presses)) press.get();
            }
        }
        assertThat(blocks.in(place)).hasSize(10);
    }

    /** Twelve proposals, three questions, and what was left is still there. */
    @Test
    void many_topics_are_narrowed_to_a_few_by_those_with_a_vote_and_none_is_lost() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var voters = join(place, hattie, StakeholderGroup.DRAWS_ON_SUPPORT, 4);
        var here = "/projects/" + place.project().id() + "/narrowing";
        for (int i = 1; i <= 12; i++) themes.topic(hattie, place, "Topic " + (char) ('A' + i - 1));
        var all = themes.in(place).stream().map(it -> it.id()).toList();

        assertThat(post(person("A stranger"), here, "question", "Which?", "topics", all.getFirst(), "places", "3", "closes", "2099-01-01")).hasStatus(404);
        assertThat(post(hattie, here, "question", "Which?", "topics", all.getFirst(), "places", "3", "closes", "2099-01-01")).as("nothing to choose").hasStatus(422);
        var form = new ArrayList<>(List.of("question", "Which three questions first?", "places", "3", "closes", "2099-01-01"));
        all.forEach(it -> form.addAll(List.of("topics", it)));
        assertThat(post(hattie, here, form.toArray(String[]::new))).hasStatus(303);
        var put = narrowing.of(place).getFirst().decision();
        assertThat(get(voters.getFirst(), here)).bodyText().contains("Which three questions first?", "People choose now", "Topic L");
        var three = put.options().stream().filter(it -> List.of("Topic B", "Topic E", "Topic K").contains(it.title())).map(it -> it.id()).collect(Collectors.toSet());
        for (var who : voters) assertThat(votes.vote(who, put.id(), NewAnswer.ticks(three), votes.phrase(who, put.id()).orElseThrow())).isEqualTo(Answered.SAVED);
        decisions.close(hattie, put.id());

        assertThat(narrowing.of(place)).singleElement().satisfies(it -> {
            assertThat(it.chosen()).containsExactlyInAnyOrder("Topic B", "Topic E", "Topic K");
            assertThat(it.left()).hasSize(9).contains("Topic A", "Topic L");
        });
        assertThat(get(voters.getFirst(), here)).bodyText().contains("Chosen to work on", "Left for now", "Topic A");
        assertThat(get(voters.getFirst(), "/projects/" + place.project().id() + "/themes")).bodyText().contains("What to work on first", here);

        voiding.makeVoid(hattie, put.id(), "Somebody was not asked.");
        var again = preparing.start(hattie, preparing.insteadOf(hattie, put.id()).orElseThrow(), false).orElseThrow();
        assertThat(narrowing.of(place)).as("a vote that is put anew is about the same topics").singleElement().satisfies(it -> {
            assertThat(it.decision().id()).isEqualTo(again);
            assertThat(it.left()).hasSize(12);
        });
        assertThat(voiding.makeVoid(hattie, again, "And once more.")).isTrue();
        var third = preparing.start(hattie, preparing.insteadOf(hattie, again).orElseThrow(), false).orElseThrow();
        for (var who : voters) assertThat(votes.vote(who, third, NewAnswer.ticks(Set.of(decisions.seenBy(who, third).orElseThrow().options().getFirst().id())), votes.phrase(who, third).orElseThrow())).isEqualTo(Answered.SAVED);
        decisions.close(hattie, third);
        assertThat(narrowing.of(place)).singleElement().satisfies(it -> assertThat(it.left()).hasSize(11));
        assertThat(voiding.makeVoid(hattie, third, "A last time.")).isTrue();
        preparing.start(hattie, preparing.insteadOf(hattie, third).orElseThrow(), false).orElseThrow();
        assertThat(narrowing.of(place)).singleElement().satisfies(it -> assertThat(it.left()).hasSize(12));
    }

    @Test
    void what_stands_in_the_way_is_picked_or_named_and_says_what_is_done_about_it() {
        var hattie = person("Hattie");
        var place = projects.place(hattie, projects.begin(hattie, "Our home", "A home we like")).orElseThrow();
        var ann = join(place, hattie, StakeholderGroup.UNPAID_CARER, 1).getFirst();
        var here = "/projects/" + place.project().id() + "/blocks";
        assertThat(Block.Starter.values()).hasSize(12);
        assertThat(post(ann, here)).hasStatus(422);
        assertThat(post(ann, here, "picked", "POWER", "picked", "JARGON", "own", "The lift is locked")).hasStatus(303);
        post(hattie, here, "picked", "POWER", "own", "the lift is locked");
        assertThat(blocks.in(place)).as("each stands there once").hasSize(3);
        var lift = blocks.in(place).getLast().id();
        var row = reflections.make(hattie, place, new NewReflection(List.of(), "", "", "Everybody has a key", "Residents", false)).orElseThrow();
        assertThat(post(ann, "/blocks/" + lift, "rows", row)).hasStatus(404);
        assertThat(post(hattie, "/blocks/" + lift, "rows", row)).hasStatus(303);
        assertThat(get(ann, here)).bodyText().contains("Some people here have more power than others", "We have not begun with it yet", "“The lift is locked”", "Everybody has a key");
        assertThat(post(hattie, "/blocks/" + lift, "rows", row, "gone", "yes")).hasStatus(303);
        assertThat(get(ann, here)).bodyText().contains("It does not stand in our way any more");

        var bea = join(place, hattie, StakeholderGroup.CITIZEN, 1).getFirst();
        assertThat(post(bea, "/blocks/" + lift + "/removal")).as("somebody else's words").hasStatus(404);
        assertThat(get(bea, here)).bodyText().doesNotContain("Take it off the list");
        assertThat(get(ann, here)).bodyText().contains("Take it off the list<span class=\"govuk-visually-hidden\">: “The lift is locked”");
        assertThat(post(ann, "/blocks/" + lift + "/removal")).as("whoever named it").hasStatus(303);
        assertThat(get(ann, here)).bodyText().doesNotContain("The lift is locked");
        assertThat(post(hattie, "/blocks/" + blocks.in(place).getFirst().id() + "/removal")).as("whoever keeps the list").hasStatus(303);
        post(bea, here, "own", "Bea's own words");
        happens.publishEvent(new PersonErased(bea.person(), false));
        assertThat(blocks.in(place)).extracting(Block::words).contains("Bea's own words");
        happens.publishEvent(new PersonErased(bea.person(), true));
        assertThat(blocks.in(place)).extracting(Block::words).as("forgotten with their words").doesNotContain("Bea's own words");
    }

    private List<Me> join(Place place, Me by, StakeholderGroup group, int many) {
        var joined = new ArrayList<Me>();
        for (int i = 0; i < many; i++) {
            joined.add(person(group + " " + i));
            groups.join(by, place.project().group(), joined.getLast().person(), Membership.Kind.MEMBER, group, "");
        }
        return joined;
    }

    private MvcTestResult get(Me who, String path) {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), who).exchange();
    }

    private MvcTestResult post(Me who, String path, String... form) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), who);
        for (int i = 0; i + 1 < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        return request.exchange();
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, java.util.UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
