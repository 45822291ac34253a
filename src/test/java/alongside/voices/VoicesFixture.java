package alongside.voices;

import alongside.Fixture;
import alongside.World;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import org.springframework.stereotype.Component;

/** Something the member said, written down by the note-taker in the session. */
@Component
class VoicesFixture implements Fixture {

    private final Voices voices;

    VoicesFixture(Voices voices) {
        this.voices = voices;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void furnish(World world) {
        world.put("contribution", voices.say(world.me("note-taker"), world.place("note-taker"), NewContribution.captured(
                world.id("session"), Kind.BARRIER, "Too many numbers.", Visibility.NAMED, world.me("member").person(), "Table 2", "")));
    }
}
