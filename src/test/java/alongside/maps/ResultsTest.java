package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.disclosure.rules.Counts;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What came out: sentences, a table and a picture, with small numbers protected, and never anybody's own answers. */
@HouseHttpTest
class ResultsTest {

    @Autowired World world;
    @Autowired Maps maps;
    @Autowired Making making;
    @Autowired Results results;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired MockMvcTester mvc;

    @Test
    void many_people_are_told_in_sentences_then_a_table_then_a_picture_that_a_keyboard_reaches() {
        world.furnished();
        var page = mvc.get().uri("/maps/" + world.id("given-map") + "/results").requestAttr(Me.class.getName(), world.me("member")).exchange();
        assertThat(page).hasStatusOk().bodyText().containsSubsequence("People who took part: 32", "2 groups of people answered differently", "The groups are clear", "32 people answered ten or more statements exactly as somebody else did", "What all groups agree on", "People who differ on most things agree on these", "32 of 32 agree",
                "Where groups answered differently", "Group A: 16 of 16 agree", "Group A: 16 people", "Every statement", "32 agree, 0 disagree, 0 passed, of 32", "The picture", "Group A is on the ", "Group B is on the ", "<svg class=\"map-picture\"", "href=\"#group-A\"", "circle", "Online", "alongside-map 1")
                .doesNotContain("%");
    }

    @Test
    void in_public_figures_are_rounded_and_small_ones_are_not_shown() {
        world.furnished();
        var text = mvc.get().uri("/maps/" + world.id("given-map") + "/results").exchange();
        assertThat(text).hasStatusOk().bodyText().contains("People who took part: 30", "30 of 30 agree", "rounded to the nearest 5").doesNotContainPattern("\\b32 (of|agree|people|disagree)|: 32\\b");
        assertThat(mvc.get().uri("/maps/" + world.id("given-map") + "/comments.csv")).hasStatusOk().bodyText().contains("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body", "0,,9,,30,0,1,Statement 9");
    }

    @Test
    void the_answers_given_away_make_the_same_map_and_name_nobody(@TempDir Path folder) throws Exception {
        world.furnished();
        var map = world.id("given-map");
        var csv = results.answersAsCsv(world.me("coordinator"), map).orElseThrow();
        assertThat(csv.lines()).hasSize(1 + 32 * 10).allMatch(it -> it.startsWith("timestamp") || it.matches("0,,\\d+,\\d+,(1|0|-1)"));
        Files.writeString(folder.resolve("votes.csv"), csv);
        var read = Conversation.read(folder.resolve("votes.csv"), null);
        assertThat(read.broken()).isEmpty();
        var again = alongside.maps.rules.Engine.ours().map(read.votes().votes(), alongside.maps.rules.Moderation.NONE);
        assertThat(again.groups()).extracting(it -> it.size()).containsExactly(16, 16);
        assertThat(results.answersAsCsv(world.me("member"), map)).isEmpty();
        assertThat(results.answersAsCsv(world.me("coordinator"), world.id("map"))).as("where it was not said before").isEmpty();
    }

    @Test
    void where_i_am_is_shown_to_me_when_i_wish() {
        world.furnished();
        var map = open(Who.LINK, "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8");
        for (int i = 0; i < 40; i++) answerAll(new Comer(null, "b" + i), map, i % 2 == 0);
        var member = new Comer(world.me("member"), null);
        answerAll(member, map, true);
        making.now(map);
        assertThat(results.of(member, map, false).orElseThrow().drawing().here()).isNull();
        var here = results.of(member, map, true).orElseThrow().drawing().here();
        var letter = here.letter();
        assertThat(letter).isIn("A", "B");
        assertThat(results.of(new Comer(null, "b0"), map, true).orElseThrow().drawing().here().letter()).isEqualTo(letter);
        assertThat(results.of(new Comer(null, "b1"), map, true).orElseThrow().drawing().here().letter()).isNotEqualTo(letter);
        assertThat(mvc.get().uri("/maps/" + map + "/results?here=yes").requestAttr(Me.class.getName(), world.me("member"))).hasStatusOk().bodyText()
                .contains("You are in group " + letter, "Only you see this", "<ellipse class=\"map-here\"");
    }

    @Test
    void with_few_people_there_is_no_map_and_groups_of_people_stand_only_where_nobody_can_be_guessed() {
        var hattie = person("Hattie");
        var project = projects.begin(hattie, "Small", "A small project");
        var place = projects.place(hattie, project).orElseThrow();
        var terms = new NewMap.Terms(Who.PROJECT, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        var map = maps.open(hattie, place, new NewMap("Small", "What do you think?", "", List.of("Divides", "Of one mind"), terms)).orElseThrow();
        var all = new ArrayList<Me>();
        for (int i = 0; i < 12; i++) {
            var one = person("Person " + i);
            groups.join(hattie, place.project().group(), one.person(), Membership.Kind.MEMBER, i < 6 ? StakeholderGroup.DRAWS_ON_SUPPORT : StakeholderGroup.STAFF, "");
            all.add(one);
        }
        var statements = maps.shown(maps.seenBy(new Comer(hattie, null), map).orElseThrow());
        for (int i = 0; i < 12; i++) {
            maps.answer(new Comer(all.get(i), null), map, statements.get(0).id(), i % 6 == 0 ? MapAnswer.DISAGREE : MapAnswer.AGREE);
            maps.answer(new Comer(all.get(i), null), map, statements.get(1).id(), i < 6 ? MapAnswer.AGREE : i % 2 == 0 ? MapAnswer.DISAGREE : MapAnswer.AGREE);
        }
        making.now(map);
        var outcome = results.of(new Comer(hattie, null), map, true).orElseThrow();
        assertThat(outcome.few()).isTrue();
        assertThat(outcome.drawing()).isNull();
        assertThat(outcome.groups()).isEmpty();
        var lines = outcome.statements().stream().collect(java.util.stream.Collectors.toMap(it -> it.statement().words(), it -> it));
        assertThat(lines.get("Divides").byStakeholder()).extracting(Outcome.Stakeholder::group).containsExactly(StakeholderGroup.DRAWS_ON_SUPPORT, StakeholderGroup.STAFF);
        assertThat(lines.get("Divides").byStakeholder()).allSatisfy(it -> assertThat(it.cells().agree().isFigure()).as("five of six would tell of the one").isFalse());
        assertThat(lines.get("Of one mind").byStakeholder()).as("six of six agree: that tells what each of them said").isEmpty();
        assertThat(mvc.get().uri("/maps/" + map + "/results").requestAttr(Me.class.getName(), hattie)).hasStatusOk().bodyText().contains("Fewer than 30 people", "By group of people", "Not shown, so that nobody can be picked out").doesNotContain("<svg class=\"map-picture\"");
    }

    @Test
    void while_few_answered_nothing_tells_what_each_of_them_answered() {
        world.furnished();
        var map = open(Who.LINK, "S1", "S2");
        for (int i = 0; i < 2; i++) answerAll(new Comer(null, "few" + i), map, true);
        var member = new Comer(world.me("member"), null);
        answerAll(member, map, true);
        making.now(map);
        assertThat(results.of(member, map, false).orElseThrow().agreed()).as("all of one mind").isEmpty();
        assertThat(mvc.get().uri("/maps/" + map + "/results").requestAttr(Me.class.getName(), world.me("member"))).hasStatusOk().bodyText()
                .contains("It is too early to say what they answered").doesNotContain("0 disagree", "0 passed", "They gave");
        assertThat(ByRows.of(List.of(new long[] {7, 0, 0}), Counts.Audience.PUBLIC).all().disagree().isFigure()).as("seven are few in public").isFalse();
        assertThat(ByRows.of(List.of(new long[] {7, 0, 0}), Counts.Audience.INSIDE).all().agree().figure()).isEqualTo(7);
    }

    @Test
    void the_map_is_made_beside_the_requests_and_its_engine_stands_with_it() throws Exception {
        world.furnished();
        var map = open(Who.LINK, "S1");
        assertThat(results.of(new Comer(world.me("coordinator"), null), map, false)).as("nothing is counted yet").isEmpty();
        maps.answer(new Comer(world.me("member"), null), map, maps.shown(maps.seenBy(new Comer(world.me("member"), null), map).orElseThrow()).getFirst().id(), MapAnswer.AGREE);
        for (int i = 0; i < 300 && making.latest(map).isEmpty(); i++) Thread.sleep(100);
        assertThat(making.latest(map)).hasValueSatisfying(it -> {
            assertThat(it.map().people()).isEqualTo(1);
            assertThat(it.map().engine().version()).isEqualTo(alongside.maps.rules.Engine.VERSION);
        });
        assertThat(results.of(new Comer(world.me("coordinator"), null), map, false).orElseThrow().engine()).isEqualTo("alongside-map " + alongside.maps.rules.Engine.VERSION);
        assertThat(results.of(new Comer(world.me("visitor"), null), map, false)).as("who has answered nothing reads it when it is closed").isEmpty();
    }

    private String open(Who who, String... statements) {
        var terms = new NewMap.Terms(who, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        return maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of(statements), terms)).orElseThrow();
    }

    private void answerAll(Comer comer, String map, boolean first) {
        for (var it : maps.shown(maps.seenBy(comer, map).orElseThrow())) maps.answer(comer, map, it.id(), first == (it.number() % 2 == 0) ? MapAnswer.AGREE : MapAnswer.DISAGREE);
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, Ids.fresh() + "@example.org")), name, false, true);
    }
}
