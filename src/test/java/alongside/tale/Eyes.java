package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PageLaws;
import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What every page that somebody comes to is looked at for: the page laws, axe, and a picture for those who want to see. */
final class Eyes {

    /** Where pictures of every page of the tale go, if anywhere: `-Dalongside.tale.pictures=DIR`. */
    private static final String PICTURES = System.getProperty("alongside.tale.pictures", "");
    private static final AtomicInteger PICTURE = new AtomicInteger();
    /** Their value makes no page more or less accessible. */
    static final Set<String> SAME_ALWAYS = Set.of("value", "href", "action", "id", "for", "name", "content", "nonce", "src", "aria-describedby");
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    /** What hears of news keeps its room, so that nothing moves under a reader: the script says so in the browser, and no page is sent with it. */
    private static final String ITS_ROOM = " style=\"min-block-size: [0-9]+px;\"";
    private static final Pattern AN_ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{26,}");
    private static final int MOST_PAGES_ON_THE_WAY = 3;
    /** A tenth of a second apart. */
    private static final int MOST_LOOKS = 150;
    private static final Gson QUOTED = new Gson();
    static final String WHOLE_PAGE = "new XMLSerializer().serializeToString(document.doctype) + document.documentElement.outerHTML";
    private final String name;
    private final Way way;
    private final Page page;
    private final Optional<Axe> axe;

    Eyes(String name, Way way, Page page) {
        this.name = name;
        this.way = way;
        this.page = page;
        this.axe = way == Way.POINTING ? Optional.of(new Axe(page)) : Optional.empty();
    }

    void look(String step) {
        // A browser hides the nonces of the page it has loaded; the other tests look at them.
        var html = seen(WHOLE_PAGE).replace("nonce=\"\"", "nonce=\"hidden\"").replaceAll(ITS_ROOM, "");
        var broken = PageLaws.brokenBy(html);
        assertThat(broken).as(name + " " + step + " and comes to " + page.url()).isEmpty();
        if (axe.isPresent() && LOOKED_AT.add(shape(Jsoup.parse(html)))) {
            assertThat(axe.get().finds()).as("axe, after " + name + " " + step + ", on " + page.url()).isEqualTo(List.of());
        }
        if (!PICTURES.isEmpty()) page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, picture(step))));
    }

    /** @return what the first of these elements says of itself: `innerText`, `value` */
    String of(String cssSelector, String what) {
        return seen("document.querySelector(" + QUOTED.toJson(cssSelector) + ")." + what);
    }

    void await(String cssSelector, String text) {
        var there = "String([...document.querySelectorAll(%s)].some(it => it.checkVisibility({ visibilityProperty: true }) && it.innerText.includes(%s)))".formatted(QUOTED.toJson(cssSelector), QUOTED.toJson(text));
        for (int i = 0; i < MOST_LOOKS && !seen(there).equals("true"); i++) page.waitForTimeout(100);
        assertThat(seen(there)).as(name + " waits for '" + text + "' in " + cssSelector + " on " + page.url() + ":\n" + of("body", "innerText")).isEqualTo("true");
    }

    /** @return what this expression of JavaScript says of the page; when another page comes meanwhile, what it says of that one */
    String seen(String expression) {
        for (int i = 0; ; i++) {
            try {
                return (String) page.evaluate(expression);
            } catch (PlaywrightException leaving) {
                if (i == MOST_PAGES_ON_THE_WAY) throw leaving;
            }
        }
    }

    /**
     * What axe could judge differently: elements, their attributes and whether they have text; not whose name stands
     * there, and not how many more of the same stand beside it.
     */
    private static String shape(Element it) {
        var shape = new StringBuilder(it.tagName()).append(it.hasText() ? '+' : '-');
        for (var attribute : it.attributes()) shape.append(' ').append(attribute.getKey()).append(SAME_ALWAYS.contains(attribute.getKey()) ? "" : AN_ID.matcher(attribute.getValue()).replaceAll(""));
        var within = new LinkedHashSet<String>();
        for (var child : it.children()) within.add(shape(child));
        return shape.append(within).toString();
    }

    private String picture(String step) {
        return "%s-%03d-%s.png".formatted(way.wide > 320 ? "wide" : "narrow", PICTURE.incrementAndGet(), (name + " " + step).replaceAll("[^A-Za-z]+", "-"));
    }
}
