package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.How;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.post.Written;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.projects.WaitingLetters;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is still to prepare for a session that is near is said in the morning's letter to whoever sees to it, and nothing private with it. */
class StillToPrepareTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired AccessPlan access;
    @Autowired BeingReady ready;
    @Autowired Preparation preparation;
    @Autowired StillToPrepare still;
    @Autowired WaitingLetters letters;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired InstantSource clock;

    private Me lead;
    private Me leadsOne;
    private Me elsewhere;
    private Me host;
    private Me member;
    private Place place;
    private LocalDate today;

    @BeforeEach
    void a_project_with_everybody_in_it() {
        world.furnished();
        today = Dates.dayOf(clock.instant());
        lead = somebody("Lena Lead");
        place = projects.place(lead, projects.begin(lead, "Near and ready", "Prepared in time")).orElseThrow();
        leadsOne = in("Olu One");
        elsewhere = somebody("Finn Facilitator");
        host = somebody("Hana Host");
        member = in("Milo Member");
        projects.give(lead, place, elsewhere.person(), Role.FACILITATOR);
        projects.give(lead, place, host.person(), Role.ACCESS_HOST);
    }

    private Me somebody(String name) {
        return new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")), name, false, true);
    }

    private Me in(String name) {
        var it = somebody(name);
        groups.join(lead, place.project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        return it;
    }

    private String plan(int days, Me facilitator) {
        return sessions.plan(lead, place, new NewSession("Bread and letters", "Read", today.plusDays(days), LocalTime.of(23, 0), LocalTime.of(23, 50), "Mill Street Hub", "", 0,
                facilitator == null ? null : facilitator.person(), null));
    }

    private List<Written> after(int days, Me reader) {
        letters.tell(today.plusDays(days).atTime(9, 0).atZone(Dates.HERE).toInstant());
        return lettersTo(reader.person()).stream().filter(it -> it.kind().equals("projects.letter.waits")).map(it -> it.written()).toList();
    }

    @Test
    void whoever_planned_or_leads_it_reads_what_is_open_once_and_others_do_not() {
        plan(40, null);
        assertThat(after(0, lead)).as("that is far").isEmpty();
        var id = plan(8, leadsOne);
        plan(9, null);
        assertThat(after(0, lead)).singleElement().satisfies(it -> assertThat(it.text())
                .contains("The invitations to a session in the next days have not gone out", "Nobody leads a session in the next days yet", "You look after this").doesNotContain("Bread and letters"));
        assertThat(after(0, leadsOne)).as("of theirs alone").singleElement().satisfies(it -> {
            assertThat(it.text()).contains("The invitations to a session in the next days have not gone out").doesNotContain("Nobody leads");
            assertThat(it.path()).isEqualTo("/sessions/" + id + "/people");
        });
        for (var who : List.of(elsewhere, host, member)) assertThat(after(0, who)).as(who.name()).isEmpty();
        assertThat(after(1, lead)).as("nothing new").hasSize(1);
        assertThat(after(30, lead)).as("and never again").hasSize(1);
    }

    @Test
    void the_access_host_alone_reads_how_much_is_not_arranged_and_nobody_of_what_or_for_whom() {
        var id = plan(2, leadsOne);
        invitations.invite(lead, id);
        access.arrange(host, id, member.person(), "Two BSL interpreters", null);
        access.arrange(host, id, null, "A hearing loop", host.person());
        assertThat(after(0, host)).singleElement().satisfies(it -> assertThat(it.text())
                .contains("1 thing to arrange for a session in the next days has nobody who sees to it", "1 thing for a session in the next days is not arranged yet")
                .doesNotContain("BSL", "hearing", member.name()));
        assertThat(after(0, lead)).isEmpty();
        assertThat(after(0, leadsOne)).isEmpty();
        access.arrange(host, id, null, "A quiet room", null);
        assertThat(after(0, host)).as("the same day").hasSize(1);
        assertThat(after(1, host)).as("something new").hasSize(2);
        for (var it : access.of(host, id).orElseThrow().arrangements()) access.stands(host, id, it.id(), Arrangement.Status.ARRANGED, "");
        assertThat(still.of(projects.place(host, place.project().id()).orElseThrow())).isEmpty();
    }

    @Test
    void who_said_they_come_and_not_that_they_are_ready_is_counted_when_the_day_is_near() {
        var far = plan(8, leadsOne);
        var near = plan(3, leadsOne);
        for (var id : List.of(far, near)) {
            invitations.invite(lead, id);
            invitations.reply(member, id, Invitation.Reply.YES);
        }
        assertThat(waiting(leadsOne)).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("sessions.still.ready");
            assertThat(it.path()).isEqualTo("/sessions/" + near + "/preparation");
            assertThat(it.subjects()).hasSize(1);
        });
        assertThat(after(0, lead)).singleElement().satisfies(it -> assertThat(it.text()).contains("1 person who comes to a session in the next days has not said that they are ready").doesNotContain(member.name()));
        assertThat(preparation.writeDown(lead, near, member.person(), Set.of(PrepItem.READY), How.PHONE)).isTrue();
        assertThat(waiting(leadsOne)).isEmpty();
        sessions.give(lead, near, Map.of(Job.FACILITATOR, ""));
        assertThat(waiting(leadsOne)).as("who leads it no more").isEmpty();
    }

    private List<StillToPrepare.Waiting> waiting(Me who) {
        return still.of(projects.place(who, place.project().id()).orElseThrow());
    }

    @Test
    void whoever_prepares_hears_two_months_before_that_somebody_asks_for_help_and_not_who() {
        var far = plan(40, leadsOne);
        invitations.invite(lead, far);
        assertThat(ready.prepare(member, far, Map.of(PrepItem.CALL, Prepared.Standing.HELP, PrepItem.TRAVEL, Prepared.Standing.SORTED), false)).isTrue();
        for (var reader : List.of(lead, leadsOne)) assertThat(after(0, reader)).as(reader.name()).singleElement().satisfies(it -> {
            assertThat(it.text()).contains("Somebody asks for help with 1 thing before a session.").doesNotContain(member.name(), "A talk");
            assertThat(it.path()).isEqualTo("/sessions/" + far + "/preparation");
        });
        assertThat(after(0, elsewhere)).isEmpty();
        assertThat(preparation.seenTo(lead, far, member.person(), PrepItem.CALL)).isTrue();
        assertThat(still.of(projects.place(lead, place.project().id()).orElseThrow())).isEmpty();
    }
}
