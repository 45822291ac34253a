package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.TestHouse;
import alongside.design.Looks;
import alongside.design.ReadingSettings;
import alongside.settings.Settings;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The largest letters, wide apart, on the narrowest phone: nobody has to push a page sideways to read it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "alongside.serving=true")
@ContextConfiguration(initializers = TestHouse.class)
@Tag("browser")
class LargestLettersTest {

    @Autowired Settings settings;
    @LocalServerPort int port;

    @Test
    void the_name_of_the_organisation_breaks_before_the_page_runs_out_of_the_screen_and_a_list_of_none_takes_no_room() {
        var was = settings.get(Settings.ORGANISATION, "");
        settings.set(Settings.ORGANISATION, "Harrowdale Council");
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Someone.Way.ON_A_SMALL_PHONE, base())) {
            var page = reader.page();
            page.context().addCookies(List.of(new Cookie(Looks.READING_COOKIE, "largest.wide.device.shown.en.easy.usual").setUrl(base())));
            assertThat(ReadingSettings.from("largest.wide.device.shown.en.easy.usual").size()).isEqualTo(ReadingSettings.Size.LARGEST);
            for (var path : List.of("/sign-in", "/reading-settings", "/accessibility")) {
                page.navigate(base() + path);
                assertThat(width(page)).as(path).isEqualTo(320);
            }
            assertThat(page.evaluate("""
                    () => ['cards', 'lines', 'govuk-summary-list'].map(name => {
                      const none = document.createElement('ul'); none.className = name; none.append(' '); document.querySelector('main').append(none);
                      const before = getComputedStyle(none).display; none.append(document.createElement('li')); return before + ' ' + (getComputedStyle(none).display === 'none') })""")
                    .toString()).isEqualTo("[none false, none false, none false]");
        } finally {
            settings.set(Settings.ORGANISATION, was);
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
