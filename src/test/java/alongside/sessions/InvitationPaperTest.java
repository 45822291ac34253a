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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets post has an invitation with the agenda and a slip to answer on, all that are due printed at once in the form each can use. */
class InvitationPaperTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Invitations invitations;
    @Autowired ToReads toReads;
    @Autowired ToReadFiles files;
    @Autowired Venues venues;
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
        return in(somebody(name, reaching));
    }

    private Me in(Me it) {
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

    /** One print has them all, and yet nobody ticks a yes before they have read what they themselves are paid. */
    @Test
    void each_sheet_says_what_its_person_is_paid_and_what_there_is_to_read_before_the_slip() throws Exception {
        var leads = in("Pia Post", Reaching.POST);
        in("Ada Answers", Reaching.POST);
        in(new Me(people.welcome(null, new NewPerson("Eve Employed", "", "", "2 Mill Lane", Reaching.POST, true, "The council")), "Eve Employed", true, true));
        var id = sessions.plan(lead, place, new NewSession("Bread and letters", "Read them", LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, leads.person(), null));
        toReads.say(lead, id, new ToRead("Draft one of letter B", ""));
        venues.say(lead, id, Map.of(VenueMatter.values()[0], "No steps, one lift"));
        files.bring(lead, id, ToReadFile.Form.USUAL, "%PDF-1.7 two letters".getBytes(StandardCharsets.ISO_8859_1));
        invitations.invite(lead, id);
        var here = "/sessions/" + id + "/invitations/paper";
        assertThat(page(here)).as("whoever prints is told what goes along").contains("put it into each envelope", "/sessions/" + id + "/to-read/usual");
        var sheets = Jsoup.parse(page(here + "/clear")).select("section.kit__sheet");
        assertThat(sheet(sheets, "Pia Post")).contains("You lead this session, or help to lead it. For that you are offered £30.00 for each hour.", "£90.00").doesNotContain("£82.50");
        assertThat(sheet(sheets, "Ada Answers")).contains("For this session you are offered £82.50: 3 hours", "have none").doesNotContain("£30.00", "£90.00");
        assertThat(sheet(sheets, "Eve Employed")).contains("Your employer pays you for this time").doesNotContain("£");
        for (var one : sheets.eachText()) assertThat(one).contains("Draft one of letter B", "The file is enclosed on paper", "No steps, one lift", "☐ I am not sure yet").containsSubsequence("Draft one", "Tick one and post it back");
        for (var name : new String[] {"Pia Post", "Ada Answers"}) assertThat(sheet(sheets, name)).containsSubsequence("£", "☐ Yes, I will come");
    }

    private static String sheet(Elements sheets, String name) {
        return sheets.eachText().stream().filter(it -> it.contains("For " + name)).findFirst().orElseThrow();
    }
}
