package alongside.post;

import alongside.design.MenuItem;
import alongside.who.Me;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The way to today's letters, for those who see to them. */
@Component
class LettersMenu implements MenuItem {

    /** The menu stands on every page: what it shows may be a minute old, what it leads to never is. */
    private final Cache<String, Boolean> lately = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();
    private final MaySeeLetters may;

    LettersMenu(MaySeeLetters may) {
        this.may = may;
    }

    @Override
    public String words() {
        return "post.letters.menu";
    }

    @Override
    public String href() {
        return "/letters";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean shownTo(Me me) {
        return lately.get(me.person(), person -> may.any(me));
    }
}
