package alongside.tale;

import alongside.TestHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * The whole way from an empty house: what comes after the session is walked by AfterTheSessionTest. Real Chromium, real
 * mail, real database; twice: pointing with scripts on, and with scripts off by keyboard alone at the width of a small phone.
 */
@Tag("browser")
class TheWholeWayTest {

    @ParameterizedTest
    @EnumSource(Someone.Way.class)
    void the_whole_way(Someone.Way way) {
        try (var app = (ServletWebServerApplicationContext) new SpringApplicationBuilder(alongside.Alongside.class)
                        .initializers(new TestHouse())
                        .run("--server.port=0", "--alongside.serving=true");
                var browsers = new Browsers();
                var house = new House(app, browsers, way, app.getWebServer().getPort())) {
            new UntilTheSession(house).play();
        }
    }
}
