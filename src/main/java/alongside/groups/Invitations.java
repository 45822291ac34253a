package alongside.groups;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.signin.SignIns;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to being asked into a group: by letter, answered by its link with nothing typed, by phone or on paper. */
@Service
@Transactional
public class Invitations {

    /** What these need of the rooms below: whom to write to, a link for them, and the post. */
    @org.springframework.stereotype.Component
    record Below(People people, SignIns signIns, Post post, EnteredFor enteredFor, Facts facts) {}

    private final InvitationStore store;
    private final Groups groups;
    private final Below below;
    private final InstantSource clock;

    Invitations(InvitationStore store, Groups groups, Below below, InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.below = below;
        this.clock = clock;
    }

    /**
     * Asks a person to take a place, by the way that reaches them. Asking again while there is no answer sends nothing twice.
     *
     * @return the invitation's id; empty when this person does not arrange the group
     */
    public Optional<String> invite(Me me, String group, String person, Membership.Kind kind, StakeholderGroup stakeholder) {
        if (!groups.arranges(me, group)) return Optional.empty();
        var waiting = store.to(person).stream().filter(it -> it.group().equals(group) && it.open()).findFirst();
        if (waiting.isPresent()) return waiting.map(Invitation::id);
        var invitation = new Invitation(Ids.fresh(), group, person, kind, stakeholder, Dates.dayOf(clock.instant()), me.person(), null, null);
        store.add(invitation);
        var to = below.people.addressee(person);
        below.post.send(to, Letter.needed("groups.letter.invitation", group, "/invited/" + below.signIns.link(me, person, true),
                "name", to.name(), "group", groups.find(group).orElseThrow().name(), "by", me.name()));
        below.facts.happened("groups.invited", group, person, me, kind.name());
        return Optional.of(invitation.id());
    }

    /** The latest invitation of whoever this link is for, while the link opens. */
    @Transactional(readOnly = true)
    public Optional<Invitation> behind(String secret) {
        return below.signIns.whose(secret).flatMap(person -> store.to(person).stream().findFirst());
    }

    /** Their own answer, by the link. They may change it while the link opens. */
    public Optional<Invitation> answer(String secret, boolean yes) {
        var found = behind(secret);
        found.ifPresent(it -> {
            var person = below.people.find(it.person()).orElseThrow();
            settle(new Me(person.id(), person.name(), person.employed(), false), it, yes);
        });
        return behind(secret);
    }

    /** Their answer by phone, on paper or in person, written down by whoever arranges the group. */
    public boolean answerFor(Me me, String invitation, boolean yes, How how, boolean readBack) {
        var found = mine(me, invitation);
        if (found.isEmpty()) return false;
        settle(me, found.get(), yes);
        below.enteredFor.record(me, found.get().person(), how, "/groups/" + found.get().group(), readBack);
        return true;
    }

    /** Their answer was written down wrongly, and they had it undone. */
    @EventListener
    void undone(EntryUndone event) {
        var entry = event.entry();
        store.to(entry.forPerson()).stream()
                .filter(it -> entry.about().equals("/groups/" + it.group()) && it.yes() != null)
                .findFirst()
                .ifPresent(it -> settle(null, it, Boolean.FALSE.equals(it.yes())));
    }

    /** One invitation, for whoever arranges its group. */
    @Transactional(readOnly = true)
    public Optional<Invitation> mine(Me me, String invitation) {
        return store.find(invitation).filter(it -> groups.arranges(me, it.group()));
    }

    /** Who was asked and has not answered; for whoever arranges the group. */
    @Transactional(readOnly = true)
    public List<Invitation> waiting(Me me, String group) {
        return groups.arranges(me, group) ? store.open(group) : List.of();
    }

    private void settle(@Nullable Me by, Invitation invitation, boolean yes) {
        if (invitation.yes() != null && invitation.yes() == yes) return;
        store.answer(invitation.id(), yes, Dates.dayOf(clock.instant()));
        below.facts.happened(yes ? "groups.said-yes" : "groups.said-no", invitation.group(), invitation.person(), by);
        tellWhoAsked(invitation, yes);
        if (yes) groups.join(by, invitation.group(), invitation.person(), invitation.kind(), invitation.stakeholder(), "");
        else if (invitation.yes() != null) groups.leave(by, invitation.group(), invitation.person());
    }

    private void tellWhoAsked(Invitation invitation, boolean yes) {
        var who = below.people.find(invitation.person()).orElseThrow().name();
        below.post.send(below.people.addressee(invitation.sentBy()), Letter.needed(yes ? "groups.letter.yes" : "groups.letter.no",
                invitation.group(), "/groups/" + invitation.group(), "who", who, "group", groups.find(invitation.group()).orElseThrow().name()));
    }
}
