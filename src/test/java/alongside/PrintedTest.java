package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.ADrawing;
import alongside.decisions.Decision;
import alongside.decisions.NewDecision;
import alongside.decisions.Preparing;
import alongside.print.Proof;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that offers itself as a PDF gives a PDF that a screen reader reads: PDF/UA-1, in each size and in easy read. */
class PrintedTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Preparing preparing;

    /** Below this nothing stands but the number of the page: 22 mm, in points. */
    private static final float FOOT = 62;
    private static final Pattern OFFER = Pattern.compile("href=\"([^\"?]+\\?pdf=[a-z]+)\"");

    @BeforeEach
    void the_world() {
        world.furnished();
    }

    @Test
    void each_offered_pdf_keeps_the_rules_of_pdf_ua() throws Exception {
        var broken = new TreeMap<String, Object>();
        var printed = new TreeSet<String>();
        for (var row : RoutesTest.table()) {
            if (!row.method().equals("GET")) continue;
            var role = World.ROLES.reversed().stream().filter(it -> row.getIn().contains(it) && !it.equals("signed-out")).findFirst().orElse(null);
            if (role == null) continue;
            var response = mvc.get().uri(java.net.URI.create(RoutesTest.filled(row.example(), world))).requestAttr(alongside.who.Me.class.getName(), world.me(role)).exchange().getResponse();
            if (response.getStatus() != 200 || !String.valueOf(response.getContentType()).startsWith("text/html")) continue;
            // The second database changes no letter of a page: there one size is enough.
            for (var offer : OFFER.matcher(response.getContentAsString()).results().map(it -> it.group(1)).filter(it -> !TestHouse.onPostgres() || it.endsWith("=clear")).toList()) {
                var pdf = pdf(role, offer);
                printed.add(row.pattern());
                var wrong = Proof.brokenBy(pdf);
                if (!wrong.isEmpty()) broken.put(row.pattern() + " " + offer.replaceAll(".*pdf=", ""), wrong);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(printed).contains("/gallery", "/sessions/{session}/kit", "/sessions/{session}/recap", "/sessions/{session}/invitation",
                "/sessions/{session}/permissions/paper", "/sessions/{session}/feedback/sheet", "/letters/{id}", "/certificates/{certificate}");
    }

    @Test
    void what_is_on_the_page_is_in_the_pdf_and_what_works_on_a_screen_alone_is_not() throws Exception {
        var kit = "/sessions/" + world.id("session") + "/kit";
        try (var pdf = Loader.loadPDF(pdf("coordinator", kit + "?pdf=large"))) {
            var words = new PDFTextStripper().getText(pdf);
            assertThat(words).contains("Session 2, Sunday 14 April 2030", "Read two letters", "Wyn member", "May you be in photos?").doesNotContain("Menu", "Have it as a PDF", "☐", "_");
            assertThat(drawn(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())).as("what a screen reader says of the lines").contains("A line to write on", "2 lines to write on", "3 lines to write on");
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("The session on paper");
            assertThat(catalog.getDocumentOutline().getFirstChild().getFirstChild().getTitle()).isEqualTo("Agenda");
            var fonts = new ArrayList<String>();
            for (var font : pdf.getPage(0).getResources().getFontNames()) fonts.add(pdf.getPage(0).getResources().getFont(font).getName());
            assertThat(fonts).isNotEmpty().allSatisfy(it -> assertThat(it).contains("AtkinsonHyperlegible"));
        }
    }

    @Test
    void whoever_needs_large_print_has_the_number_of_each_page_in_it() throws Exception {
        var kit = "/sessions/" + world.id("session") + "/kit?pdf=";
        for (var size : java.util.Map.of("clear", 14, "large", 18, "giant", 24).entrySet()) {
            try (var pdf = Loader.loadPDF(pdf("coordinator", kit + size.getKey()))) {
                var numbers = new TreeMap<Integer, java.util.Set<Integer>>();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getYDirAdj() > letter.getPageHeight() - FOOT) numbers.computeIfAbsent(getCurrentPageNo(), it -> new TreeSet<>()).add(Math.round(letter.getXScale()));
                    }
                }.getText(pdf);
                assertThat(numbers.values()).as(size.getKey()).hasSize(pdf.getNumberOfPages()).allMatch(it -> it.equals(java.util.Set.of(size.getValue())));
            }
        }
    }

    @Test
    void a_ballot_on_paper_has_the_pictures_of_what_is_chosen_from() throws Exception {
        var me = world.me("coordinator");
        var session = sessions.plan(me, world.place("coordinator"), new NewSession("Trees", "Choose one", LocalDate.of(2030, 5, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub", "", 0, null, null));
        var prepared = preparing.prepare(me, world.place("coordinator"), NewDecision.of("Which tree?", Decision.Way.SINGLE, "", 1, LocalDate.of(2030, 5, 14), "With birds", "", "Without", "").about(null, session));
        var option = preparing.seenBy(me, prepared).orElseThrow().it().options().getFirst().id();
        preparing.picture(me, prepared, option, ADrawing.asPng(), "A tree with three birds");
        var kit = pdf("coordinator", "/sessions/" + session + "/kit?pdf=clear");
        assertThat(Proof.brokenBy(kit)).isEmpty();
        try (var pdf = Loader.loadPDF(kit)) {
            int pictures = 0;
            for (var page : pdf.getPages()) for (var name : page.getResources().getXObjectNames()) if (page.getResources().isImageXObject(name)) pictures++;
            assertThat(pictures).isEqualTo(1);
        }
    }

    /** What is said instead of each drawing. */
    private static Set<String> drawn(List<Object> elements) {
        var said = new TreeSet<String>();
        for (var it : elements) {
            if (!(it instanceof PDStructureElement element)) continue;
            if (element.getAlternateDescription() != null) said.add(element.getAlternateDescription());
            said.addAll(drawn(element.getKids()));
        }
        return said;
    }

    private byte[] pdf(String role, String address) throws Exception {
        var response = mvc.get().uri(address).requestAttr(alongside.who.Me.class.getName(), world.me(role)).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        assertThat(response.getContentType()).as(address).isEqualTo("application/pdf");
        return response.getContentAsByteArray();
    }
}
