package alongside;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What must be true of every page, looked at whenever any test opens one. They are the cheap half of access.md: what
 * can be read off the HTML. Colours, sizes and focus are looked at in the browser.
 */
public final class PageLaws {

    /** Pages that kept them all, each read once: one that tells many people "not found" is sent thousands of times. */
    private static final Set<UUID> KEPT = ConcurrentHashMap.newKeySet();

    /** What is looked for is read once, and not anew for every page. */
    private static final Map<String, Evaluator> LOOKED_FOR = new ConcurrentHashMap<>();

    private PageLaws() {}

    /** @return the laws this page breaks, in words; empty when it keeps them all */
    public static List<String> brokenBy(String html) {
        var same = UUID.nameUUIDFromBytes(without(" name=\"_csrf\" value=\"", without(" nonce=\"", html)).getBytes(StandardCharsets.UTF_8));
        if (KEPT.contains(same)) return List.of();
        var broken = read(html);
        if (broken.isEmpty()) KEPT.add(same);
        return broken;
    }

    /** The page with a mark for a value that differs each time it is sent, and of which the laws want only that it is there. */
    private static String without(String before, String html) {
        int at = html.indexOf(before);
        if (at < 0) return html;
        var value = html.substring(at + before.length(), html.indexOf('"', at + before.length()));
        return value.isBlank() ? html : html.replace(before + value, before + "-");
    }

    private static List<String> read(String html) {
        var page = Jsoup.parse(html);
        var broken = new ArrayList<String>();
        oneHeadingOne(page, broken);
        title(page, broken);
        headingsInOrder(page, broken);
        everyControlHasALabel(page, broken);
        noIdTwice(page, broken);
        formsWorkPlainly(page, broken);
        nothingInline(page, broken);
        linksSayWhereTheyGo(page, broken);
        if (!turnedInPlace(html)) {
            language(page, broken);
            helpStandsOnEveryPage(page, broken);
        }
        picturesHaveWords(page, broken);
        tablesHaveHeads(page, broken);
        nothingIsEmpty(page, broken);
        linesAreDrawn(page, broken);
        whatToMendSaysOfWhat(page, broken);
        return broken;
    }

    private static Elements select(Element in, String what) {
        return in.select(LOOKED_FOR.computeIfAbsent(what, QueryParser::parse));
    }

    private static void oneHeadingOne(Document page, List<String> broken) {
        var count = select(page, "h1").size();
        if (count != 1) broken.add("a page has one h1; this one has " + count);
    }

    /** Its frame is in the browser already, and kept the laws of frames when it came. */
    private static boolean turnedInPlace(String html) {
        return html.stripLeading().startsWith("<title>");
    }

    private static void language(Document page, List<String> broken) {
        if (!List.of("en-GB", "cy").contains(page.selectFirst("html").attr("lang"))) broken.add("html lang is en-GB or cy");
    }

    private static void title(Document page, List<String> broken) {
        var h1 = page.selectFirst("h1");
        if (h1 != null && !page.title().replaceFirst("^[^:]{0,60}: ", "").startsWith(h1.text()) && !page.title().startsWith(h1.text()))
            broken.add("the title starts with the h1: '" + page.title() + "' and '" + h1.text() + "'");
    }

    private static void headingsInOrder(Document page, List<String> broken) {
        int before = 1;
        for (Element heading : select(page, "main h1, main h2, main h3, main h4, main h5, main h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) broken.add("headings go down one step at a time: " + heading.outerHtml());
            before = level;
        }
    }

    private static void everyControlHasALabel(Document page, List<String> broken) {
        var labels = new HashMap<String, Element>();
        for (var label : select(page, "label[for]")) labels.putIfAbsent(label.attr("for"), label);
        for (Element control : select(page, "input:not([type=hidden]), select, textarea")) {
            var label = control.id().isEmpty() ? null : labels.get(control.id());
            if (label == null || label.text().isBlank()) broken.add("a control has a visible label: " + control.outerHtml());
            for (var id : control.attr("aria-describedby").trim().split("\\s+"))
                if (!id.isEmpty() && page.getElementById(id) == null) broken.add("aria-describedby points at something: " + id);
        }
        for (Element choices : select(page, "input[type=radio]"))
            if (choices.closest("fieldset") == null) broken.add("radios stand in a fieldset: " + choices.outerHtml());
        for (Element button : select(page, "button"))
            if (button.text().isBlank()) broken.add("a button says what it does: " + button.outerHtml());
    }

    private static void noIdTwice(Document page, List<String> broken) {
        var seen = new HashSet<String>();
        for (Element it : select(page, "[id]")) if (!seen.add(it.id())) broken.add("an id stands once: " + it.id());
    }

    private static void formsWorkPlainly(Document page, List<String> broken) {
        for (Element form : select(page, "form")) {
            if (!form.hasAttr("action")) broken.add("a form works without scripts: it has an action");
            if (form.attr("method").equalsIgnoreCase("post") && form.selectFirst("input[name=_csrf]") == null)
                broken.add("a posting form carries its token: " + form.attr("action"));
            enterDoesTheUsual(form, broken);
            if (form.selectFirst("button, input[type=submit]") == null) broken.add("a form has a button: " + form.attr("action"));
        }
        var called = new HashSet<String>();
        for (var name : select(page, "form[aria-label]").eachAttr("aria-label")) if (!called.add(name)) broken.add("two forms are not called the same: " + name);
        for (Element enhanced : select(page, "[data-hx-post], [hx-post], [hx-put], [hx-patch], [hx-delete]"))
            if (enhanced.closest("form[action]") == null) broken.add("an enhancement stands on a plain form: " + enhanced.tagName());
        for (Element enhanced : select(page, "[hx-get]"))
            if (!enhanced.hasAttr("href") && !enhanced.hasAttr("action") && !enhanced.hasAttr("data-live"))
                broken.add("an enhancement stands on a plain link: " + enhanced.outerHtml());
    }

    /** Enter in a field presses the first button of a form: where one of several sends the form as it is, that one. */
    private static void enterDoesTheUsual(Element form, List<String> broken) {
        var buttons = select(form, "button[type=submit], button:not([type])");
        if (buttons.isEmpty() || form.selectFirst("input:not([type=hidden]), select") == null) return;
        var usual = buttons.stream().filter(it -> !it.hasAttr("name") && !it.hasAttr("formaction")).findFirst();
        if (usual.isPresent() && usual.get() != buttons.first()) broken.add("Enter in a field presses the first button; here it is '" + buttons.first().text() + "' and not '" + usual.get().text() + "'");
    }

    private static void nothingInline(Document page, List<String> broken) {
        if (!select(page, "[style]").isEmpty()) broken.add("no style stands in the page: " + page.selectFirst("[style]").outerHtml());
        for (Element it : page.getAllElements())
            it.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on")) broken.add("no script stands in an attribute: " + attribute);
            });
        for (Element script : select(page, "script")) if (script.attr("nonce").isBlank()) broken.add("a script carries the nonce");
    }

    private static void linksSayWhereTheyGo(Document page, List<String> broken) {
        for (Element link : select(page, "a")) {
            if (!link.hasAttr("href")) broken.add("a link goes somewhere: " + link.outerHtml());
            if (link.text().isBlank() && !link.hasAttr("aria-label")) broken.add("a link has words: " + link.outerHtml());
            if (List.of("here", "click here", "more", "read more").contains(link.text().toLowerCase(java.util.Locale.ROOT)))
                broken.add("a link says where it goes: " + link.text());
        }
    }

    private static void helpStandsOnEveryPage(Document page, List<String> broken) {
        var first = page.body().selectFirst("a");
        if (first == null || !first.attr("href").equals("#main")) broken.add("the first link skips to the main part");
        if (page.selectFirst("main#main") == null) broken.add("there is a main part");
        boolean plain = page.selectFirst("header") == null;
        if (!plain && page.selectFirst("#help") == null) broken.add("help stands on every page");
        if (!plain && page.selectFirst("a[href=/worry]") == null) broken.add("'I'm worried about someone' stands on every page");
    }

    private static void picturesHaveWords(Document page, List<String> broken) {
        for (Element picture : select(page, "img")) if (!picture.hasAttr("alt")) broken.add("a picture has alt words, or empty ones: " + picture);
        for (Element picture : select(page, "svg"))
            if (!picture.hasAttr("aria-hidden") && !picture.hasAttr("role")) broken.add("a drawing is hidden from readers or has a role");
    }

    /** A paragraph without words is a gap that says nothing; what news may fill is let be. Lists without entries are left out by the style of lists. */
    private static void nothingIsEmpty(Document page, List<String> broken) {
        for (Element it : select(page, "main li, main p, main legend, main h1, main h2, main h3"))
            if (it.text().isBlank() && it.selectFirst("img, svg, input, audio, video") == null && !filledLater(it)) broken.add("nothing stands empty: " + it.outerHtml());
    }

    /** A row of underscores is read out one by one. What people wrote themselves is as they wrote it. */
    private static void linesAreDrawn(Document page, List<String> broken) {
        for (Element it : select(page, "main *"))
            if (it.ownText().contains("___") && it.closest("textarea, blockquote, [data-user-text]") == null) broken.add("a line to write on is drawn and not typed: " + it.outerHtml());
    }

    /** The same sentence twice does not say which of two fields is meant, where they are called differently: two people of one name are not. */
    private static void whatToMendSaysOfWhat(Document page, List<String> broken) {
        var called = new HashMap<String, List<String>>();
        for (var it : select(page, "#problems li")) {
            var field = select(it, "a").attr("href").replaceFirst("^#", "");
            called.computeIfAbsent(it.text(), sentence -> new ArrayList<>()).add(select(page, "label").stream().filter(of -> of.attr("for").equals(field)).map(Element::text).findFirst().orElse(""));
        }
        called.forEach((sentence, labels) -> {
            if (labels.size() > 1 && (labels.contains("") || Set.copyOf(labels).size() > 1)) broken.add("what to mend says of which field: " + sentence);
        });
    }

    private static boolean filledLater(Element it) {
        return it.closest("[hidden], [aria-hidden], [role=status], [data-live-text]") != null;
    }

    private static void tablesHaveHeads(Document page, List<String> broken) {
        for (Element table : select(page, "table")) {
            if (table.selectFirst("caption") == null) broken.add("a table has a caption");
            for (Element head : select(table, "th")) if (!head.hasAttr("scope")) broken.add("a table head has a scope: " + head.text());
        }
    }
}
