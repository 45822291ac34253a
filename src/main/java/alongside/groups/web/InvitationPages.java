package alongside.groups.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.groups.Charters;
import alongside.groups.Groups;
import alongside.groups.Invitation;
import alongside.groups.Invitations;
import alongside.people.How;
import alongside.people.People;
import alongside.people.Person;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An invitation: answered by its link with nothing typed, or written down for whoever answers by phone or paper. */
@Controller
class InvitationPages {

    private final Invitations invitations;
    private final Groups groups;
    private final Charters charters;
    private final People people;

    InvitationPages(Invitations invitations, Groups groups, Charters charters, People people) {
        this.invitations = invitations;
        this.groups = groups;
        this.charters = charters;
        this.people = people;
    }

    @Open
    @GetMapping("/invited/{secret}")
    Answer invited(@PathVariable String secret) {
        return page(secret, invitations.behind(secret));
    }

    @Open
    @PostMapping("/invited/{secret}")
    Answer answer(@PathVariable String secret, Form form) {
        if (!form.chose("answer", "yes") && !form.chose("answer", "no")) return page(secret, invitations.behind(secret));
        return page(secret, invitations.answer(secret, form.chose("answer", "yes")));
    }

    @GetMapping("/invitations/{invitation}")
    Answer forSomebody(Me me, @PathVariable String invitation) {
        var found = NotFound.unless(invitations.mine(me, invitation));
        return new AnswerPage(groups.find(found.group()).orElseThrow(), name(found.person()), found, Form.empty());
    }

    @PostMapping("/invitations/{invitation}/answer")
    Answer answerFor(Me me, @PathVariable String invitation, Form form) {
        var found = NotFound.unless(invitations.mine(me, invitation));
        var answer = form.choice("answer", YesNo.class);
        var how = form.choice("how", How.class);
        if (!form.ok()) return new AnswerPage(groups.find(found.group()).orElseThrow(), name(found.person()), found, form);
        invitations.answerFor(me, invitation, answer.orElseThrow() == YesNo.YES, how.orElseThrow(), form.ticked("read-back"));
        return Go.to("/groups/" + found.group()).saying("groups.answer.saved");
    }

    public enum YesNo { YES, NO }

    private Answer page(String secret, Optional<Invitation> found) {
        return found.map(it -> new InvitedPage(secret, name(it.person()), name(it.sentBy()), groups.find(it.group()).orElse(null), it,
                charters.current(it.group()).orElse(null))).orElse(new InvitedPage(secret, "", "", null, null, null));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
