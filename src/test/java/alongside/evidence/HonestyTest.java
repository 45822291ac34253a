package alongside.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.decisions.Afterwards;
import alongside.decisions.Change;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.post.Letter;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two parts are decided together; one is done as decided, the other is changed without the group. */
@HouseHttpTest
class HonestyTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Saying saying;
    @Autowired WhatBecame became;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired Evidence evidence;
    @Autowired LabelLock lock;
    @Autowired Clocks clocks;

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void what_was_changed_without_the_group_is_not_called_decided_together() {
        standAt(LocalDate.of(2026, 4, 1));
        var hattie = person("Hattie");
        var marjorie = person("Marjorie");
        var nadia = person("Nadia");
        var project = projects.begin(hattie, "Letters that make sense", "Clear letters");
        var place = projects.place(hattie, project).orElseThrow();
        groups.join(hattie, place.project().group(), marjorie.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        groups.join(hattie, place.project().group(), nadia.person(), Membership.Kind.MEMBER, StakeholderGroup.COMMISSIONER, "");
        var words = part(hattie, place, "Words of six letters", Openness.OPEN, Level.DECIDING_TOGETHER);
        var sending = part(hattie, place, "When letters are sent", Openness.OPEN, Level.DECIDING_TOGETHER);
        var appeal = part(hattie, place, "Appeal wording", Openness.NOT_OPEN, Level.TELLING_YOU);
        assertThat(evidence.levelOf(marjorie, project, words)).as("nothing has happened yet").contains(Level.TELLING_YOU);

        standAt(LocalDate.of(2026, 4, 14));
        var session = sessions.plan(hattie, place, aSession());
        sessions.open(hattie, session);
        sessions.countIn(hattie, session, marjorie.person(), true);
        var said = saying.say(marjorie, projects.place(marjorie, project).orElseThrow(), NewContribution.own(session, Contribution.Kind.FEELING, "I open it standing up", Contribution.Visibility.NAMED));
        sessions.end(hattie, session, LocalDate.of(2026, 4, 21));
        var first = decide(hattie, place, marjorie, nadia, "Which words?", words);
        var second = decide(hattie, place, marjorie, nadia, "A phone line to 7pm?", sending);
        standAt(LocalDate.of(2026, 4, 20));
        became.tellAuthors(List.of(said), Letter.news("decisions.letter.opened", project, "/", "question", "?", "day", "today", "name", "Marjorie"));
        afterwards.doneAsDecided(hattie, first, LocalDate.of(2026, 4, 20));
        afterwards.doneAsDecided(hattie, second, LocalDate.of(2026, 4, 20));
        assertThat(evidence.levelOf(marjorie, project, words)).contains(Level.DECIDING_TOGETHER);
        assertThat(lock.mayCall(marjorie, project, sending)).isTrue();

        standAt(LocalDate.of(2026, 6, 30));
        afterwards.changedOutside(marjorie, second, new Change(LocalDate.of(2026, 6, 30), "5pm", "staffing", "the finance director"));
        assertThat(lock.mayCall(marjorie, project, words)).isTrue();
        assertThat(lock.mayCall(marjorie, project, sending)).isFalse();
        assertThat(lock.says(marjorie, project, sending)).contains(Level.INVOLVING_YOU);
        assertThat(lock.says(marjorie, project, appeal)).contains(Level.TELLING_YOU);
        assertThat(lock.says(person("A stranger"), project, words)).isEmpty();

        var here = "/projects/" + project + "/evidence";
        assertThat(mvc.get().uri(here).requestAttr(Me.class.getName(), marjorie)).hasStatusOk().bodyText()
                .contains("You agreed: A phone line to 7pm? It was changed without the group.", "Not as declared.", "As declared.", "1 of 2 votes", "Nobody has confirmed this yet.");
        assertThat(mvc.get().uri("/projects/" + project).requestAttr(Me.class.getName(), marjorie)).hasStatusOk().bodyText().contains("What we said, what happened", "It was changed without the group.");
        assertThat(mvc.get().uri(here + "/looked-for").requestAttr(Me.class.getName(), marjorie)).hasStatusOk().bodyText().contains("hold at least 1 in 2 votes");
        assertThat(mvc.post().uri(here + "/" + sending).with(csrf()).requestAttr(Me.class.getName(), marjorie).param("says", "DISPUTE")).hasStatus(422).bodyText().contains("Please say how you see it");
        assertThat(mvc.post().uri(here + "/" + sending).with(csrf()).requestAttr(Me.class.getName(), marjorie).param("says", "DISPUTE").param("words", "It was worse")).hasStatus(303);
        assertThat(mvc.post().uri(here + "/" + words).with(csrf()).requestAttr(Me.class.getName(), nadia).param("says", "CONFIRM")).hasStatus(303);
        assertThat(mvc.get().uri(here).requestAttr(Me.class.getName(), nadia)).bodyText().contains("1 member disputes it.", "It was worse", "1 member confirms this.");
    }

    private String decide(Me hattie, Place place, Me one, Me other, String question, String part) {
        var id = decisions.propose(hattie, place, NewDecision.consent(question, "As we said", LocalDate.of(2026, 4, 14)).about(part, null).closingWhenAllHaveAnswered());
        answering.answer(one, id, NewAnswer.consent());
        answering.answer(other, id, NewAnswer.consent());
        return id;
    }

    private String part(Me hattie, Place place, String title, Openness openness, Level level) {
        return projects.addPart(hattie, place, new Part(Ids.fresh(), place.project().id(), title, "", openness, openness == Openness.OPEN ? "" : "the law", level, "The group"));
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private void standAt(LocalDate day) {
        clocks.standAt(day.atTime(LocalTime.of(12, 0)).atZone(Dates.HERE).toInstant());
    }

    private static NewSession aSession() {
        return new NewSession("Session 1", "Understand what the letters do to people", LocalDate.of(2026, 4, 14), LocalTime.of(10, 30), LocalTime.of(13, 0),
                "Mill Street Hub", "", 30, null, null);
    }
}
