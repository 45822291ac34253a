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

    @Test
    void a_word_of_a_summary_stays_whole_while_the_line_has_room_for_it() {
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Someone.Way.ON_A_SMALL_PHONE, base())) {
            var page = reader.page();
            page.context().addCookies(List.of(new Cookie(Looks.READING_COOKIE, "largest.usual.device.shown.en.plain.usual").setUrl(base())));
            for (int width : new int[] {320, 660, 760, 1280}) {
                page.setViewportSize(width, 700);
                page.navigate(base() + "/gallery");
                assertThat(page.evaluate("""
                        () => [...document.querySelectorAll('main .summary :is(dt, dd)')].flatMap(it => {
                          const text = (it.querySelector('a') ?? it).firstChild; if (it.matches('dt')) text.data = 'Communication professional';
                          return [...text.data.matchAll(/\\S+/g)].filter(word => { const one = document.createRange(); one.setStart(text, word.index); one.setEnd(text, word.index + word[0].length); return one.getClientRects().length > 1 }).map(word => word[0]) })""")
                        .toString()).as("broken at " + width).isEqualTo("[]");
            }
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
