package alongside.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.decisions.Afterwards;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Invitations;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.store.Clocks;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A recap says what was decided, who promised what by when, and when people heard. */
@HouseHttpTest
class RecapTest {

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired Saying saying;
    @Autowired WhatBecame became;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired Reflections reflections;
    @Autowired Clocks clock;

    long moved;
    Me hattie;
    Me colin;
    Place place;
    String session;

    @BeforeEach
    void a_session_in_april() {
        moved = clock.movedBy();
        clock.standAt(Instant.parse("2026-04-15T10:00:00Z"));
        hattie = someone("Hattie Lowe");
        colin = someone("Colin Frayne");
        var project = projects.begin(hattie, "Letters that make sense", "Clear letters");
        place = projects.place(hattie, project).orElseThrow();
        groups.join(hattie, place.project().group(), colin.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        session = sessions.plan(hattie, place, new NewSession("Which letters first", "Choose", LocalDate.parse("2026-04-15"), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        sessions.open(hattie, session);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.moveBy(moved);
    }

    @Test
    void what_was_decided_stands_in_the_recap_and_what_is_still_open_says_until_when() {
        var day = LocalDate.parse("2026-04-22");
        var agreed = decisions.propose(colin, mine(), NewDecision.consent("A box at the top?", "Every letter says first what to do.", day).about(null, session).closingWhenAllHaveAnswered());
        var chosen = decisions.propose(colin, mine(), NewDecision.approval("Which letter first?", "", 1, day, "Letter B", "", "Letter C", "").about(null, session).closingWhenAllHaveAnswered());
        decisions.propose(colin, mine(), NewDecision.consent("Who answers the phone?", "The same two people.", day).about(null, session));
        decisions.propose(colin, mine(), NewDecision.consent("Elsewhere?", "Not asked at this session.", day));
        answering.answer(colin, agreed, NewAnswer.consent());
        answering.answer(colin, chosen, NewAnswer.ticks(Set.of(decisions.seenBy(colin, chosen).orElseThrow().options().getFirst().id())));
        end();
        var recap = recap();
        assertThat(recap).contains("What was decided", "A box at the top?", "Agreed.", "Every letter says first what to do.", "Which letter first?", "Chosen: Letter B.",
                "Who answers the phone?", "Not decided yet. It can be answered until Wednesday 22 April 2026.").doesNotContain("Elsewhere?");
        afterwards.writeOutcome(hattie, agreed, "Letters B to D begin with a box.", "It was asked for most.");
        assertThat(recap()).contains("Letters B to D begin with a box.").doesNotContain("Every letter says first what to do.");
    }

    @Test
    void who_promised_what_by_when_stands_in_the_recap_of_the_session_where_it_was_asked_for_alone() {
        var said = said(session, "Put what I must do in a box.");
        var row = reflections.make(hattie, place, NewReflection.from(List.of(said), "People know at once", "Recipients")).orElseThrow();
        reflections.promise(hattie, row, new NewPromise("A box on letter B", colin.person(), hattie.person(), LocalDate.parse("2026-06-09"), "", true));
        var before = said(null, "Nobody answers the phone.");
        var other = reflections.make(hattie, place, NewReflection.from(List.of(before), "Somebody answers", "Callers")).orElseThrow();
        reflections.promise(hattie, other, new NewPromise("Two people at the phone", colin.person(), null, LocalDate.parse("2026-06-09"), "", true));
        end();
        assertThat(recap()).contains("What we do because of it", "A box on letter B", "Colin Frayne and Hattie Lowe", "Tuesday 9 June 2026").doesNotContain("Two people at the phone");
    }

    @Test
    void once_everything_is_sorted_the_recap_says_when_people_were_to_hear_and_when_they_had() {
        var said = said(session, "Put what I must do in a box.");
        end();
        assertThat(recap()).contains("You will hear what came of this by Wednesday 22 April 2026.");
        clock.standAt(Instant.parse("2026-04-20T10:00:00Z"));
        became.becomes(hattie, said, Contribution.Becoming.THANKED);
        invitations.sendRecap(hattie, session);
        assertThat(sessions.finish(hattie, session)).isTrue();
        assertThat(recap()).contains("We said that you would hear by Wednesday 22 April 2026", "On Monday 20 April 2026 everything that was said here was sorted").doesNotContain("You will hear what came of this by");
    }

    private void end() {
        sessions.end(hattie, session, LocalDate.parse("2026-04-22"));
    }

    private String said(String at, String words) {
        return saying.say(colin, mine(), NewContribution.own(at, Contribution.Kind.IDEA, words, Contribution.Visibility.NAMED));
    }

    private Place mine() {
        return projects.place(colin, place.project().id()).orElseThrow();
    }

    private String recap() {
        try {
            return mvc.get().uri("/sessions/" + session + "/recap").requestAttr(Me.class.getName(), colin).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }

    private Me someone(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
