package alongside.groups.web;

import alongside.groups.Groups;
import alongside.groups.Invitations;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.who.Me;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bringing somebody into a group, typed alone or on a list. */
@Component
@Transactional
class NewMember {

    /** What happens with them: asked first, in at once because they said yes, or looking whether it is for them. */
    public enum Next { ASK, MEMBER, VISITOR }

    private final People people;
    private final Groups groups;
    private final Invitations invitations;

    NewMember(People people, Groups groups, Invitations invitations) {
        this.people = people;
        this.groups = groups;
        this.invitations = invitations;
    }

    static NewPerson person(String name, String email, String phone, String address) {
        var reaching = !email.isEmpty() ? Reaching.EMAIL : !address.isEmpty() ? Reaching.POST : Reaching.PHONE;
        return new NewPerson(name, email, phone, address, reaching, false, "");
    }

    void bring(Me me, String group, NewPerson person, StakeholderGroup stakeholder, String gifts, Next next) {
        var id = people.welcome(me, person);
        if (next == Next.ASK) invitations.invite(me, group, id, Membership.Kind.MEMBER, stakeholder);
        else groups.join(me, group, id, next == Next.MEMBER ? Membership.Kind.MEMBER : Membership.Kind.VISITOR, stakeholder, gifts);
    }

    /** Names, in lower case, of those who are here or have been asked: the same form sent twice brings nobody twice. */
    @Transactional(readOnly = true)
    Set<String> here(Me me, String group) {
        return people.find(hereIds(me, group)).values().stream().map(it -> it.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    boolean isHere(Me me, String group, String email) {
        return !email.isEmpty() && people.byEmail(email).filter(it -> hereIds(me, group).contains(it.id())).isPresent();
    }

    private Set<String> hereIds(Me me, String group) {
        var ids = new HashSet<String>();
        groups.members(group).forEach(it -> ids.add(it.person()));
        invitations.waiting(me, group).forEach(it -> ids.add(it.person()));
        return ids;
    }
}
