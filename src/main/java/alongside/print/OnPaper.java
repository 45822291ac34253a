package alongside.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of ours without what only works on a screen, and with what a PDF needs. */
final class OnPaper {

    /** What a browser does not print either: see _print.scss. */
    private static final String NOT_PRINTED = "script, link, meta, .no-print, nav, form:not(.on-paper), button, .govuk-button, .govuk-skip-link, "
            + ".frame-header, .frame-footer__list, .borrowed, .said, .filters, .pages, .govuk-visually-hidden, audio, video";
    /** What is printed alone of its page. */
    private static final String ALONE = "main > .letter, main > .certificate";
    private static final String LINE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20\" preserveAspectRatio=\"none\"><rect x=\"0\" y=\"19\" width=\"100\" height=\"1\"/></svg>";
    private static final String STYLE = style();

    private final Document page;

    private OnPaper(Document page) {
        this.page = page;
    }

    static OnPaper of(String html, String kind, String site, Function<String, Optional<byte[]>> brought) {
        var page = Jsoup.parse(html);
        blanks(page);
        page.select(NOT_PRINTED).remove();
        var alone = page.select(ALONE);
        if (!alone.isEmpty()) {
            page.select("main > *").stream().filter(it -> !alone.contains(it)).toList().forEach(Element::remove);
            page.select(".frame-footer").remove();
            page.select(".letter").removeClass("print-clear").removeClass("print-large").removeClass("print-giant");
        }
        page.getElementsByTag("html").addClass(kind);
        page.head().appendElement("style").text(STYLE);
        page.select("summary").tagName("p");
        page.select("details").tagName("div");
        links(page, site);
        pictures(page, brought);
        boxes(page);
        headings(page);
        bookmarks(page);
        return new OnPaper(page);
    }

    Document page() {
        return page;
    }

    String text() {
        return page.text();
    }

    String name() {
        var name = page.title().split(" – ")[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "page" : name.substring(0, Math.min(80, name.length()));
    }

    /** A link leads from a PDF to where it leads from the page, and says where. */
    private static void links(Document page, String site) {
        for (var link : page.select("a[href]")) {
            var href = link.attr("href");
            if (href.startsWith("/")) link.attr("href", site + href);
            link.attr("title", link.text());
        }
    }

    /** Pictures become part of the page. One that only repeats words stands behind them, unseen by a screen reader. */
    private static void pictures(Document page, Function<String, Optional<byte[]>> brought) {
        for (var picture : page.select("img")) {
            var drawing = drawing(picture.attr("src"));
            if (drawing == null) brought.apply(picture.attr("src")).ifPresentOrElse(it -> picture.attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(it)), picture::remove);
            else picture.replaceWith(drawing.attr("alt", picture.attr("alt")).attr("class", picture.attr("class")));
        }
        for (var drawing : page.select("svg")) {
            if (!drawing.hasAttr("alt")) drawing.attr("alt", drawing.attr("aria-label"));
            if (drawing.attr("alt").isBlank()) drawing.attr("alt", " ");
        }
    }

    private static @Nullable Element drawing(String src) {
        if (!src.matches("/a/[a-zA-Z0-9.-]+\\.svg")) return null;
        try (var in = OnPaper.class.getResourceAsStream("/static" + src)) {
            if (in == null) return null;
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser()).selectFirst("svg");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A line to write on is drawn, and says what it is: a border says nothing, and typed marks are read one by one. */
    private static void blanks(Document page) {
        for (var blank : page.select("span.blank")) {
            var says = blank.text().isBlank() && blank.previousElementSibling() != null ? blank.previousElementSibling().select(".govuk-visually-hidden").text() : blank.text();
            blank.replaceWith(Jsoup.parse(LINE, "", Parser.xmlParser()).expectFirst("svg").attr("class", blank.className()).attr("alt", says));
        }
    }

    /** The box to tick is drawn: it is in no type face of letters. */
    private static void boxes(Document page) {
        for (var text : page.select("*:containsOwn(☐)").stream().flatMap(it -> it.textNodes().stream()).filter(it -> it.text().contains("☐")).toList()) {
            var parts = text.getWholeText().split("☐", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) text.before(new Element("span").addClass("tick-box"));
                text.before(new TextNode(parts[i]));
            }
            text.remove();
        }
    }

    /** What is left of a page begins with its first heading, and no step is left out. */
    private static void headings(Document page) {
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            before = Math.min(heading.tagName().charAt(1) - '0', before + 1);
            heading.tagName("h" + before);
        }
    }

    private static void bookmarks(Document page) {
        var marks = page.head().appendElement("bookmarks");
        var inner = marks;
        int number = 0;
        for (var heading : page.select("h1, h2")) {
            if (heading.id().isEmpty()) heading.attr("id", "heading-" + ++number);
            var mark = (heading.tagName().equals("h1") ? marks : inner).appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
            if (heading.tagName().equals("h1")) inner = mark;
        }
    }

    private static String style() {
        try (var in = OnPaper.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
