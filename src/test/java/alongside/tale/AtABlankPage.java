package alongside.tale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Somebody at a browser, with no house: for what is asked of a page itself. */
@Tag("browser")
abstract class AtABlankPage {

    private Browsers browsers;
    Someone somebody;

    @BeforeEach
    void opens() {
        browsers = new Browsers();
        somebody = browsers.open("somebody", Way.POINTING_QUICKLY, "about:blank");
    }

    @AfterEach
    void closes() {
        somebody.close();
        browsers.close();
    }

    final void page(String html) {
        somebody.page().navigate("data:text/html,<!doctype html>" + html.replace("#", "%23"));
    }
}
