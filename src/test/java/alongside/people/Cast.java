package alongside.people;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** People for the tests of these rooms; each call makes somebody new. */
@Component
public class Cast {

    private static int number;

    private final People people;
    private final Groups groups;

    Cast(People people, Groups groups) {
        this.people = people;
        this.groups = groups;
    }

    public static synchronized String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ".") + "." + ++number + "@cast.example";
    }

    public Me me(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, email(name))), name, false, true);
    }

    public Me colin() {
        var id = people.welcome(null, new NewPerson("Colin Frayne", "", "01632 960071", "4 Mill Lane\nHarrowdale", Reaching.POST, false, ""));
        return new Me(id, "Colin Frayne", false, true);
    }

    public String group(Me arranger) {
        return groups.begin(arranger, "The letters panel");
    }

    public void member(Me by, String group, Me person) {
        groups.join(by, group, person.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }
}
