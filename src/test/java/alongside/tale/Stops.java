package alongside.tale;

import com.microsoft.playwright.Locator;

/**
 * Where the Tab key stops on a page. It is asked the way that things are found on a page, and so in the finder's own world,
 * where all it needs is at hand: to be asked from the page itself, the finder would have to come a second time, for each page.
 */
final class Stops {

    static final String ENGINE = "stops-to";

    /**
     * The stop where somebody is, and all on the way to what they want: one alone for who is there already. A group of radios
     * is one stop; whoever followed a link to a part of a page begins at that part; behind the last stop one begins anew.
     */
    static final String SCRIPT = """
            ({
              query(wanted) { return this.queryAll(wanted)[0] },
              queryAll(wanted) {
                const here = document.activeElement;
                const group = e => e.type === 'radio' ? [...document.querySelectorAll('input[type=radio][name="' + CSS.escape(e.name) + '"]')] : [e];
                const stop = e => group(e).find(it => it.checked) || group(e)[0];
                const goal = group(wanted).includes(here) ? here : stop(wanted);
                if (goal === here) return [here];
                const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
                  e === goal || e === here
                  || e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true }) && e === stop(e));
                const part = document.querySelector(':target');
                const from = stops.includes(here) || !part ? stops.indexOf(here) : stops.findLastIndex(e => !(part.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING));
                const to = stops.indexOf(goal);
                return [document, ...(to > from ? stops.slice(from + 1, to + 1) : [...stops.slice(from + 1), goal])];
              }
            })""";

    private Stops() {}

    /** How often somebody has to press Tab to come to it; none when they are there. */
    static int to(Locator wanted) {
        int counted = wanted.locator(ENGINE + "=it").count();
        if (counted == 0) throw new AssertionError("It is gone: " + wanted);
        return counted - 1;
    }
}
