package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.signin.SignIns;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter as it comes out of the printer, and back again by the code on it. */
@BrowserTest
class OnPaperTest {

    @Autowired World world;
    @Autowired SignIns signIns;
    @Autowired Post post;
    @Autowired TransactionTemplate together;
    @LocalServerPort int port;

    @Test
    void a_short_letter_is_one_page_and_its_code_opens_what_it_is_about() {
        world.furnished();
        var to = new Addressee(world.me("member").person(), "Colin Frayne", "", "", "4 Weaver's Row\nHarrowdale\nHD4 7QX", Addressee.Channel.POST, Addressee.Rhythm.AT_ONCE, Locale.UK);
        var letter = together.execute(saving -> post.send(to, Letter.needed("decisions.letter.reminder", world.id("project"), "/decisions/" + world.id("decision"),
                "question", "Shall we adopt this charter?", "day", "Tuesday 12 May 2026", "name", "Colin")));
        try (var browsers = new Browsers()) {
            var hattie = browsers.open("Hattie", Way.POINTING, "http://localhost:" + port)
                    .opensTheLinkInTheirLetter("/in/" + signIns.link(null, world.me("organisation-lead").person(), false)).presses("Yes, that is me");
            hattie.opensTheLinkInTheirLetter("/letters/" + letter);
            assertThat(pages(hattie.page())).as("14 point").isEqualTo(1);
            assertThat(pages(hattie.follows("Large, 18 point").page())).as("18 point").isLessThanOrEqualTo(2);
            assertThat(pages(hattie.follows("Very large, 24 point").page())).as("24 point").isLessThanOrEqualTo(3);
            assertThat(hattie.page().evaluate("document.querySelectorAll('.letter__drawing svg').length")).isEqualTo(1);
            var code = hattie.reads(".letter__code");
            assertThat(code).matches("[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}");

            var colin = browsers.open("Colin", Way.KEYBOARD_WITHOUT_SCRIPTS, "http://localhost:" + port)
                    .opensTheLinkInTheirLetter("/sign-in").follows("I have a letter with a code");
            colin.writes("Code on your letter", "AAAA AAAA").presses("Go on").sees("No letter has this code.");
            colin.writes("Code on your letter", code.toLowerCase(Locale.ROOT).replace(" ", "")).presses("Go on");
            assertThat(colin.address()).doesNotEndWith("/letter");
        }
    }

    private static int pages(Page page) {
        var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
    }
}
