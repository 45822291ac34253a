package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Looking for words in what was said: it forgives a slip, and finds nothing for anybody that they may not read. */
@HouseHttpTest
class FindingTest {

    @Autowired People people;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired SenseChecks senseChecks;
    @Autowired TakingOut takingOut;
    @Autowired Themes themes;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Questions questions;
    @Autowired MockMvcTester mvc;
    @Autowired DSLContext sql;

    Me lewis;
    Me colin;
    Place place;

    @BeforeEach
    void a_project_of_its_own() {
        lewis = person("Lewis");
        colin = person("Quentin Okonkwo");
        var id = projects.begin(lewis, "Receipts", "Sorting them");
        place = projects.place(lewis, id).orElseThrow();
        groups.join(lewis, place.project().group(), colin.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private String says(Me me, String words, Visibility visibility) {
        return saying.say(me, projects.place(me, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.IDEA, words, visibility));
    }

    private List<String> found(Me me, String words) {
        var here = projects.place(me, place.project().id()).orElseThrow();
        return voices.in(here, Search.latest(50).text(words)).stream().map(Contribution::id).toList();
    }

    @Test
    void one_slip_of_the_finger_is_forgiven_in_each_word() {
        var id = says(colin, "The reply envelope is too small for the receipts. Siân said so.", Visibility.NAMED);
        for (var typed : List.of("receipts", "reciepts", "receipt", "recaipts", "envelop reciepts", "SIAN", "Siân", "smal repyl"))
            assertThat(found(colin, typed)).as(typed).containsExactly(id);
        for (var typed : List.of("recepit", "receipts bag", "???", "on")) assertThat(found(colin, typed)).as(typed).isEmpty();
    }

    @Test
    void what_has_the_words_as_typed_comes_first_and_each_is_on_one_page_only() {
        var exact = new HashSet<String>();
        var near = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            near.add(says(colin, "One letters " + i, Visibility.NAMED));
            exact.add(says(colin, "One letter " + i, Visibility.NAMED));
        }
        var seen = new ArrayList<String>();
        var here = projects.place(colin, place.project().id()).orElseThrow();
        for (var page = voices.in(here, Search.latest(4).text("letter")); !page.isEmpty();
                page = voices.in(here, Search.latest(4).text("letter").after(page.getLast().id()))) page.forEach(it -> seen.add(it.id()));
        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 7)).containsExactlyInAnyOrderElementsOf(exact);
        assertThat(seen.subList(7, 14)).containsExactlyInAnyOrderElementsOf(near);
    }

    @Test
    void hundreds_of_words_alike_are_no_more_than_the_database_can_be_asked() {
        var care = says(colin, "She needs care", Visibility.NAMED);
        var many = new StringBuilder();
        for (char letter = '\u4e00'; letter < '\u4e00' + 600; letter++) many.append("car").append(letter).append(' ');
        says(colin, many.toString(), Visibility.NAMED);
        assertThat(found(colin, "care")).as("as typed first").hasSize(2).first().isEqualTo(care);
        assertThat(found(colin, "care needs")).containsExactly(care);
    }

    @Test
    void the_latest_stands_first_whichever_word_it_was_said_with_and_in_one_place_alone() {
        var said = new ArrayList<String>();
        for (var words : List.of("One letters", "One lettera", "One letters again", "One lettero")) said.add(says(colin, words, Visibility.NAMED));
        themes.tag(colin, said.get(1), "Said twice");
        themes.tag(colin, said.get(2), "Said twice");
        var here = projects.place(colin, place.project().id()).orElseThrow();
        var last = voices.in(here, Search.latest(3).text("one letter"));
        assertThat(last).extracting(Contribution::id).containsExactly(said.get(3), said.get(2), said.get(1));
        assertThat(voices.in(here, Search.latest(3).text("one letter").after(last.getLast().id()))).extracting(Contribution::id).containsExactly(said.getFirst());
        assertThat(voices.in(here, Search.latest(3).text("letter").among(new Among.Tag(themes.in(here).getFirst().id())))).extracting(Contribution::id).containsExactly(said.get(2), said.get(1));
    }

    @Test
    void nothing_is_found_by_its_author_or_by_what_is_private_and_nothing_for_whom_it_is_not() {
        says(colin, "Will you take it away?", Visibility.UNNAMED);
        var quiet = says(colin, "I felt pressed by the manager.", Visibility.FACILITATOR_ONLY);
        saying.say(colin, projects.place(colin, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.BARRIER, "Dad cannot read it.", Visibility.NAMED)
                .onBehalfOf("my father Humphrey", "He whispered it"));
        for (var typed : List.of("Quentin", "Okonkwo", "Humphrey", "whispered")) assertThat(found(lewis, typed)).as(typed).isEmpty();
        var visitor = person("Vera");
        groups.join(lewis, place.project().group(), visitor.person(), Membership.Kind.VISITOR, StakeholderGroup.CITIZEN, "");
        assertThat(found(visitor, "pressed")).isEmpty();
        assertThat(found(lewis, "presed")).containsExactly(quiet);
    }

    @Test
    void what_was_put_right_is_found_too_and_what_is_taken_back_leaves_no_letter_behind() {
        var id = says(colin, "Phone number only", Visibility.NAMED);
        senseChecks.senseCheck(colin, id, SenseCheck.CHANGED, "and text relay isn't a xylophonist");
        assertThat(found(colin, "xylofonist")).isEmpty();
        assertThat(found(colin, "xylophonits")).containsExactly(id);
        takingOut.takeBack(colin, id);
        assertThat(found(colin, "xylophonist")).isEmpty();
        assertThat(sql.fetch("select * from spoken_letters where project = ?", place.project().id())).isEmpty();
        assertThat(sql.fetch("select * from spoken_word where contribution = ?", id)).isEmpty();
    }

    @Test
    void a_barrier_says_of_what_kind_and_is_found_by_it() {
        var here = projects.place(colin, place.project().id()).orElseThrow();
        var bus = saying.say(colin, here, NewContribution.own(null, Kind.BARRIER, "No bus after six.", Visibility.NAMED).barrier(Barrier.TRANSPORT));
        says(colin, "No bus on Sundays.", Visibility.NAMED);
        assertThat(voices.in(here, new Search("bus", Kind.BARRIER, Barrier.TRANSPORT, null, null, 9))).extracting(Contribution::id).containsExactly(bus);
        var page = mvc.get().uri("/projects/" + place.project().id() + "/voices?kind=barrier&barrier=transport&find=bsu").requestAttr(Me.class.getName(), colin);
        assertThat(page).bodyText().contains("Barrier: Getting there").contains("No bus after six.").doesNotContain("Sundays");
    }

    @Test
    void a_search_asks_as_many_questions_for_many_voices_as_for_few() {
        for (int i = 0; i < 40; i++) says(colin, "The letter number " + i, Visibility.NAMED);
        int few = questions.askedBy(() -> found(colin, "leter numbre")).size();
        for (int i = 0; i < 200; i++) says(colin, "Another letters numbers " + i, Visibility.NAMED);
        assertThat(questions.askedBy(() -> found(colin, "leter numbre"))).hasSizeLessThanOrEqualTo(few);
    }
}
