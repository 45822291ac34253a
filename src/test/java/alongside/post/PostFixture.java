package alongside.post;

import alongside.Fixture;
import alongside.World;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One letter to be posted today, of the world's project. */
@Component
class PostFixture implements Fixture {

    private final Post post;
    private final TransactionTemplate together;

    PostFixture(Post post, TransactionTemplate together) {
        this.post = post;
        this.together = together;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void furnish(World world) {
        var to = new Addressee(world.me("member").person(), "Wyn member", "", "", "1 Mill Lane", Addressee.Channel.POST, Addressee.Rhythm.AT_ONCE, Locale.UK);
        world.put("letter", together.execute(status -> post.send(to, Letter.needed("post.trial", world.id("project"), null, "name", "Wyn"))));
    }
}
