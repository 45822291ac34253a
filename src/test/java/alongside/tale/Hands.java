package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How somebody uses what they have found on a page: by pointing at it, or with the keyboard alone. */
final class Hands {

    private static final int MOST_TABS = 400;
    /** How many stops of the Tab key lie between where the person is and where they want to be; a group of radios is one. */
    private static final String STOPS_BETWEEN = """
            it => {
              const chosen = e => document.querySelector('input[type=radio][name="' + CSS.escape(e.name) + '"]:checked');
              const first = e => document.querySelector('input[type=radio][name="' + CSS.escape(e.name) + '"]') === e;
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
                e === it || e === document.activeElement
                || e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.getClientRects().length > 0
                   && (e.type !== 'radio' || e.checked || !chosen(e) && first(e)));
              return Math.max(0, stops.indexOf(it) - stops.indexOf(document.activeElement) - 1);
            }""";

    private final String name;
    private final boolean points;
    private final Page page;

    Hands(String name, boolean points, Page page) {
        this.name = name;
        this.points = points;
        this.page = page;
    }

    void press(Locator control) {
        if (points) {
            control.click();
        } else {
            tabTo(control);
            page.keyboard().press("Enter");
        }
    }

    void write(Locator field, String text) {
        if (points) {
            field.fill(text);
        } else {
            tabTo(field);
            page.keyboard().press("Control+A");
            if (text.isEmpty()) page.keyboard().press("Delete");
            else page.keyboard().insertText(text);
        }
    }

    /** A radio or a box; one that is chosen already stays so. */
    void choose(Locator choice) {
        if (choice.isChecked()) return;
        if (points) choice.check();
        else if ("radio".equals(choice.getAttribute("type"))) arrowTo(choice);
        else {
            tabTo(choice);
            page.keyboard().press("Space");
        }
    }

    void pick(Locator list, String option) {
        if (points) {
            list.selectOption(new SelectOption().setLabel(option));
        } else {
            tabTo(list);
            page.keyboard().type(option);
            assertThat(list.evaluate("it => it.options[it.selectedIndex].text")).isEqualTo(option);
        }
    }

    void tabTo(Locator wanted) {
        // As far as it should be they press without looking, because a look takes longer than a press.
        int ahead = ((Number) wanted.evaluate(STOPS_BETWEEN)).intValue();
        for (int i = 0; i < ahead; i++) page.keyboard().press("Tab");
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(name + " cannot reach with the keyboard on " + page.url() + ": " + wanted);
    }

    private void arrowTo(Locator radio) {
        var group = radio.getAttribute("name");
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) radio.evaluate("(it, group) => document.activeElement && document.activeElement.name === group", group)) break;
            page.keyboard().press("Tab");
        }
        if (!radio.isChecked()) page.keyboard().press("Space");
        for (int i = 0; i < 30 && !radio.isChecked(); i++) page.keyboard().press("ArrowDown");
    }
}
