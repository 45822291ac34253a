package alongside.people;

import alongside.Fixture;
import alongside.World;
import org.springframework.stereotype.Component;

/** The member's supporter, and a worry. */
@Component
class PeopleFixture implements Fixture {

    private final Supports supports;
    private final Worries worries;

    PeopleFixture(Supports supports, Worries worries) {
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
        world.put("worry", worries.raise(null, "Somebody may not be safe", ""));
    }
}
