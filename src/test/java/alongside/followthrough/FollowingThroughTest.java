package alongside.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.followthrough.Benefit.Count;
import alongside.followthrough.Reflection.State;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.maps.Comer;
import alongside.maps.MapAnswer;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.NewMap;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.voices.Answered;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.TakingOut;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From "you said" to "what got better", with everybody told. */
@HouseHttpTest
class FollowingThroughTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Maps maps;
    @Autowired Reflections reflections;
    @Autowired Clocks clock;
    @Autowired javax.sql.DataSource data;

    long moved;
    Me hattie;
    Me colin;
    Me adaeze;
    String project;

    @BeforeEach
    void aProjectInApril() {
        moved = clock.movedBy();
        clock.standAt(Instant.parse("2026-04-15T10:00:00Z"));
        hattie = someone("Hattie Lowe", true);
        colin = someone("Colin Frayne", false);
        adaeze = someone("Adaeze Nwoko", false);
        project = projects.begin(hattie, "Letters that make sense", "Clear letters");
        for (var it : List.of(colin, adaeze))
            groups.join(hattie, place(hattie).project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveBy(moved);
    }

    @Test
    void what_two_people_said_becomes_a_promise_and_something_better_and_both_are_told_each_time() {
        var box = said(colin, "Put what I must do in a box at the top.");
        var test = said(adaeze, "Test it: can people say what to do after one minute?");
        var row = reflections.make(hattie, place(hattie), NewReflection.from(List.of(box, test, box), "People know at once", "Recipients")).orElseThrow();
        assertThat(voices.seenBy(hattie, box).orElseThrow().becoming()).isEqualTo(Contribution.Becoming.ROW);
        assertThat(state(row)).isEqualTo(State.HEARD);
        assertThat(letters(colin)).containsExactly("followthrough.letter.row");

        var promise = reflections.promise(hattie, row, new NewPromise("Action box and a one-minute test", adaeze.person(), null, LocalDate.parse("2026-06-09"), "", false)).orElseThrow();
        assertThat(state(row)).isEqualTo(State.DOING);
        assertThat(letters(colin)).as("we will try is not yet a promise").hasSize(1);
        assertThat(reflections.make(colin, promise)).as("nobody promises for others").isFalse();
        assertThat(reflections.make(adaeze, promise)).isTrue();
        assertThat(reflections.make(adaeze, promise)).as("once").isFalse();
        assertThat(letters(colin)).containsExactly("followthrough.letter.row", "followthrough.letter.promise");

        clock.standAt(Instant.parse("2026-06-10T10:00:00Z"));
        assertThat(seen(colin, "/reflections/" + row)).contains("later than we promised");
        assertThat(reflections.done(adaeze, promise, "In B, C and D", LocalDate.parse("2026-06-10"), true)).isTrue();
        assertThat(state(row)).isEqualTo(State.DONE);
        assertThat(reflections.done(adaeze, promise, "In B, C and D", LocalDate.parse("2026-06-10"), true)).isTrue();
        assertThat(reflections.seenBy(hattie, row).orElseThrow().promises().getFirst().deeds()).as("sent twice, done once").hasSize(1);
        assertThat(reflections.better(hattie, row, new Benefit("Right answer after one minute", "Recipients", Benefit.Known.FIGURES, "30 people tried it",
                new Count(14, 30), new Count(26, 30), false, LocalDate.parse("2026-06-10")))).isTrue();
        assertThat(letters(colin)).containsExactly("followthrough.letter.row", "followthrough.letter.promise", "followthrough.letter.kept", "followthrough.letter.better");
        assertThat(letters(adaeze)).hasSize(4);
        assertThat(seen(colin, "/projects/" + project + "/reflections")).contains("Put what I must do in a box at the top.", "26 of 30", "Done", "2 of 2 things people said");
    }

    @Test
    void a_row_carried_over_that_is_not_done_says_why_and_when_we_look_again() {
        var row = reflections.make(hattie, place(hattie), new NewReflection(List.of(), "Polish letters", "Survey of 2023", "Read my own letter", "Polish speakers", false)).orElseThrow();
        assertThat(reflections.notDoing(colin, row, "no", null)).isFalse();
        assertThat(reflections.notDoing(hattie, row, "The money went to easy read and Urdu", LocalDate.parse("2027-04-01"))).isTrue();
        assertThat(reflections.notDoing(hattie, row, "again", null)).isFalse();
        assertThat(state(row)).isEqualTo(State.NOT_DOING);
        assertThat(seen(colin, "/reflections/" + row)).contains("The money went to easy read and Urdu", "1 April 2027");
    }

    @Test
    void what_others_declined_is_shown_with_their_reason() {
        var row = reflections.make(hattie, place(hattie), new NewReflection(List.of(), "Bigger text", "", "Read the screen", "Everybody", false)).orElseThrow();
        var asked = reflections.ask(hattie, row, "the account supplier", "make the text bigger").orElseThrow();
        var noReason = mvc.post().uri("/asks/" + asked + "/answer").param("reply", "DECLINED").with(csrf()).requestAttr(Me.class.getName(), hattie);
        assertThat(noReason).hasStatus(422).bodyText().contains("Please fill this in");
        assertThat(reflections.answered(hattie, asked, false, "The change window is in March 2027")).isTrue();
        assertThat(seen(colin, "/reflections/" + row)).contains("They said no, because", "The change window is in March 2027");
    }

    @Test
    void what_few_said_is_put_to_many_and_what_they_answer_stands_beside_the_row() throws InterruptedException {
        var row = reflections.make(hattie, place(hattie), NewReflection.from(List.of(said(colin, "Put it in a box.")), "Letters say first what to do", "Recipients")).orElseThrow();
        var wider = "/reflections/" + row + "/wider";
        assertThat(seen(hattie, "/reflections/" + row)).contains("This stands on few people", wider);
        assertThat(seen(colin, "/reflections/" + row)).doesNotContain(wider);
        var terms = new NewMap.Terms(MapQuestion.Who.LINK, MapQuestion.Adding.NOT, false, "", List.of(), LocalDate.parse("2026-05-30"));
        var map = maps.open(hattie, place(hattie), new NewMap("Our letters", "What should they be like?", "", List.of("They are too long"), terms)).orElseThrow();
        assertThat(seen(hattie, wider)).contains("Letters say first what to do", "value=\"" + map + "\"");
        assertThat(mvc.post().uri(wider).param("words", "Letters say first what to do").param("question", map).with(csrf()).requestAttr(Me.class.getName(), hattie)).hasStatus(303);
        mvc.post().uri(wider).param("words", "Letters say first what to do").param("question", map).with(csrf()).requestAttr(Me.class.getName(), hattie).exchange();
        assertThat(maps.shown(maps.seenBy(new Comer(hattie, null), map).orElseThrow())).as("the same form sent twice asks once").hasSize(2);
        var statement = maps.shown(maps.seenBy(new Comer(hattie, null), map).orElseThrow()).getLast();
        assertThat(statement.words()).isEqualTo("Letters say first what to do");
        for (int i = 0; i < 12; i++) maps.answer(new Comer(null, map + i), map, statement.id(), i < 7 ? MapAnswer.AGREE : MapAnswer.DISAGREE);
        assertThat(seen(colin, "/reflections/" + row)).contains("We asked many people:", "you see what came out when you have answered");
        for (int i = 0; i < 300 && !seen(hattie, "/reflections/" + row).contains("7 of 12 people agree."); i++) Thread.sleep(100);
        assertThat(seen(hattie, "/reflections/" + row)).contains("7 of 12 people agree.");
    }

    @Test
    void a_row_is_two_presses_from_a_contribution_and_words_taken_back_leave_it() {
        var id = said(colin, "Ring before letter D goes out.");
        assertThat(seen(hattie, "/projects/" + project + "/reflections/new?contribution=" + id)).contains("Ring before letter D goes out.");
        var saved = mvc.post().uri("/projects/" + project + "/reflections").param("contribution", id).param("outcome", "Sorted early")
                .param("better-for", "People who owe money back").with(csrf()).requestAttr(Me.class.getName(), hattie).exchange();
        assertThat(saved).hasStatus(303);
        var row = saved.getResponse().getHeader("Location");
        assertThat(seen(adaeze, row)).contains("Ring before letter D goes out.");
        takingOut.takeBack(colin, id);
        assertThat(seen(adaeze, row)).doesNotContain("Ring before letter D goes out.").contains("Sorted early");
        assertThat(mvc.post().uri("/projects/" + project + "/reflections").with(csrf()).requestAttr(Me.class.getName(), hattie)).hasStatus(422);
    }

    @Test
    void answered_late_or_never_is_counted_as_not_in_time() {
        var early = said(colin, "one");
        var late = said(colin, "two");
        said(colin, "three");
        reflections.make(hattie, place(hattie), NewReflection.from(List.of(early), "a", "b"));
        assertThat(reflections.answered(place(hattie))).as("the others still have time").isEqualTo(new Answered(3, 1, 1, 1));
        clock.standAt(Instant.parse("2026-05-01T10:00:00Z"));
        reflections.make(hattie, place(hattie), NewReflection.from(List.of(late), "a", "b"));
        assertThat(reflections.answered(place(hattie))).isEqualTo(new Answered(3, 2, 1, 3));
    }

    private String seen(Me me, String path) {
        try {
            return mvc.get().uri(java.net.URI.create(path)).requestAttr(Me.class.getName(), me).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    private List<String> letters(Me to) {
        return new JdbcTemplate(data).queryForList("select kind from letter where person = ? order by ord", String.class, to.person());
    }

    private State state(String row) {
        return reflections.seenBy(hattie, row).orElseThrow().state();
    }

    private String said(Me who, String words) {
        return saying.say(who, place(who), NewContribution.own(null, Contribution.Kind.IDEA, words, Contribution.Visibility.NAMED));
    }

    private Place place(Me me) {
        return projects.place(me, project).orElseThrow();
    }

    private Me someone(String name, boolean employed) {
        return new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, employed, "")), name, employed, true);
    }
}
