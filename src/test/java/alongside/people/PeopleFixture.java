package alongside.people;

import alongside.Fixture;
import alongside.World;
import org.springframework.stereotype.Component;

/** The member's supporter, something written down for the member, and a worry. */
@Component
class PeopleFixture implements Fixture {

    private final Supports supports;
    private final Worries worries;
    private final EnteredFor enteredFor;

    PeopleFixture(Supports supports, Worries worries, EnteredFor enteredFor) {
        this.enteredFor = enteredFor;
        this.supports = supports;
        this.worries = worries;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void furnish(World world) {
        supports.link(world.me("member"), world.me("member").person(), world.me("supporter").person(), Helps.PREPARE);
        world.put("support", supports.of(world.me("member").person()).getFirst().id());
        world.put("member", world.me("member").person());
        world.put("entry", enteredFor.record(world.me("coordinator"), world.me("member").person(), How.PHONE, "/groups/" + world.id("group"), true));
        world.put("contact", world.me("safeguarding-contact").person());
        world.put("worry", worries.raise(null, "Somebody may not be safe", ""));
    }
}
