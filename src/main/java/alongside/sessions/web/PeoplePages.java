package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.design.Turned;
import alongside.people.How;
import alongside.people.Person;
import alongside.sessions.AccessPlan;
import alongside.sessions.Agendas;
import alongside.sessions.Invitation;
import alongside.sessions.Invitations;
import alongside.sessions.Job;
import alongside.sessions.Mixes;
import alongside.sessions.Moves;
import alongside.sessions.Recaps;
import alongside.sessions.Reminders;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.sessions.Venues;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is invited, who comes, and who is here. */
@Controller("sessionsPeoplePages")
class PeoplePages {

    private final Sessions sessions;
    private final Invitations invitations;
    private final Names names;
    private final Panels panels;
    private final Venues venues;
    private final AccessPlan plan;
    private final Reminders reminders;
    private final Mixes mixes;
    private final Agendas agendas;
    private final Supporters supporters;

    PeoplePages(Sessions sessions, Invitations invitations, Names names, Told told) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.names = names;
        this.panels = told.panels;
        this.venues = told.venues;
        this.plan = told.plan;
        this.reminders = told.reminders;
        this.mixes = told.mixes;
        this.agendas = told.agendas;
        this.supporters = told.supporters;
    }

    /** What people are told with an invitation, whom it has still to reach, what changed, and when they are reminded. */
    @Component("sessionsTold")
    record Told(Panels panels, Venues venues, AccessPlan plan, Moves moves, Reminders reminders, Recaps recaps, Mixes mixes, Agendas agendas, Supporters supporters, AfterLines after) {}

    @GetMapping("/sessions/{session}/people")
    Answer people(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        return page(me, seat, here(session), Leaf.there(form));
    }

    @PostMapping("/sessions/{session}/invitations")
    Answer invite(Me me, @PathVariable String session) {
        runs(me, session);
        invitations.invite(me, session);
        return Go.to("/sessions/" + session + "/people").saying("sessions.people.invited");
    }

    /** Everybody on the list who is ticked is here. Whoever was not on the list stays as they were. */
    @PostMapping("/sessions/{session}/presence")
    Answer present(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        boolean saved = form.onceFor(() -> {
            var here = here(session);
            var changed = form.all("listed").stream().filter(it -> form.chose("here", it) != here.contains(it)).toList();
            changed.forEach(it -> sessions.countIn(me, session, it, form.chose("here", it)));
            return !changed.isEmpty();
        });
        return Turned.to("/sessions/" + session + "/people", form, saved, "sessions.people.counted", Map.of(), it -> page(me, seat, here(session), it));
    }

    /** Who came to support somebody: a form of its own, so that nobody is taken for one who takes part. */
    @PostMapping("/sessions/{session}/presence/supporters")
    Answer supporters(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        boolean saved = supporters.count(me, session, Set.copyOf(form.all("listed")), Set.copyOf(form.all("here")));
        return Go.to("/sessions/" + session + "/people").saying("sessions.people.counted", saved);
    }

    /** Whoever comes back to the address of what they saved finds the list. */
    @GetMapping("/sessions/{session}/presence")
    Answer present(Me me, @PathVariable String session) {
        runs(me, session);
        return Go.to("/sessions/" + session + "/people");
    }

    @PostMapping("/sessions/{session}/replies")
    Answer replyFor(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var reply = form.choice("reply", Invitation.Reply.class);
        var how = form.choice("how", How.class);
        var person = form.text("person", 26);
        if (!form.ok()) return page(me, seat, here(session), form);
        if (!invitations.replyFor(me, session, person, reply.orElseThrow(), how.orElseThrow())) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to("/sessions/" + session + "/people").saying("sessions.people.replied") : page(me, seat, here(session), form);
    }

    @GetMapping("/sessions/{session}/invitation")
    Answer invitation(Me me, @PathVariable String session) {
        var seat = NotFound.unless(invitations.asked(me, session));
        return new InvitationPage(seat.session(), seat.place().takesPart() || seat.place().membership() != null ? "" : names.inOne(seat.place().supports()), sessions.minutesOffered(session), AgendaLine.of(seat.session(), agendas.of(me, session)), runBy(me, seat), venues.of(me, session), invitations.mine(me, session).orElse(null),
                panels.at("sessions.invitation", session, me));
    }

    @PostMapping("/sessions/{session}/invitation")
    Answer reply(Me me, @PathVariable String session, Form form) {
        NotFound.unless(invitations.asked(me, session));
        var reply = form.optionalChoice("reply", Invitation.Reply.class).filter(it -> it != Invitation.Reply.NONE);
        if (reply.isEmpty() || !invitations.reply(me, session, reply.get())) return Go.to("/sessions/" + session + "/invitation");
        return Go.to("/sessions/" + session).saying(ComingPages.said(reply.get()));
    }

    private List<String> runBy(Me me, Seat seat) {
        var jobs = sessions.jobs(me, seat.session().id());
        return names.in(seat.place()).stream().filter(it -> jobs.getOrDefault(it.id(), Set.of()).stream().anyMatch(Job::leads)).map(Person::name).toList();
    }

    private PeoplePage page(Me me, Seat seat, Set<String> here, Form form) {
        var invited = invitations.of(me, seat.session().id());
        var people = names.in(seat.place());
        return new PeoplePage(seat.session(), people, Leaf.of(people, form, form.typed(Leaf.AFTER), Person::id, Person::name, it -> false), names.supporting(invitations.supporting(seat)), invited, here, invitations.toInvite(seat).size(), plan.waitingForForms(me, seat.session().id()),
                reminders.of(me, seat.session().id()).orElse(null), panels.at("sessions.run", seat.session().id(), me), mixes.came(me, seat.session().id()), supporters.here(me, seat.session().id()), form);
    }

    private Set<String> here(String session) {
        return Set.copyOf(sessions.present(session));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
