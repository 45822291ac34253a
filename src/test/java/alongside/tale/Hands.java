package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How somebody uses what they have found on a page: by pointing at it, or with the keyboard alone. */
final class Hands {

    private static final int MOST_LOOKS = 400;

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
            assertThat(list.locator("option:checked").textContent().strip()).isEqualTo(option);
        }
    }

    void tabTo(Locator wanted) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            int ahead = Stops.to(wanted);
            if (ahead == 0) return;
            // As far as it should be they press without looking, because a look takes longer than a press; where that leads astray, no more.
            for (int i = 0; i < (looks < 3 ? ahead : 1); i++) page.keyboard().press("Tab");
        }
        throw new AssertionError(name + " cannot reach with the keyboard on " + page.url() + ": " + wanted);
    }

    private void arrowTo(Locator radio) {
        tabTo(radio);
        if (!radio.isChecked()) page.keyboard().press("Space");
        for (int i = 0; i < 30 && !radio.isChecked(); i++) page.keyboard().press("ArrowDown");
    }
}
