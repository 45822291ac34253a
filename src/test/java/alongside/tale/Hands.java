package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

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

    void press(Control control) {
        goTo(control);
        if (!points) page.keyboard().press("Enter");
    }

    void write(Control field, String text) {
        goTo(field);
        page.keyboard().press("Control+A");
        if (text.isEmpty()) page.keyboard().press("Delete");
        else page.keyboard().insertText(text);
    }

    /** A radio or a box; one that is chosen already stays so. */
    void choose(Control choice) {
        if (choice.isChecked()) return;
        if (!points && choice.isRadio()) arrowTo(choice);
        else {
            goTo(choice);
            if (!points) page.keyboard().press("Space");
        }
    }

    /** A browser draws an open list outside of its page, so that whoever points types what they want as well. */
    void pick(Control list, String option) {
        if (points) list.focus();
        else tabTo(list);
        page.keyboard().type(option);
        assertThat(list.ask("function() { return this.selectedOptions[0].text }").getAsString().strip()).isEqualTo(option);
    }

    /** Whoever points has pressed it with that. */
    private void goTo(Control control) {
        if (points) {
            var place = control.place();
            page.mouse().click(place.x(), place.y());
        } else {
            tabTo(control);
        }
    }

    void tabTo(Control wanted) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            int ahead = Stops.to(wanted);
            if (ahead == 0) return;
            // As far as it should be they press without looking, because a look takes longer than a press; where that leads astray, no more.
            tab(looks < 3 ? ahead : 1);
        }
        throw new AssertionError(name + " cannot reach with the keyboard on " + page.url() + ": " + wanted);
    }

    /** They hold the key down until it was so often. */
    private void tab(int times) {
        for (int i = 0; i < times; i++) page.keyboard().down("Tab");
        page.keyboard().up("Tab");
    }

    private void arrowTo(Control radio) {
        tabTo(radio);
        if (!radio.isChecked()) page.keyboard().press("Space");
        for (int i = 0; i < 30 && !radio.isChecked(); i++) page.keyboard().press("ArrowDown");
    }
}
