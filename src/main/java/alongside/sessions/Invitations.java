package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.post.Enclosed;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to invitations and their answers, and to whom it concerns. */
@Service("sessionsInvitations")
@Transactional
public class Invitations {

    private static final Set<Role> PAYMENTS = EnumSet.of(Role.PAYMENT_APPROVER, Role.PAYMENT_RELEASER);

    private final Sessions sessions;
    private final InvitationStore store;
    private final InvitationLetters letters;
    private final Forms forms;
    private final EnteredFor enteredFor;
    private final Facts facts;
    private final Reminders reminders;

    Invitations(Sessions sessions, InvitationStore store, InvitationLetters letters, Forms forms, Entries entries) {
        this.sessions = sessions;
        this.store = store;
        this.letters = letters;
        this.forms = forms;
        this.enteredFor = entries.enteredFor;
        this.facts = entries.facts;
        this.reminders = entries.reminders;
    }

    /** What is written down, for whom and that it was, and what need not be said any more. */
    @Component("sessionsEntries")
    record Entries(EnteredFor enteredFor, Facts facts, Reminders reminders) {}

    /** Invites everybody it is for who was not invited yet. @return how many; empty when this person may not */
    public Optional<Integer> invite(Me me, String id) {
        return sessions.seat(me, id).flatMap(seat -> invite(me, id, toInvite(seat)));
    }

    /** Whom one press would invite: whoever it is for and was not invited yet, and who supports one of those it is for. */
    @Transactional(readOnly = true)
    public Set<String> toInvite(Seat seat) {
        var meant = meant(seat);
        var to = new LinkedHashSet<>(meant);
        supporting(seat).forEach((supporter, supported) -> {
            if (!Collections.disjoint(supported, meant)) to.add(supporter);
        });
        to.removeAll(store.of(seat.session().id()).keySet());
        return to;
    }

    /** Who is in it only to support somebody: for each of them whom they support. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> supporting(Seat seat) {
        return letters.projects().onlySupporting(seat.session().project());
    }

    /** Invites these people of the project who were not invited yet, by letter; see {@link Forms} for those who cannot use one. @return how many; empty when this person may not */
    public Optional<Integer> invite(Me me, String id, Set<String> chosen) {
        return sessions.seat(me, id).filter(May::invite).map(seat -> {
            var supporting = supporting(seat);
            var fresh = mayCome(seat).stream().filter(chosen::contains).filter(it -> store.invite(id, it)).toList();
            forms.invite(seat, fresh, person -> {
                if (supporting.containsKey(person)) letters.inviteWith(seat.session(), person, supporting.get(person));
                else letters.invite(seat.session(), person);
            });
            int invited = fresh.size();
            if (invited > 0) sessions.step(seat, Step.INVITED, me);
            if (invited > 0) facts.happened("sessions.invited", seat.session().project(), id, me, String.valueOf(invited));
            return invited;
        });
    }

    /** Answers for oneself. */
    public boolean reply(Me me, String id, Invitation.Reply reply) {
        return sessions.seat(me, id).filter(seat -> May.reply(seat, isInvited(me, id))).map(seat -> {
            store.reply(id, me.person(), reply, null, "");
            heard(id, me.person(), reply);
            facts.happened("sessions.replied", seat.session().project(), id, me, reply.name());
            return true;
        }).orElse(false);
    }

    /** Their own answer from their letter, without coming in; said again it is the same. @return whether it counts */
    boolean byLetter(Me me, Seat seat, Invitation was, Invitation.Reply reply) {
        if (reply == Invitation.Reply.NONE || !May.reply(seat, true)) return false;
        if (was.reply() == reply && was.enteredBy() == null) return true;
        var id = seat.session().id();
        store.reply(id, me.person(), reply, null, Invitation.LETTER);
        heard(id, me.person(), reply);
        facts.happened("sessions.replied-by-letter", seat.session().project(), id, me, reply.name());
        return true;
    }

    /** Writes down somebody's answer that came by phone, on paper or in person. */
    public boolean replyFor(Me me, String id, String person, Invitation.Reply reply, How how) {
        return sessions.seat(me, id).filter(May::replyForOthers).filter(seat -> mayCome(seat).contains(person)).map(seat -> {
            store.reply(id, person, reply, me.person(), how.name());
            heard(id, person, reply);
            enteredFor.record(me, person, how, page(id), false);
            facts.happened("sessions.replied", seat.session().project(), id, me, reply.name());
            return true;
        }).orElse(false);
    }

    /** Who does not come is not reminded. */
    private void heard(String id, String person, Invitation.Reply reply) {
        if (reply == Invitation.Reply.NO) reminders.takeBack(id, person);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/sessions/") && about.endsWith("/invitation"))
            store.unanswer(about.substring("/sessions/".length(), about.length() - "/invitation".length()), undone.entry().forPerson());
    }

    /** What the rooms add to a letter of invitation, also what is paid, in these words. */
    @Transactional(readOnly = true)
    public List<String> also(Seat seat, String person, Locale locale) {
        return store.of(seat.session().id(), person).isPresent() ? letters.also(seat.session(), person, locale) : List.of();
    }

    /** Who was invited and what they answered, by person. */
    @Transactional(readOnly = true)
    public Map<String, Invitation> of(Me me, String id) {
        return sessions.seat(me, id).filter(Seat::runs).map(seat -> store.of(id)).orElse(Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> mine(Me me, String id) {
        return store.of(id, me.person());
    }

    /** The seat of whoever may say whether they come: who takes part, and whoever was invited besides, to watch or to support somebody. */
    @Transactional(readOnly = true)
    public Optional<Seat> asked(Me me, String id) {
        return sessions.seat(me, id).filter(it -> it.place().takesPart() || isInvited(me, id));
    }

    private boolean isInvited(Me me, String id) {
        return store.of(id, me.person()).isPresent();
    }

    /** The session as a file for the reader's calendar, in their words. */
    @Transactional(readOnly = true)
    public Optional<Enclosed> calendar(Me me, String id, Locale locale) {
        return sessions.seat(me, id).map(seat -> letters.calendar().enclosed(seat.session(), locale));
    }

    /** The sessions this person was invited to and has not said yes or no to, soonest first. */
    @Transactional(readOnly = true)
    public List<Session> unanswered(Me me) {
        return store.unanswered(me.person()).stream().map(id -> sessions.seenBy(me, id)).flatMap(Optional::stream)
                .filter(Session::ahead).toList();
    }

    /** Everybody in the project: the group, and whoever has a role in it. */
    @Transactional(readOnly = true)
    public Set<String> everybody(Seat seat) {
        return letters.projects().everybody(seat.place());
    }

    /** Whoever can be invited: everybody in the project, and who supports somebody in it. */
    @Transactional(readOnly = true)
    public Set<String> mayCome(Seat seat) {
        var all = new LinkedHashSet<>(everybody(seat));
        all.addAll(supporting(seat).keySet());
        return all;
    }

    /**
     * Whom it is for unless others are chosen: the group, whoever has a job in it, and whoever works for the project. To
     * see to payments alone is no reason to come.
     */
    @Transactional(readOnly = true)
    public Set<String> meant(Seat seat) {
        var meant = new LinkedHashSet<String>();
        letters.projects().members(seat.place()).forEach(it -> meant.add(it.person()));
        letters.projects().roles(seat.place()).forEach((person, roles) -> {
            if (!PAYMENTS.containsAll(roles)) meant.add(person);
        });
        meant.addAll(sessions.whoHasAJob(seat.session().id()));
        return meant;
    }

    /**
     * Whom it concerns: those who were invited or came, as far as they are still in the project. While nobody is invited
     * it concerns those it is meant for. What is arranged for it and told of it is for them; the others read it in the project.
     */
    @Transactional(readOnly = true)
    public Set<String> concerned(Seat seat) {
        var id = seat.session().id();
        var concerned = sessions.steps(id).contains(Step.INVITED) ? new LinkedHashSet<String>() : new LinkedHashSet<>(meant(seat));
        concerned.addAll(new TreeSet<>(store.of(id).keySet()));
        concerned.addAll(sessions.present(id));
        concerned.retainAll(mayCome(seat));
        return concerned;
    }

    /** Those whom it concerns, without those who said that they do not come. */
    Set<String> coming(Seat seat) {
        var replies = store.of(seat.session().id());
        var come = new LinkedHashSet<>(concerned(seat));
        come.removeIf(it -> replies.containsKey(it) && replies.get(it).reply() == Invitation.Reply.NO);
        return come;
    }

    /** Those who said that they come. */
    Set<String> saidYes(Seat seat) {
        return store.of(seat.session().id()).entrySet().stream().filter(it -> it.getValue().reply() == Invitation.Reply.YES).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Tells everybody who was invited or came that the recap can be read; once. @return false when it was sent, or this person may not */
    public boolean sendRecap(Me me, String id) {
        return sessions.seat(me, id).filter(May::sendRecap).filter(seat -> sessions.step(seat, Step.RECAP, me)).map(seat -> {
            var others = forms.tell(seat.session(), Forms.What.RECAP, concerned(seat), person -> letters.recap(seat.session(), person));
            // Where it can be heard or seen, its letter leads them there.
            if (!letters.forms().of(id).isEmpty()) others.forEach(person -> letters.recap(seat.session(), person));
            facts.happened("sessions.recap-sent", seat.session().project(), id, me);
            return true;
        }).orElse(false);
    }

    private static String page(String session) {
        return "/sessions/" + session + "/invitation";
    }
}
