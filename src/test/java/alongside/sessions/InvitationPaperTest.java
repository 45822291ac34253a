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
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets post has an invitation with the agenda and a slip to answer on, all that are due printed at once in the form each can use. */
class InvitationPaperTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Invitations invitations;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;

    private Me lead;
    private Place place;

    @BeforeEach
    void a_project() {
        world.furnished();
        lead = somebody("Lena Lead", Reaching.POST);
        place = projects.place(lead, projects.begin(lead, "On paper", "Read at the kitchen table")).orElseThrow();
    }

    private Me somebody(String name, Reaching reaching) {
        var it = reaching == Reaching.POST ? new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")
                : NewPerson.byEmail(name, UUID.randomUUID() + "@example.org");
        return new Me(people.welcome(null, it), name, false, true);
    }

    private Me in(String name, Reaching reaching) {
        var it = somebody(name, reaching);
        groups.join(lead, place.project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.CITIZEN, "");
        return it;
    }

    private String page(String path) throws Exception {
        var response = mvc.get().uri(path).requestAttr(Me.class.getName(), lead).exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString().split("id=\"main\"", 2)[1];
    }

    @Test
    void all_that_are_due_are_printed_at_once_with_the_agenda_and_a_slip() throws Exception {
        var posted = in("Pia Post", Reaching.POST);
        var answered = in("Ada Answered", Reaching.POST);
        in("Emil Email", Reaching.EMAIL);
        var id = sessions.plan(lead, place, new NewSession("Bread and letters", "Read them", LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        agendas.add(lead, id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Letter B aloud", ""));
        var here = "/sessions/" + id + "/invitations/paper";
        assertThat(page(here)).as("nobody is invited yet").contains("Nobody who gets post");
        invitations.invite(lead, id);
        assertThat(page("/sessions/" + id + "/people")).contains(here);
        invitations.replyFor(lead, id, answered.person(), Invitation.Reply.NO, How.PHONE);
        assertThat(page(here)).contains("Pia Post", here + "/clear?pdf=clear").doesNotContain("Ada Answered", "Emil Email");
        assertThat(page(here + "/clear")).contains("For Pia Post", "Letter B aloud", "Mill Street Hub", "☐ Yes, I will come", "Tick one and post it back").doesNotContain("Ada Answered", "Emil Email");
        assertThat(page(here + "/giant")).as("nobody needs that").doesNotContain("Pia Post");
        assertThat(mvc.get().uri(here + "/tiny").requestAttr(Me.class.getName(), lead).exchange().getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.get().uri(here).requestAttr(Me.class.getName(), posted).exchange().getResponse().getStatus()).as("not theirs to print").isEqualTo(404);
    }
}
