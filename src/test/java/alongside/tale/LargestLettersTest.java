package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.design.Looks;
import alongside.design.ReadingSettings;
import alongside.settings.Settings;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The largest letters, wide apart, on the narrowest phone: nobody has to push a page sideways to read it. */
@BrowserTest
class LargestLettersTest {

    /** What stands outside of the screen; what scrolls in a part of its own is let be, and what is cut off by its part is not seen. */
    private static final String BEYOND = """
            () => [...document.querySelectorAll('body *')].filter(it => {
              const at = it.getBoundingClientRect();
              for (let up = it.parentElement; up !== document.body && up; up = up.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return false;
              return at.width > 0 && (at.right > innerWidth + .5 || at.left < -.5) && !it.matches('.govuk-skip-link') }).map(it => it.tagName + '.' + it.className + ' ' + it.textContent.trim().slice(0, 30))""";

    /** In whatever is pressed, chosen or headed: a word that people read on every screen of a session. The names of files are the gallery's alone. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('.frame-header__name, main :is(h1, h2, .govuk-button, .vote__word, .govuk-label, .card__title, .notice__title, .quote__words p)')].flatMap(it => {
              const named = it.querySelector('code'); if (named) named.remove();
              if (!it.closest('header') && !it.querySelector('*')) it.textContent += ' understand';
              const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT), broken = [];
              for (let text; (text = texts.nextNode());) for (const word of text.data.matchAll(/\\p{L}{2,10}/gu)) {
                const one = document.createRange(); one.setStart(text, word.index); one.setEnd(text, word.index + word[0].length);
                if (new Set([...one.getClientRects()].map(line => line.top)).size > 1) broken.push(word[0] + ' in ' + it.tagName + '.' + it.className) }
              return broken })""";

    @Autowired Settings settings;
    @LocalServerPort int port;

    @Test
    void the_name_of_the_organisation_breaks_before_the_page_runs_out_of_the_screen_and_a_list_of_none_takes_no_room() {
        var was = settings.get(Settings.ORGANISATION, "");
        settings.set(Settings.ORGANISATION, "Harrowdale Council");
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Way.ON_A_SMALL_PHONE, base())) {
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
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Way.ON_A_SMALL_PHONE, base())) {
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

    /** Whatever the gallery has stands in a page somewhere, with words of some length: a picture of a page at a time would find them late. */
    @Test
    void no_piece_of_the_gallery_reaches_beyond_the_narrowest_phone_and_words_of_ten_letters_stay_whole() {
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Way.ON_A_SMALL_PHONE, base())) {
            var page = reader.page();
            for (var way : List.of("largest.usual.device.shown.en.plain.usual", "largest.wide.device.shown.en.easy.usual", "largest.usual.device.shown.en.easy.open-dyslexic")) {
                page.context().addCookies(List.of(new Cookie(Looks.READING_COOKIE, way).setUrl(base())));
                page.navigate(base() + "/gallery");
                page.evaluate("document.fonts.ready.then(() => document.querySelectorAll('details').forEach(it => it.open = true))");
                assertThat(page.evaluate(BEYOND).toString()).as("beyond the screen, " + way).isEqualTo("[]");
                assertThat(width(page)).as(way).isEqualTo(320);
                // Letters that are wider still break long words there; none pushes the page.
                if (!way.endsWith("open-dyslexic")) assertThat(page.evaluate(BROKEN).toString()).as("broken inside, " + way).isEqualTo("[]");
            }
        }
    }

    @Test
    void whoever_is_led_to_a_question_with_choices_has_the_question_in_view() {
        try (var browsers = new Browsers(); var reader = browsers.open("reader", Way.ON_A_SMALL_PHONE, base())) {
            var page = reader.page();
            page.setViewportSize(320, 640);
            page.context().addCookies(List.of(new Cookie(Looks.READING_COOKIE, "larger.usual.device.shown.en.plain.usual").setUrl(base())));
            page.navigate(base() + "/gallery");
            var outside = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('main fieldset:has(legend)')].map(it => [it.querySelector('legend'), it.querySelector('input:is([type=radio], [type=checkbox])')])
                      .filter(([, first]) => first?.id && first.checkVisibility()).map(([legend, first]) => {
                        location.hash = ''; location.hash = first.id;
                        const at = legend.getBoundingClientRect(); return at.top < 0 || at.bottom > innerHeight ? legend.textContent.trim() + ' ' + at.top : 'seen' })""");
            assertThat(outside).isNotEmpty().allMatch("seen"::equals);
        }
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
