package alongside;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.Duty;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One project with one person in each role, and the things that rooms put there: what the route table is asked about. */
@Component
public class World {

    /** Everybody who may knock. `signed-out` has not come in; `outsider` is a member of another project. */
    public static final List<String> ROLES = List.of("signed-out", "outsider", "visitor", "member", "observer", "supporter",
            "co-lead", "coordinator", "facilitator", "note-taker", "access-host", "payment-approver", "payment-releaser",
            "safeguarding-contact", "organisation-lead");

    private final Map<String, Me> people = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final People register;
    private final Groups groups;
    private final Projects projects;
    private final List<Fixture> fixtures;
    private boolean furnished;

    World(People register, Groups groups, Projects projects, List<Fixture> fixtures) {
        this.register = register;
        this.groups = groups;
        this.projects = projects;
        this.fixtures = fixtures.stream().sorted(Comparator.comparingInt(Fixture::order)).toList();
    }

    public synchronized World furnished() {
        if (furnished) return this;
        furnished = true;
        for (var role : ROLES) {
            if (role.equals("signed-out")) continue;
            var id = register.welcome(null, new NewPerson("Wyn " + role, role + "@world.example", "", "", Reaching.EMAIL, false, ""));
            people.put(role, new Me(id, "Wyn " + role, false, true));
        }
        register.give(null, me("safeguarding-contact").person(), Duty.SAFEGUARDING_CONTACT);
        register.give(null, me("organisation-lead").person(), Duty.ORGANISATION_LEAD);
        var project = projects.begin(me("coordinator"), "Letters that make sense", "Clear letters");
        put("project", project);
        put("group", place("coordinator").project().group());
        for (var kind : Membership.Kind.values()) {
            var role = kind.name().toLowerCase(java.util.Locale.ROOT);
            if (people.containsKey(role)) join(role, kind);
        }
        give("co-lead", Role.CO_LEAD);
        give("facilitator", Role.FACILITATOR);
        give("note-taker", Role.NOTE_TAKER);
        give("access-host", Role.ACCESS_HOST);
        give("payment-approver", Role.PAYMENT_APPROVER);
        give("payment-releaser", Role.PAYMENT_RELEASER);
        projects.begin(me("outsider"), "Another project", "Elsewhere");
        fixtures.forEach(fixture -> fixture.furnish(this));
        return this;
    }

    public Me me(String role) {
        var me = people.get(role);
        if (me == null) throw new IllegalArgumentException("Nobody in the world is a " + role);
        return me;
    }

    public Place place(String role) {
        return projects.place(me(role), id("project")).orElseThrow();
    }

    public String id(String name) {
        var id = named.get(name);
        if (id == null) throw new IllegalArgumentException("Nothing in the world is called " + name + "; a Fixture should put it there");
        return id;
    }

    public void put(String name, String id) {
        named.put(name, id);
    }

    private void join(String role, Membership.Kind kind) {
        groups.join(me("coordinator"), id("group"), me(role).person(), kind, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private void give(String role, Role what) {
        projects.give(me("coordinator"), place("coordinator"), me(role).person(), what);
    }
}
