package alongside.decisions;

import static alongside.db.Tables.COUNTED_BALLOT;
import static alongside.db.Tables.HAPPENING;
import static alongside.db.Tables.SEALED_BALLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.PeopleOfItsOwn;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.log.LogCheck;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.store.Kept;
import alongside.vault.OwnKeys;
import alongside.who.Me;
import alongside.words.Dates;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A secret vote: one a person, three words to find it again, and nobody who knows whose it is. */
class SecretVotesTest extends PeopleOfItsOwn {

    static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    static final Pattern WORDS = Pattern.compile("name=\"words\" value=\"([a-z ]+)\"");
    static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([0-9a-f]+)\"");

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired SecretVotes votes;
    @Autowired DecisionsLog log;
    @Autowired OwnKeys keys;
    @Autowired Kept kept;
    @Autowired Clocks clocks;
    @Autowired DSLContext sql;

    final Map<String, Me> panel = new LinkedHashMap<>();
    Me hattie;
    Me lewis;
    Place place;

    @BeforeEach
    void the_panel() {
        standAt(DAY);
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        var stakeholders = Map.of("Marjorie", StakeholderGroup.DRAWS_ON_SUPPORT, "Rukhsana", StakeholderGroup.UNPAID_CARER, "Siân", StakeholderGroup.STAFF);
        for (var name : DecideTogetherTest.PANEL) join(name, stakeholders.getOrDefault(name, StakeholderGroup.DRAWS_ON_SUPPORT));
        lewis = person("Lewis");
        groups.join(hattie, place.project().group(), lewis.person(), Membership.Kind.OBSERVER, StakeholderGroup.STAFF, "");
        projects.give(hattie, place, lewis.person(), alongside.projects.Role.NOTE_TAKER);
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void three_presses_and_three_words_and_the_vote_is_found_again() {
        var id = letters();
        var check = post("Colin", "/decisions/" + id + "/secret-vote/check", "options", option(id, "B"), "options", option(id, "D"));
        assertThat(check).hasStatusOk().bodyText().contains("Your three words", "Write them down now");
        var body = body(check);
        var words = found(WORDS, body);
        assertThat(Phrases.typed(words)).contains(words);
        assertThat(post("Colin", "/decisions/" + id + "/secret-vote", "options", option(id, "B"), "options", option(id, "D"), "words", "river spoon candle", "proof", found(PROOF, body)))
                .as("words that we did not give").hasStatus(303);
        assertThat(votes.hasVoted(panel.get("Colin"), it(id))).isFalse();
        var save = new String[] {"options", option(id, "B"), "options", option(id, "D"), "words", words, "proof", found(PROOF, body)};
        assertThat(post("Colin", "/decisions/" + id + "/secret-vote", save)).hasStatus(303);
        assertThat(post("Colin", "/decisions/" + id + "/secret-vote", save)).as("sent twice").hasStatus(303);
        assertThat(sql.fetchCount(SEALED_BALLOT, SEALED_BALLOT.DECISION.eq(id))).isEqualTo(1);
        assertThat(get("Colin", "/decisions/" + id)).bodyText().contains("You have voted.").doesNotContain(words);
        assertThat(post("Colin", "/decisions/" + id + "/my-vote", "words", words.toUpperCase().replace(' ', ','), "options", option(id, "F"))).hasStatus(303);
        assertThat(post("Colin", "/decisions/" + id + "/my-vote", "words", "river spoon candle", "options", option(id, "F"))).hasStatus(422).bodyText().contains("No vote has these three words");
        for (var name : DecideTogetherTest.PANEL) if (!name.equals("Colin")) vote(name, id, ticks(id, DecideTogetherTest.FIRST.get(name)));
        assertThat(sql.fetchCount(SEALED_BALLOT, SEALED_BALLOT.DECISION.eq(id))).isZero();
        assertThat(decisions.result(it(id)).totals().stream().collect(Collectors.toMap(total -> it(id).title(total.of()), total -> total.people())))
                .as("Colin changed from B and D to F").isEqualTo(Map.of("A", 4, "B", 5, "C", 7, "D", 7, "E", 2, "F", 2));
        assertThat(post("Colin", "/decisions/" + id + "/my-vote", "words", words)).hasStatusOk().bodyText().contains("was counted like this", "<strong>F</strong>", "It stands in the log as number");
        assertThat(post("Colin", "/decisions/" + id + "/my-vote", "words", "no such words")).hasStatus(422);
        var page = body(get("Dev", "/decisions/" + id));
        assertThat(page).contains(words, "Every vote with its three words", "Recorded as voted: Marjorie").contains("It is not shown by group");
        assertThat(Pattern.compile("<th scope=\"row\"[^>]*>([a-z]+ [a-z]+ [a-z]+)</th>").matcher(page).results().map(it -> it.group(1)).toList()).hasSize(11).isSorted();
    }

    @Test
    void while_it_is_open_nothing_moves_with_a_single_vote() {
        var id = letters();
        for (var name : List.of("Marjorie", "Dev")) vote(name, id, ticks(id, "B"));
        assertThat(get("Colin", "/decisions/" + id)).bodyText().contains("Voting has begun").doesNotContain("At least", "Not yet:");
        vote("Tomos", id, ticks(id, "B"));
        vote("Adaeze", id, ticks(id, "B"));
        assertThat(get("Colin", "/decisions/" + id)).bodyText().contains("At least 3 of 11 people have voted");
        assertThat(decisions.result(it(id)).answered()).as("no count before closing").isZero();
        assertThat(decisions.waitingFor(panel.get("Dev"))).isEmpty();
        assertThat(decisions.waitingFor(panel.get("Colin"))).hasSize(1);
        assertThat(sql.fetchCount(HAPPENING, HAPPENING.SUBJECT.eq(id))).as("a ballot is no happening").isEqualTo(1);
        assertThat(answering.answer(panel.get("Colin"), id, ticks(id, "B"))).as("not as an open answer").isEqualTo(Answered.NOT_OPEN);
        assertThat(answering.answerFor(hattie, id, panel.get("Colin").person(), ticks(id, "B"), How.PHONE, true)).isEqualTo(Answered.NOT_OPEN);
        assertThat(votes.phrase(lewis, id)).as("an observer has no vote").isEmpty();
        assertThat(get("Colin", "/decisions/" + id + "/answer")).hasStatus(404);
    }

    @Test
    void with_few_votes_and_with_ranks_the_sheet_shows_words_and_each_opens_only_their_own() throws Exception {
        var id = decisions.propose(hattie, place, NewDecision.of("Which?", Decision.Way.APPROVAL, "", 1, DAY, "A", "", "B", "").secretly());
        var words = new ArrayList<String>();
        for (var name : List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Peter")) words.add(vote(name, id, ticks(id, "A")));
        standAt(DAY.plusDays(1));
        assertThat(decisions.closeWhatIsDue()).isPositive();
        assertThat(votes.table(it(id))).as("six votes").isEmpty();
        assertThat(votes.phrases(it(id))).containsExactlyInAnyOrderElementsOf(words);
        assertThat(votes.find(panel.get("Dev"), id, words.get(1)).orElseThrow().answer()).isEqualTo(ticks(id, "A"));
        assertThat(get("Dev", "/decisions/" + id)).bodyText().contains("These are the three words of every vote", words.get(1), "Recorded as not voted: Rukhsana");
        var copy = new StringWriter();
        log.write(panel.get("Dev"), projects.place(panel.get("Dev"), place.project().id()).orElseThrow(), copy);
        assertThat(copy.toString()).as("the copy of the log says no more than the sheet").doesNotContain("\"says\\\"").contains("\"withheld\":true");
        assertThat(new LogCheck().read("copy", new BufferedReader(new StringReader(copy.toString()))).report(List.of()).faults()).isEmpty();
    }

    @Test
    void with_too_few_people_there_is_no_secret_vote() {
        var small = projects.place(hattie, projects.begin(hattie, "Small", "Small")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev")) groups.join(hattie, small.project().group(), panel.get(name).person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        assertThatThrownBy(() -> decisions.propose(hattie, small, NewDecision.of("Which?", Decision.Way.APPROVAL, "", 1, DAY, "A", "", "B", "").secretly())).isInstanceOf(IllegalArgumentException.class);
        var here = "/projects/" + small.project().id() + "/decisions";
        assertThat(get("Hattie", here + "/new?way=approval")).bodyText().contains("With fewer than three voters there is no secret vote");
        assertThat(post("Hattie", here, "way", "APPROVAL", "question", "Which?", "options", "A\nB", "places", "1", "closes", "20 June 2026", "ballot", "SECRET")).hasStatus(422);
        groups.join(hattie, small.project().group(), panel.get("Colin").person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        assertThat(get("Hattie", here + "/new?way=approval")).bodyText().contains("With fewer than five voters others may guess");
        assertThat(post("Hattie", here, "way", "APPROVAL", "question", "Which?", "options", "A\nB", "places", "1", "closes", "20 June 2026", "ballot", "SECRET")).hasStatus(303);
        assertThat(get("Dev", "/decisions/" + decisions.of(small).getFirst().id())).bodyText().contains("With this few people others may guess");
        assertThatThrownBy(() -> decisions.propose(hattie, place, NewDecision.consent("Agreed?", "P", DAY).secretly())).as("to a proposal people answer each other").isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paper_votes_are_ticked_first_and_entered_by_two() {
        var id = letters();
        vote("Marjorie", id, ticks(id, "B"));
        var here = "/decisions/" + id;
        assertThat(get("Hattie", here + "/envelopes")).hasStatusOk().bodyText().contains("Whose envelope is here?");
        assertThat(get("Dev", here + "/envelopes")).hasStatus(404);
        assertThat(post("Hattie", here + "/envelopes", "people", panel.get("Colin").person(), "people", panel.get("Rukhsana").person(), "people", panel.get("Marjorie").person())).hasStatus(303);
        assertThat(votes.envelopes(hattie, id).orElseThrow().waiting()).as("Marjorie has voted already").isEqualTo(2);
        assertThat(votes.phrase(panel.get("Colin"), id)).as("whose envelope came has voted").isEmpty();
        assertThat(post("Hattie", here + "/envelopes/undoing", "person", panel.get("Rukhsana").person())).hasStatus(303);
        votes.tick(hattie, id, Set.of(panel.get("Peter").person()));
        for (var name : List.of("Dev", "Tomos", "Adaeze", "Rukhsana", "Jolene", "Siân", "Graham", "Nadia")) vote(name, id, ticks(id, DecideTogetherTest.FIRST.get(name)));
        assertThat(decisions.close(hattie, id)).as("envelopes wait to be opened").isEmpty();
        assertThat(get("Hattie", here + "/papers")).hasStatusOk().bodyText().contains("Enter 2 papers", "Paper 1", "Paper 2");
        assertThat(votes.enter(hattie, id, List.of(ticks(id, "BD")))).as("one paper for two envelopes").isFalse();
        assertThat(post("Hattie", here + "/papers", "paper-0", option(id, "B"), "paper-0", option(id, "D"))).as("the second is blank").hasStatus(303);
        assertThat(votes.confirm(hattie, id, true)).as("not by the one who entered them").isFalse();
        assertThat(sql.fetchCount(SEALED_BALLOT, SEALED_BALLOT.DECISION.eq(id))).isEqualTo(9);
        assertThat(get("Lewis", here + "/papers")).bodyText().contains("Paper 1", "Blank");
        assertThat(post("Lewis", here + "/papers/second", "right", "yes")).hasStatus(303);
        assertThat(it(id).open()).as("all have voted, so it closed").isFalse();
        var count = decisions.result(it(id));
        assertThat(count.answered()).isEqualTo(11);
        assertThat(votes.phrases(it(id))).as("paper votes are not told apart").hasSize(11);
    }

    @Test
    void when_its_key_is_lost_everybody_votes_again() throws Exception {
        var id = letters();
        vote("Marjorie", id, ticks(id, "B"));
        Files.delete(kept.folder().resolve("own-keys").resolve(id));
        assertThat(votes.phrase(panel.get("Dev"), id)).isEmpty();
        votes.lookAfterKeys(null);
        assertThat(votes.hasVoted(panel.get("Marjorie"), it(id))).isFalse();
        vote("Marjorie", id, ticks(id, "B"));
    }

    @Test
    void the_key_is_gone_when_it_has_closed_and_a_left_over_one_goes_at_the_next_start() {
        var id = letters();
        assertThat(keys.has(id)).isTrue();
        for (var name : DecideTogetherTest.PANEL) vote(name, id, ticks(id, "B"));
        assertThat(keys.has(id)).isFalse();
        keys.make(id);
        var open = letters();
        votes.lookAfterKeys(null);
        assertThat(keys.has(id)).isFalse();
        assertThat(keys.has(open)).isTrue();
    }

    @Test
    void eight_at_once_are_one_vote_each() throws Exception {
        int rounds = Integer.getInteger("alongside.rounds", 20);
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < rounds; round++) {
                var id = decisions.propose(hattie, place, NewDecision.of("Which?", Decision.Way.APPROVAL, "", 1, DAY, "A", "", "B", "").secretly());
                var who = panel.get(DecideTogetherTest.PANEL.get(round % 11));
                var tries = new ArrayList<Callable<Answered>>();
                for (int i = 0; i < 8; i++) {
                    var phrase = votes.phrase(who, id).orElseThrow();
                    var answer = ticks(id, i % 2 == 0 ? "A" : "B");
                    tries.add(() -> votes.vote(who, id, answer, phrase));
                }
                var came = hands.invokeAll(tries).stream().map(it -> it.resultNow()).toList();
                assertThat(came).as("round " + round).containsOnlyOnce(Answered.SAVED);
                assertThat(sql.fetchCount(SEALED_BALLOT, SEALED_BALLOT.DECISION.eq(id))).isEqualTo(1);
            }
        }
    }

    @Test
    void large_groups_are_shown_unless_one_is_of_one_mind() {
        for (int i = 0; i < 6; i++) join("Carer " + i, StakeholderGroup.UNPAID_CARER);
        for (int i = 0; i < 5; i++) join("Worker " + i, StakeholderGroup.STAFF);
        var mixed = question();
        var oneMind = question();
        int at = 0;
        for (var name : panel.keySet()) {
            vote(name, mixed, ticks(mixed, at++ % 2 == 0 ? "A" : "B"));
            vote(name, oneMind, ticks(oneMind, name.startsWith("Carer") || name.equals("Rukhsana") || at % 2 == 0 ? "A" : "B"));
        }
        assertThat(votes.groups(it(mixed))).hasSize(3);
        assertThat(votes.groups(it(oneMind))).as("all carers say A").isEmpty();
        assertThat(get("Dev", "/decisions/" + mixed)).bodyText().contains("Unpaid carers").doesNotContain("It is not shown by group");
        assertThat(sql.fetchCount(COUNTED_BALLOT, COUNTED_BALLOT.DECISION.eq(mixed), COUNTED_BALLOT.SAYS.contains("CARER"))).as("no ballot says whose group").isZero();
    }

    @Test
    void easy_words_are_easy_and_told_apart() {
        assertThat(Phrases.words()).hasSize(2048).doesNotHaveDuplicates().isSorted().allMatch(it -> it.matches("[a-z]{3,8}"));
        assertThat(Phrases.typed("River-Spoon  CANDLE!")).contains("river spoon candle");
        assertThat(Phrases.typed("river spoon")).isEmpty();
    }

    // --- helpers

    private String question() {
        return decisions.propose(hattie, place, NewDecision.of("Which?", Decision.Way.APPROVAL, "", 1, DAY, "A", "", "B", "").secretly().closingWhenAllHaveAnswered());
    }

    private String letters() {
        return decisions.propose(hattie, place, NewDecision.approval("Which three letters first?", "", 3, DAY, "A", "Money", "B", "Receipts", "C", "Change", "D", "Back", "E", "", "F", "")
                .secretly().closingWhenAllHaveAnswered());
    }

    /** @return the three words */
    private String vote(String name, String id, NewAnswer answer) {
        var phrase = votes.phrase(panel.get(name), id).orElseThrow();
        assertThat(votes.vote(panel.get(name), id, answer, phrase)).as(name).isEqualTo(Answered.SAVED);
        return phrase.words();
    }

    private NewAnswer ticks(String id, String letters) {
        return NewAnswer.ticks(it(id).options().stream().filter(option -> letters.contains(option.title())).map(Option::id).collect(Collectors.toSet()));
    }

    private String option(String id, String title) {
        return it(id).options().stream().filter(option -> option.title().equals(title)).findFirst().orElseThrow().id();
    }

    private Decision it(String id) {
        return decisions.seenBy(hattie, id).orElseThrow();
    }

    private void join(String name, StakeholderGroup stakeholder) {
        panel.put(name, person(name));
        groups.join(hattie, place.project().group(), panel.get(name).person(), Membership.Kind.MEMBER, stakeholder, "");
    }

    private static String found(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void standAt(LocalDate day) {
        clocks.standAt(day.atTime(LocalTime.of(12, 50)).atZone(Dates.HERE).toInstant());
    }
}
