package alongside.projects;

import static alongside.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.PartHistory.Standing;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseHttpTest
class LevelsTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Levels levels;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;

    private Me hattie;
    private Me tomos;
    private Me graham;
    private String project;
    private String part;

    @BeforeEach
    void a_project_with_a_part() {
        hattie = person("Hattie Lowe");
        tomos = person("Tomos Ellery");
        graham = person("Graham Otway");
        project = projects.begin(hattie, "Letters", "Clear letters");
        var place = projects.place(hattie, project).orElseThrow();
        groups.join(hattie, place.project().group(), tomos.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        groups.join(hattie, place.project().group(), graham.person(), Membership.Kind.MEMBER, StakeholderGroup.STAFF, "");
        part = projects.addPart(hattie, place, new Part(Ids.fresh(), project, "Appeal wording", "", Openness.NOT_OPEN,
                "The law fixes it", Level.TELLING_YOU, "The law"));
    }

    @Test
    void who_is_asked_and_who_asked_are_told_by_letter() {
        projects.give(hattie, projects.place(hattie, project).orElseThrow(), graham.person(), Role.NOTE_TAKER);
        projects.give(hattie, projects.place(hattie, project).orElseThrow(), graham.person(), Role.NOTE_TAKER);
        assertThat(letters("projects.letter.role", graham)).as("one, though it was given twice").isEqualTo(1);
        assertThat(letters("projects.letter.role", hattie)).as("what she took on herself she knows").isZero();

        var ask = levels.askForMore(tomos, part, "We want to change it.").orElseThrow();
        assertThat(letters("projects.letter.more-asked", hattie)).isEqualTo(1);
        assertThat(letters("projects.letter.more-asked", tomos)).isZero();
        levels.answer(hattie, part, ask, false, "The law fixes it.");
        assertThat(letters("projects.letter.more-answered", tomos)).isEqualTo(1);
        assertThat(letters("projects.letter.more-answered", hattie)).isZero();
    }

    private int letters(String kind, Me to) {
        return sql.fetchCount(LETTER, LETTER.KIND.eq(kind).and(LETTER.PERSON.eq(to.person())));
    }

    @Test
    void the_group_asks_for_more_and_the_answer_is_no() {
        assertThat(post(tomos, "/parts/" + part + "/asks", "says", "We want to change it.")).hasStatus(303);
        assertThat(post(tomos, "/parts/" + part + "/asks", "says", "We want to change it.")).hasStatus(303);
        var asks = history().openAsks();
        assertThat(asks).hasSize(1);
        assertThat(get(hattie, "/projects/" + project)).bodyText().contains("We asked for more on", "There is no answer yet.");

        var answer = "/parts/" + part + "/asks/" + asks.getFirst().id();
        assertThat(post(tomos, answer, "given", "NO", "says", "x")).hasStatus(404);
        assertThat(post(hattie, answer, "given", "NO", "says", "")).hasStatus(422).bodyText().contains("Please fill this in");
        assertThat(post(hattie, answer, "given", "NO", "says", "The law fixes it.")).hasStatus(303);
        assertThat(post(hattie, answer, "given", "YES", "says", "Sent twice.")).hasStatus(303);
        assertThat(history().standing()).isEqualTo(Standing.ANSWERED);
        assertThat(get(tomos, "/parts/" + part)).bodyText().contains("was no:", "The law fixes it.").doesNotContain("Sent twice.");
    }

    @Test
    void those_who_arrange_cannot_agree_for_the_group() {
        var agreement = "/parts/" + part + "/agreement";
        assertThat(post(hattie, agreement, "day", "1 March 2026", "how", "I say so")).hasStatus(422).bodyText().contains("nobody with a vote has said yes");
        assertThat(post(graham, "/parts/" + part + "/yes")).hasStatus(303);
        assertThat(post(hattie, agreement, "day", "1 March 2026", "how", "I say so")).hasStatus(422).bodyText().contains("nobody who knows it from their own life");
        assertThat(levels.agree(hattie, part, today(), "past the page")).isFalse();
        assertThat(post(hattie, "/parts/" + part + "/yes")).hasStatus(404);
        assertThat(history().standing()).isEqualTo(Standing.DRAFT);
    }

    @Test
    void the_group_says_yes_and_it_is_written_down() {
        assertThat(post(tomos, "/parts/" + part + "/yes")).hasStatus(303);
        assertThat(post(tomos, "/parts/" + part + "/yes")).hasStatus(303);
        assertThat(history().yeses()).hasSize(1);
        var agreement = "/parts/" + part + "/agreement";
        assertThat(post(hattie, agreement, "day", "1 March 2999", "how", "In the session")).hasStatus(422).bodyText().contains("still to come", "In the session");
        assertThat(post(hattie, agreement, "day", "1 March 2026", "how", "In the session")).hasStatus(303);
        assertThat(history().standing()).isEqualTo(Standing.AGREED);
        assertThat(get(tomos, "/parts/" + part)).bodyText().contains("Agreed by the group on Sunday 1 March 2026.").doesNotContain("Take my yes back");
    }

    @Test
    void another_draft_needs_another_yes() {
        levels.sayYes(tomos, part);
        levels.agree(hattie, part, today(), "In the session");
        assertThat(levels.draft(hattie, part, Level.ASKING_YOU, "Head of service", "")).isTrue();
        assertThat(history().standing()).isEqualTo(Standing.DRAFT);
        assertThat(history().yeses()).isEmpty();
        assertThat(levels.agree(hattie, part, today(), "again")).isFalse();
    }

    @Test
    void a_yes_can_be_taken_back() {
        levels.sayYes(tomos, part);
        assertThat(post(tomos, "/parts/" + part + "/yes/taken-back")).hasStatus(303);
        assertThat(levels.agree(hattie, part, today(), "too late")).isFalse();
    }

    @Test
    void a_higher_level_than_the_answers_suggest_needs_a_reason() {
        var level = "/parts/" + part + "/level";
        assertThat(post(hattie, level, "do", "suggest", "who", "SOMEBODY_ELSE", "already", "NO", "say-no", "YES"))
                .hasStatusOk().bodyText().contains("Your answers suggest: telling you.");
        String[] higher = {"do", "save", "who", "SOMEBODY_ELSE", "already", "NO", "say-no", "YES", "level", "DECIDING_TOGETHER", "who-decides", "The panel"};
        assertThat(post(hattie, level, higher)).hasStatus(422).bodyText().contains("Your answers suggest a lower level", "The panel");
        assertThat(post(hattie, level, "do", "save", "who", "FIXED", "already", "YES", "say-no", "NO", "level", "TELLING_YOU", "who-decides", "The court")).hasStatus(303);
        assertThat(history().part().whoDecides()).isEqualTo("The court");
    }

    @Test
    void a_part_that_is_not_open_says_why() {
        assertThat(post(hattie, "/projects/" + project + "/parts", "title", "Budget amounts", "openness", "NOT_OPEN"))
                .hasStatus(422).bodyText().contains("Please say why it is not fully open", "Budget amounts");
        assertThat(post(hattie, "/projects/" + project + "/parts", "title", "Budget amounts", "openness", "NOT_OPEN", "because", "Another process"))
                .hasStatus(303);
        assertThat(get(tomos, "/projects/" + project)).bodyText().contains("Budget amounts", "Because: Another process", "It is not written yet");
    }

    private PartHistory history() {
        return levels.seenBy(tomos, part).orElseThrow().history();
    }

    private java.time.LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private Me person(String name) {
        var id = people.welcome(null, NewPerson.byEmail(name, Ids.fresh() + "@levels.example"));
        return new Me(id, name, false, true);
    }

    private MvcTestResult get(Me me, String path) {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange();
    }

    private MvcTestResult post(Me me, String path, String... typed) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i + 1 < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
