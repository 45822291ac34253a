package alongside.tale;

/** Where the Tab key stops on a page. */
final class Stops {

    /**
     * How many presses it is from where somebody is to what they want. A group of radios is one stop; whoever followed a link
     * to a part of a page begins at that part; behind the last stop one begins anew. -1 where it is gone.
     */
    private static final String AHEAD = """
            function() {
              if (!this.isConnected) return -1;
              const here = document.activeElement;
              const group = e => e.type === 'radio' ? [...document.querySelectorAll('input[type=radio][name="' + CSS.escape(e.name) + '"]')] : [e];
              const stop = e => group(e).find(it => it.checked) || group(e)[0];
              const goal = group(this).includes(here) ? here : stop(this);
              if (goal === here) return 0;
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
                e === goal || e === here
                || e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true }) && e === stop(e));
              const part = document.querySelector(':target');
              const from = stops.includes(here) || !part ? stops.indexOf(here) : stops.findLastIndex(e => !(part.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING));
              const to = stops.indexOf(goal);
              return to > from ? to - from : stops.length - from;
            }""";

    private Stops() {}

    /** How often somebody has to press Tab to come to it; none when they are there. */
    static int to(Control wanted) {
        int ahead = wanted.ask(AHEAD).getAsInt();
        if (ahead < 0) throw new AssertionError("It is gone: " + wanted);
        return ahead;
    }
}
