package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PageLaws;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/** What every page that somebody comes to is looked at for: the page laws, axe, and a picture for those who want to see. */
final class Eyes {

    /** Where pictures of every page of the tale go, if anywhere: `-Dalongside.tale.pictures=DIR`. */
    private static final String PICTURES = System.getProperty("alongside.tale.pictures", "");
    private static final AtomicInteger PICTURE = new AtomicInteger();
    /** Their value makes no page more or less accessible. */
    private static final Set<String> SAME_ALWAYS = Set.of("value", "href", "action", "id", "for", "name", "content", "nonce", "src", "aria-describedby");
    private static final Set<Integer> LOOKED_AT = new HashSet<>();

    private final String name;
    private final Someone.Way way;
    private final Page page;

    Eyes(String name, Someone.Way way, Page page) {
        this.name = name;
        this.way = way;
        this.page = page;
    }

    void look(String step) {
        // A browser hides the nonces of the page it has loaded; the other tests look at them.
        var html = page.content().replace("nonce=\"\"", "nonce=\"hidden\"");
        var broken = PageLaws.brokenBy(html);
        assertThat(broken).as(name + " " + step + " and comes to " + page.url()).isEmpty();
        if (way == Someone.Way.POINTING && LOOKED_AT.add(shape(html))) {
            var found = new AxeBuilder(page).analyze().getViolations();
            assertThat(found.stream().map(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes().getFirst().getHtml()).toList())
                    .as("axe, after " + name + " " + step + ", on " + page.url())
                    .isEqualTo(List.of());
        }
        if (!PICTURES.isEmpty()) page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, picture(step))));
    }

    /** What axe could judge differently: elements, their attributes and whether they have text; not whose name stands there. */
    private static int shape(String html) {
        var shape = new StringBuilder();
        for (var it : Jsoup.parse(html).getAllElements()) {
            shape.append(it.tagName()).append(it.hasText() ? '+' : '-');
            for (var attribute : it.attributes()) shape.append(' ').append(attribute.getKey()).append(SAME_ALWAYS.contains(attribute.getKey()) ? "" : attribute.getValue().replaceAll("[0-9a-hjkmnp-tv-z]{26,}", ""));
        }
        return shape.toString().hashCode();
    }

    private String picture(String step) {
        return "%s-%03d-%s.png".formatted(way.wide > 320 ? "wide" : "narrow", PICTURE.incrementAndGet(), (name + " " + step).replaceAll("[^A-Za-z]+", "-"));
    }
}
