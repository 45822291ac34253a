package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.TestHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The whole way once, from an empty house until everybody is told and paid and the facts are looked at. Real Chromium,
 * real mail, real database; twice: pointing with scripts on, and with scripts off by keyboard alone at the width of a
 * small phone. Nobody types an address: every step starts from the page before, or from a letter that came.
 */
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT) // where the launcher allows it, as bin/test does
class TheWholeWayTest {

    @Test
    void by_pointing() {
        walk(Way.POINTING);
    }

    /** One key after the other takes minutes in which the machine mostly waits, so that bin/test walks both ways at once. */
    @Test
    void by_keyboard_without_scripts() {
        walk(Way.KEYBOARD_WITHOUT_SCRIPTS);
    }

    private static void walk(Way way) {
        try (var app = (ServletWebServerApplicationContext) new SpringApplicationBuilder(alongside.Alongside.class)
                        .initializers(new TestHouse())
                        .run("--server.port=0", "--alongside.serving=true");
                var browsers = new Browsers();
                var house = new House(app, browsers, way, app.getWebServer().getPort())) {
            var soFar = new UntilTheSession(house).play();
            new AfterTheSession(soFar).play();
            new UntilEverybodyKnows(soFar).play();
            assertThat(house.atBrowsers()).as("the postal member took part in all of it without a browser").noneMatch(it -> it.contains("Colin"));
            assertThatThrownBy(() -> house.somebody("Marjorie Okell").opensTheLinkInTheirLetter("/projects")).hasMessageContaining("types an address");
        }
    }
}
