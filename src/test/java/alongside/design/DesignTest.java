package alongside.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.words.Words;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The gallery and the pages every installation has. Each page opened here is held against the page laws. */
@HouseHttpTest
class DesignTest {

    private static final List<String> PAGES = List.of("/gallery", "/reading-settings", "/accessibility", "/what-we-keep", "/credits");
    private static final List<String> WAYS_TO_READ = List.of("usual.usual.device.shown.en.plain", "usual.usual.device.shown.en.easy",
            "usual.usual.device.shown.cy.plain", "usual.usual.device.shown.cy.easy");

    @Autowired MockMvcTester mvc;

    @Test
    void every_piece_in_the_gallery_keeps_the_page_laws_in_every_language() {
        for (var page : PAGES)
            for (var way : WAYS_TO_READ)
                assertThat(mvc.get().uri(page).cookie(new Cookie("reading", way))).as(page + " in " + way).hasStatusOk();
    }

    @Test
    void every_piece_has_an_example_in_the_gallery() throws Exception {
        var gallery = java.nio.file.Files.readString(java.nio.file.Path.of("src/main/java/alongside/design/web/gallery.jte"));
        var frame = List.of("header", "footer", "form", "problem");
        try (var pieces = java.nio.file.Files.list(java.nio.file.Path.of("src/main/java/alongside/design/components"))) {
            assertThat(pieces.map(it -> it.getFileName().toString())
                            .filter(it -> it.endsWith(".jte")).map(it -> it.replace(".jte", ""))
                            .filter(it -> !frame.contains(it)))
                    .allSatisfy(piece -> assertThat(gallery).contains("@template.design.components." + piece + "("));
        }
    }

    @Test
    void what_was_chosen_is_kept_and_nothing_has_to_be_mended_in_order_to_read() {
        var answer = mvc.post().uri("/reading-settings").with(csrf()).param("size", "LARGER").param("colours", "no such colour")
                .param("words", "easy").param("back", "/credits");
        assertThat(answer).hasStatus(303).hasHeader("Location", "/credits")
                .cookies().hasValue("reading", "larger.usual.device.shown.en.easy.usual");
    }

    @Test
    void whoever_chooses_other_letters_reads_with_them_and_a_choice_from_before_there_were_any_still_holds() throws Exception {
        var page = mvc.post().uri("/reading-settings").with(csrf()).cookie(new Cookie("reading", "larger.usual.dark.shown.en.plain")).param("letters", "OPEN_DYSLEXIC").exchange();
        var kept = page.getResponse().getCookie("reading").getValue();
        assertThat(kept).isEqualTo("larger.usual.dark.shown.en.plain.open-dyslexic");
        var html = Jsoup.parse(mvc.get().uri("/reading-settings").cookie(new Cookie("reading", kept)).exchange().getResponse().getContentAsString()).selectFirst("html");
        assertThat(html.classNames()).contains("letters-open-dyslexic", "size-larger", "colours-dark");
        assertThat(html.selectFirst("input[name=letters][checked]").val()).isEqualTo("OPEN_DYSLEXIC");
        var css = mvc.get().uri(html.selectFirst("link[rel=stylesheet]").attr("href")).exchange().getResponse().getContentAsString();
        var letters = java.util.regex.Pattern.compile("url\\(\"?(/a/opendyslexic[^\")]+)").matcher(css);
        assertThat(letters.find()).isTrue();
        assertThat(mvc.get().uri(letters.group(1))).hasStatusOk();
    }

    @Test
    void letters_are_asked_for_beside_the_style_sheet_that_names_them_and_nobody_is_sent_letters_they_do_not_read() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/credits").exchange().getResponse().getContentAsString());
        var css = mvc.get().uri(page.selectFirst("link[rel=stylesheet]").attr("href")).exchange().getResponse().getContentAsString();
        assertThat(page.select("link[rel=preload]").eachAttr("href")).hasSize(2).allSatisfy(it -> assertThat(css).contains(it));
        for (var others : List.of("device", "open-dyslexic")) {
            var theirs = mvc.get().uri("/credits").cookie(new Cookie("reading", "usual.usual.device.shown.en.plain." + others)).exchange().getResponse().getContentAsString();
            assertThat(Jsoup.parse(theirs).select("link[rel=preload]")).as(others).isEmpty();
        }
    }

    @Test
    void a_setting_never_leads_away_to_another_site() {
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a?b=c", "javascript:alert(1)"))
            assertThat(mvc.post().uri("/reading-settings/easy-read").with(csrf()).param("to", "easy").param("back", elsewhere))
                    .hasStatus(303).hasHeader("Location", "/reading-settings");
    }

    @Test
    void a_secret_in_an_address_does_not_get_into_another_address() {
        assertThat(mvc.get().uri("/in/7fGh2kQ")).hasStatusOk().bodyText().doesNotContain("back=", "value=\"/in/");
    }

    /** Somebody who has no account comes by a letter alone to their page: pressing "Easy read" there must not lead away from it. */
    @Test
    void easy_read_on_a_page_of_ones_own_stays_on_that_page() throws Exception {
        var own = "/place/" + alongside.store.Ids.secret();
        var page = Jsoup.parse(mvc.get().uri(own).exchange().getResponse().getContentAsString());
        assertThat(page.select("form[action=/reading-settings/easy-read] input[name=back]").val()).isEqualTo(own);
        assertThat(page.select("a[href*=reading-settings]").attr("href")).as("in no other address").isEqualTo("/reading-settings");
        assertThat(mvc.post().uri("/reading-settings/easy-read").with(csrf()).param("to", "easy").param("back", own)).hasStatus(303).hasHeader("Location", own);
    }

    @Test
    void the_page_says_it_when_its_words_are_borrowed() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/gallery").cookie(new Cookie("reading", "usual.usual.device.shown.cy.easy")).exchange().getResponse().getContentAsString());
        assertThat(page.select(".borrowed").text()).contains("Gofynnwch");
        assertThat(Words.ALL).contains(Words.WELSH_EASY);
    }
}
