package alongside.tale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What axe finds on a page. To judge a colour it looks at what lies behind each word, which is more than half of what it costs:
 * it is asked once about the same thing in the same place, for the head of a page is the same on hundreds. All its other rules
 * are asked of each page.
 */
final class Axe {

    /** Comes with each page, and sleeps until it is called: its half a million letters go into a browser once, and not once for each look. */
    private static final String COMES = "window.axeComes = () => {" + AxeBuilder.getAxeScript() + "\n}";
    /**
     * In the page itself: the builder would open a second page each time, and carry what is in order out of the browser as well.
     * Axe would write down each element that it looks at, with all that stands in it, and read all styles for a rule that is not asked.
     */
    private static final String FINDS = """
            async unseen => {
              axeComes();
              const all = document.querySelectorAll('*');
              for (const it of unseen) all[it].setAttribute('data-unseen', '');
              axe.configure({ noHtml: true, rules: [{ id: 'color-contrast', selector: '[data-unseen]' }] });
              const broken = await axe.run(document, {
                preload: { assets: ['media'] },
                reporter: (rules, asked, done) => done(rules.filter(it => it.violations.length)),
              });
              for (const it of unseen) all[it].removeAttribute('data-unseen');
              return broken.map(it => it.id + ': ' + it.help + ' ' + it.violations[0].node.element.outerHTML.slice(0, 300));
            }""";
    /**
     * A number for each element, in the order of the page: what it is, what it stands behind, and all that it stands in. It is
     * a hash (FNV-1a), so that two that are different have one number once in four thousand million.
     */
    private static final String SURROUNDINGS = """
            sameAlways => {
              const numbers = [];
              const number = (from, text) => {
                for (let i = 0; i < text.length; i++) from = Math.imul(from ^ text.charCodeAt(i), 16777619);
                return from;
              };
              const tells = it => it.tagName + [...it.attributes].filter(its => !sameAlways.includes(its.name)).map(its => ' ' + its.name + its.value.replace(/[0-9a-hjkmnp-tv-z]{26,}/g, '')).join('');
              const says = it => [...it.childNodes].some(its => its.nodeType === Node.TEXT_NODE && its.data.trim());
              const walk = (it, around, before) => {
                const told = tells(it);
                const next = number(around, told + says(it) + ['checked', 'focus', 'hover'].filter(state => it.matches(':' + state))
                  + (before ? ' behind ' + before : '') + (it.nextElementSibling ? '' : ' last'));
                numbers.push(next);
                let last = '';
                for (const child of it.children) last = walk(child, next, last);
                return told;
              };
              walk(document.documentElement, 2166136261 | 0, '');
              return numbers.join(' ');
            }""";
    /** Elements whose colours axe has judged where they stand, by their number. */
    private static final Set<String> COLOURS_SEEN = ConcurrentHashMap.newKeySet();

    private final Page page;

    Axe(Page page) {
        this.page = page;
        page.addInitScript(COMES);
    }

    /** @return what is not in order: its rule, what the rule asks for, and the first element that breaks it */
    List<?> finds() {
        var elements = ((String) page.evaluate(SURROUNDINGS, List.copyOf(Eyes.SAME_ALWAYS))).split(" ");
        return (List<?>) page.evaluate(FINDS, IntStream.range(0, elements.length).filter(it -> COLOURS_SEEN.add(elements[it])).boxed().toList());
    }
}
