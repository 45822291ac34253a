package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PeopleOfItsOwn;
import alongside.decisions.Decision.Way;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way of deciding is set up, voted in with three presses, closed and told, on pages and without scripts. */
class EveryWayTest extends PeopleOfItsOwn {

    static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Afterwards afterwards;
    @Autowired Clocks clocks;

    final List<Me> voters = new ArrayList<>();
    Me hattie;
    Place place;

    @BeforeEach
    void the_group() {
        clocks.standAt(DAY.atTime(12, 0).atZone(Dates.HERE).toInstant());
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (int i = 0; i < 5; i++) {
            voters.add(person("Voter " + i));
            groups.join(hattie, place.project().group(), voters.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void an_open_vote_in_every_way() {
        for (var way : Way.values()) {
            var id = setUp(way, "OPEN");
            var decision = it(id);
            assertThat(decision.secret()).isFalse();
            assertThat(get(voters.getFirst(), "/decisions/" + id)).as("%s", way).hasStatusOk();
            assertThat(get(hattie, "/decisions/" + id + "/ballot-sheet")).as("%s on paper", way).hasStatusOk();
            for (int i = 0; i < voters.size(); i++) {
                var ballot = ballot(decision, i);
                assertThat(post(voters.get(i), "/decisions/" + id + "/answer", ballot)).as("%s, looked at once more", way).hasStatusOk();
                assertThat(post(voters.get(i), "/decisions/" + id + "/answers", ballot)).as("%s", way).hasStatus(303);
            }
            assertThat(it(id).open()).as("%s closes when all have voted", way).isFalse();
            assertThat(get(voters.getFirst(), "/decisions/" + id)).as("%s", way).hasStatusOk().bodyText().contains("How it was counted", "Voter 4");
            if (!way.ofAProposal()) assertThat(get(voters.getFirst(), "/decisions/" + id)).as("%s as a picture, last", way).bodyText().containsSubsequence("How it was counted", "govuk-table__caption", "The same as a picture", "bars__fill--");
        }
    }

    @Test
    void a_secret_vote_in_every_way_that_counts_votes() {
        for (var way : Way.values()) {
            if (way.answersEachOther()) continue;
            var id = setUp(way, "SECRET");
            var decision = it(id);
            assertThat(decision.secret()).isTrue();
            assertThat(get(hattie, "/decisions/" + id + "/ballot-sheet")).as("%s on paper", way).hasStatusOk().bodyText().contains("Do not write your name");
            for (int i = 0; i < voters.size(); i++) {
                var check = post(voters.get(i), "/decisions/" + id + "/secret-vote/check", ballot(decision, i));
                assertThat(check).as("%s", way).hasStatusOk();
                var body = new String(check.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
                var save = Stream.concat(Stream.of(ballot(decision, i)), Stream.of("words", hidden(body, "words"), "proof", hidden(body, "proof"))).toArray(String[]::new);
                assertThat(post(voters.get(i), "/decisions/" + id + "/secret-vote", save)).as("%s", way).hasStatus(303);
            }
            assertThat(it(id).open()).as("%s closes when all have voted", way).isFalse();
            assertThat(decisions.result(it(id)).answered()).isEqualTo(5);
            assertThat(get(voters.getFirst(), "/decisions/" + id)).as("%s", way).hasStatusOk().bodyText().contains("How it was counted", "These are the three words");
        }
    }

    @Test
    void what_cannot_be_counted_is_said_before_it_is_saved() {
        var runoff = it(setUp(Way.RUNOFF, "OPEN"));
        assertThat(post(voters.getFirst(), "/decisions/" + runoff.id() + "/answer", field(runoff, 0), "1", field(runoff, 1), "1")).hasStatus(422).bodyText().contains("Two have the same number");
        assertThat(post(voters.getFirst(), "/decisions/" + runoff.id() + "/answer")).hasStatus(422).bodyText().contains("Please give a number to at least one");
        var schulze = it(setUp(Way.SCHULZE, "OPEN"));
        assertThat(post(voters.getFirst(), "/decisions/" + schulze.id() + "/answer", field(schulze, 0), "1", field(schulze, 1), "1")).as("equal ranks mean something here").hasStatusOk();
        var dots = it(setUp(Way.DOTS, "OPEN"));
        assertThat(post(voters.getFirst(), "/decisions/" + dots.id() + "/answer", field(dots, 0), "3", field(dots, 1), "3")).hasStatus(422).bodyText().contains("You have only 5 dots");
        var score = it(setUp(Way.SCORE, "OPEN"));
        assertThat(post(voters.getFirst(), "/decisions/" + score.id() + "/answer", field(score, 0), "9")).hasStatus(422);
        var here = "/projects/" + place.project().id() + "/decisions";
        assertThat(post(hattie, here, "way", "BUDGET", "question", "What?", "options", "Large print\nAudio £300", "money", "500", "closes", "20 June 2026"))
                .hasStatus(422).bodyText().contains("Please write what this costs");
    }

    @Test
    void an_interest_is_said_and_seen_and_a_review_is_told_once() {
        var id = setUp(Way.AGREE, "OPEN");
        assertThat(post(voters.get(1), "/decisions/" + id + "/interests", "words", "My sister prints the letters.")).hasStatus(303);
        assertThat(get(voters.get(2), "/decisions/" + id)).bodyText().contains("Interests people have said", "My sister prints the letters.");
        for (int i = 0; i < 5; i++) post(voters.get(i), "/decisions/" + id + "/answers", ballot(it(id), i));
        assertThat(post(hattie, "/decisions/" + id + "/outcome", "statement", "We do it.", "reasons", "Most agree.", "review", "9 September 2026")).hasStatus(303);
        assertThat(get(voters.get(2), "/decisions/" + id)).bodyText().contains("We look at it again on Wednesday 9 September 2026");
        assertThat(afterwards.reviewWhatIsDue()).isZero();
        clocks.standAt(LocalDate.of(2026, 9, 9).atTime(9, 0).atZone(Dates.HERE).toInstant());
        assertThat(afterwards.reviewWhatIsDue()).isEqualTo(1);
        assertThat(afterwards.reviewWhatIsDue()).isZero();
    }

    private String setUp(Way way, String ballot) {
        var here = "/projects/" + place.project().id() + "/decisions";
        assertThat(get(hattie, here + "/new")).hasStatusOk();
        assertThat(get(hattie, here + "/new?way=" + way.name().toLowerCase())).as("%s", way).hasStatusOk();
        boolean money = way == Way.BUDGET || way == Way.EQUAL_SHARES;
        var saved = post(hattie, here, "way", way.name(), "question", "What do we do?", "proposal", "This.", "closes", "20 June 2026", "ballot", ballot, "closeWhenAll", "yes",
                "options", money ? "A £300\nB: two £200\nC £1,000.50" : "A\nB: two\nC", "places", "1", "money", "600", "quorum", "3", "needed", "TWO_THIRDS", "against", "0",
                "dots", "5", "lowest", "0", "highest", "5", "mean", "2", "below", "0");
        assertThat(saved).as("%s", way).hasStatus(303);
        return decisions.of(place).getFirst().id();
    }

    private static String[] ballot(Decision decision, int voter) {
        var options = decision.options();
        return switch (decision.way()) {
            case CONSENT -> new String[] {"answer", "CONSENT", "because", ""};
            case CONSENSUS -> new String[] {"answer", "MOSTLY", "because", ""};
            case AGREE -> new String[] {"answer", "AGREE", "because", ""};
            case SENSE -> new String[] {"answer", "LOOKS_RIGHT", "because", ""};
            case SINGLE, APPROVAL, BUDGET, EQUAL_SHARES -> new String[] {"options", options.get(voter % 2).id()};
            case DOTS -> new String[] {field(decision, 0), "3", field(decision, 1), "2"};
            case SCORE -> new String[] {field(decision, 0), "4", field(decision, 1), "3"};
            case TIME -> new String[] {field(decision, 0), "2", field(decision, 1), "0"};
            case RUNOFF, SCHULZE, RANKED_PAIRS, STV, MEEK_STV -> new String[] {field(decision, voter % 2), "1", field(decision, 1 - voter % 2), "2"};
        };
    }

    private static String field(Decision decision, int option) {
        return "mark-" + decision.options().get(option).id();
    }

    private static String hidden(String body, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Decision it(String id) {
        return decisions.seenBy(hattie, id).orElseThrow();
    }
}
