package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.PageLaws;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What every page that somebody comes to is looked at for: the page laws, axe, and a picture for those who want to see. */
final class Eyes {

    /** Where pictures of every page of the tale go, if anywhere: `-Dalongside.tale.pictures=DIR`. */
    private static final String PICTURES = System.getProperty("alongside.tale.pictures", "");
    private static final AtomicInteger PICTURE = new AtomicInteger();
    /** Their value makes no page more or less accessible. */
    private static final Set<String> SAME_ALWAYS = Set.of("value", "href", "action", "id", "for", "name", "content", "nonce", "src", "aria-describedby");
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    /** What hears of news keeps its room, so that nothing moves under a reader: the script says so in the browser, and no page is sent with it. */
    private static final String ITS_ROOM = " style=\"min-block-size: [0-9]+px;\"";
    private static final Pattern AN_ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{26,}");
    /** Comes with each page, and sleeps until it is called: its half a million letters go into a browser once, and not once for each look. */
    private static final String AXE = "window.axeComes = () => {" + AxeBuilder.getAxeScript() + "\n}";
    private static final int MOST_PAGES_ON_THE_WAY = 3;
    private static final int MOST_LOOKS = 150;
    private static final Gson QUOTED = new Gson();
    static final String WHOLE_PAGE = "new XMLSerializer().serializeToString(document.doctype) + document.documentElement.outerHTML";
    /**
     * In the page itself: the builder would open a second page each time, and carry what is in order out of the browser as well.
     * To judge a colour axe looks at what lies behind each word, which is more than half of what it costs.
     */
    private static final String WHAT_AXE_FINDS = """
            async unseen => {
              axeComes();
              const all = document.querySelectorAll('*');
              for (const it of unseen) all[it].setAttribute('data-unseen', '');
              axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-unseen]' }] });
              const found = await axe.run(document, { resultTypes: ['violations'] });
              for (const it of unseen) all[it].removeAttribute('data-unseen');
              return found.violations.map(it => it.id + ': ' + it.help + ' ' + it.nodes[0].html);
            }""";
    /**
     * A number for each element, in the order of the page: what it is, what it stands behind, and all that it stands in. It is
     * a hash (FNV-1a), so that two that are different have one number once in four thousand million.
     */
    private static final String SURROUNDINGS = """
            sameAlways => {
              const numbers = [];
              const number = (from, text) => [...text].reduce((all, it) => Math.imul(all ^ it.codePointAt(0), 16777619), from);
              const tells = it => it.tagName + [...it.attributes].filter(its => !sameAlways.includes(its.name)).map(its => ' ' + its.name + its.value.replace(/[0-9a-hjkmnp-tv-z]{26,}/g, '')).join('');
              const says = it => [...it.childNodes].some(its => its.nodeType === Node.TEXT_NODE && its.data.trim());
              const walk = (it, around) => {
                const next = number(around, tells(it) + says(it) + ['checked', 'focus', 'hover'].filter(state => it.matches(':' + state))
                  + (it.previousElementSibling ? ' behind ' + tells(it.previousElementSibling) : '') + (it.nextElementSibling ? '' : ' last'));
                numbers.push(next);
                for (const child of it.children) walk(child, next);
              };
              walk(document.documentElement, 2166136261 | 0);
              return numbers;
            }""";
    /** Elements whose colours axe has judged where they stand, by their number. */
    private static final Set<Integer> COLOURS_SEEN = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Way way;
    private final Page page;

    Eyes(String name, Way way, Page page) {
        this.name = name;
        this.way = way;
        this.page = page;
        if (way == Way.POINTING) page.addInitScript(AXE);
    }

    void look(String step) {
        // A browser hides the nonces of the page it has loaded; the other tests look at them.
        var html = seen(WHOLE_PAGE).replace("nonce=\"\"", "nonce=\"hidden\"").replaceAll(ITS_ROOM, "");
        var broken = PageLaws.brokenBy(html);
        assertThat(broken).as(name + " " + step + " and comes to " + page.url()).isEmpty();
        if (way == Way.POINTING && LOOKED_AT.add(shape(Jsoup.parse(html)))) {
            assertThat(axeFinds()).as("axe, after " + name + " " + step + ", on " + page.url()).isEqualTo(List.of());
        }
        if (!PICTURES.isEmpty()) page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, picture(step))));
    }

    /** Colours are judged of what was not seen yet where it stands: the head of a page is the same on hundreds. */
    List<?> axeFinds() {
        var elements = (List<?>) page.evaluate(SURROUNDINGS, List.copyOf(SAME_ALWAYS));
        return (List<?>) page.evaluate(WHAT_AXE_FINDS, IntStream.range(0, elements.size()).filter(it -> COLOURS_SEEN.add((Integer) elements.get(it))).boxed().toList());
    }

    /** @return what the first of these elements says of itself: `innerText`, `value` */
    String of(String cssSelector, String what) {
        return seen("document.querySelector(" + QUOTED.toJson(cssSelector) + ")." + what);
    }

    void await(String cssSelector, String text) {
        var there = "String([...document.querySelectorAll(%s)].some(it => it.checkVisibility() && it.innerText.includes(%s)))".formatted(QUOTED.toJson(cssSelector), QUOTED.toJson(text));
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
