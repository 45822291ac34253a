package alongside;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What must be true of every page, looked at whenever any test opens one. They are the cheap half of access.md: what
 * can be read off the HTML. Colours, sizes and focus are looked at in the browser.
 */
public final class PageLaws {

    /** Pages that kept them all, each read once: one that tells many people "not found" is sent thousands of times. */
    private static final Set<UUID> KEPT = ConcurrentHashMap.newKeySet();

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");
    private static final Set<String> HAVE_WORDS = Set.of("li", "p", "legend", "h1", "h2", "h3");
    private static final Set<String> SENDS = Set.of("data-hx-post", "hx-post", "hx-put", "hx-patch", "hx-delete");
    private static final Evaluator A_FORM = QueryParser.parse("form[action]");
    private static final Evaluator A_QUESTION = QueryParser.parse("fieldset");
    private static final Evaluator PROBLEMS = QueryParser.parse("#problems");
    private static final Evaluator SEEN_OR_HEARD = QueryParser.parse("img, svg, input, audio, video");
    private static final Evaluator FILLED_LATER = QueryParser.parse("[hidden], [aria-hidden], [role=status], [data-live-text]");
    private static final Evaluator PEOPLE_WROTE = QueryParser.parse("textarea, blockquote, [data-user-text]");

    /** The elements of a page, or of a part of it, in their order, gone through once for all laws. A page of the house has hundreds, and the tests open ten thousand. */
    private record Parts(List<Element> all, Map<String, List<Element>> byTag) {

        static Parts of(List<Element> wholes) {
            var all = wholes.stream().flatMap(it -> it.getAllElements().stream()).toList();
            return new Parts(all, all.stream().collect(Collectors.groupingBy(Element::tagName)));
        }

        /** @return those of one tag */
        List<Element> of(String tag) {
            return byTag.getOrDefault(tag, List.of());
        }

        /** @return those of several tags, in the order of the page */
        List<Element> any(Set<String> tags) {
            return all.stream().filter(it -> tags.contains(it.tagName())).toList();
        }

        /** @return those with this attribute */
        Stream<Element> having(String attribute) {
            return all.stream().filter(it -> it.hasAttr(attribute));
        }
    }

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
        var all = Parts.of(List.of(page));
        var main = Parts.of(all.of("main"));
        var broken = new ArrayList<String>();
        oneHeadingOne(all, broken);
        title(page, all, broken);
        headingsInOrder(main, broken);
        everyControlHasALabel(all, broken);
        noIdTwice(all, broken);
        formsWorkPlainly(all, broken);
        nothingInline(all, broken);
        linksSayWhereTheyGo(all, broken);
        if (!turnedInPlace(html)) {
            language(all, broken);
            helpStandsOnEveryPage(all, broken);
        }
        picturesHaveWords(all, broken);
        tablesHaveHeads(all, broken);
        nothingIsEmpty(main, broken);
        linesAreDrawn(main, broken);
        whatToMendSaysOfWhat(all, broken);
        return broken;
    }

    private static void oneHeadingOne(Parts all, List<String> broken) {
        var count = all.of("h1").size();
        if (count != 1) broken.add("a page has one h1; this one has " + count);
    }

    /** Its frame is in the browser already, and kept the laws of frames when it came. */
    private static boolean turnedInPlace(String html) {
        return html.stripLeading().startsWith("<title>");
    }

    private static void language(Parts all, List<String> broken) {
        if (!List.of("en-GB", "cy").contains(all.of("html").getFirst().attr("lang"))) broken.add("html lang is en-GB or cy");
    }

    private static void title(Document page, Parts all, List<String> broken) {
        if (all.of("h1").isEmpty()) return;
        var title = page.title();
        var h1 = all.of("h1").getFirst().text();
        if (!title.replaceFirst("^[^:]{0,60}: ", "").startsWith(h1) && !title.startsWith(h1))
            broken.add("the title starts with the h1: '" + title + "' and '" + h1 + "'");
    }

    private static void headingsInOrder(Parts main, List<String> broken) {
        int before = 1;
        for (var heading : main.any(HEADINGS)) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) broken.add("headings go down one step at a time: " + heading.outerHtml());
            before = level;
        }
    }

    private static void everyControlHasALabel(Parts all, List<String> broken) {
        var labels = new HashMap<String, Element>();
        for (var label : all.of("label")) labels.putIfAbsent(label.attr("for"), label);
        var ids = all.having("id").map(Element::id).collect(Collectors.toSet());
        for (var control : all.any(CONTROLS)) {
            if (control.attr("type").equals("hidden")) continue;
            var label = control.id().isEmpty() ? null : labels.get(control.id());
            if (label == null || label.text().isBlank()) broken.add("a control has a visible label: " + control.outerHtml());
            for (var id : control.attr("aria-describedby").trim().split("\\s+"))
                if (!id.isEmpty() && !ids.contains(id)) broken.add("aria-describedby points at something: " + id);
            if (control.attr("type").equals("radio") && !within(control, A_QUESTION)) broken.add("radios stand in a fieldset: " + control.outerHtml());
        }
        for (var button : all.of("button"))
            if (button.text().isBlank()) broken.add("a button says what it does: " + button.outerHtml());
    }

    private static void noIdTwice(Parts all, List<String> broken) {
        var seen = new HashSet<String>();
        all.having("id").forEach(it -> { if (!seen.add(it.id())) broken.add("an id stands once: " + it.id()); });
    }

    private static void formsWorkPlainly(Parts all, List<String> broken) {
        var called = new HashSet<String>();
        for (var form : all.of("form")) {
            var parts = Parts.of(List.of(form));
            if (!form.hasAttr("action")) broken.add("a form works without scripts: it has an action");
            if (form.attr("method").equalsIgnoreCase("post") && parts.of("input").stream().noneMatch(it -> it.attr("name").equals("_csrf")))
                broken.add("a posting form carries its token: " + form.attr("action"));
            enterDoesTheUsual(parts, broken);
            if (parts.of("button").isEmpty() && parts.of("input").stream().noneMatch(it -> it.attr("type").equals("submit"))) broken.add("a form has a button: " + form.attr("action"));
            if (form.hasAttr("aria-label") && !called.add(form.attr("aria-label"))) broken.add("two forms are not called the same: " + form.attr("aria-label"));
        }
        for (var enhanced : all.all) {
            if (SENDS.stream().anyMatch(enhanced::hasAttr) && !within(enhanced, A_FORM)) broken.add("an enhancement stands on a plain form: " + enhanced.tagName());
            if (enhanced.hasAttr("hx-get") && !enhanced.hasAttr("href") && !enhanced.hasAttr("action") && !enhanced.hasAttr("data-live"))
                broken.add("an enhancement stands on a plain link: " + enhanced.outerHtml());
        }
    }

    /** Enter in a field presses the first button of a form: where one of several sends the form as it is, that one. */
    private static void enterDoesTheUsual(Parts form, List<String> broken) {
        var buttons = form.of("button").stream().filter(it -> !it.hasAttr("type") || it.attr("type").equals("submit")).toList();
        if (buttons.isEmpty() || form.of("select").isEmpty() && form.of("input").stream().allMatch(it -> it.attr("type").equals("hidden"))) return;
        var first = buttons.getFirst();
        var usual = buttons.stream().filter(it -> !it.hasAttr("name") && !it.hasAttr("formaction")).findFirst().orElse(first);
        if (usual != first) broken.add("Enter in a field presses the first button; here it is '" + first.text() + "' and not '" + usual.text() + "'");
    }

    private static void nothingInline(Parts all, List<String> broken) {
        all.having("style").forEach(it -> broken.add("no style stands in the page: " + it.outerHtml()));
        for (var it : all.all)
            it.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on")) broken.add("no script stands in an attribute: " + attribute);
            });
        for (var script : all.of("script")) if (script.attr("nonce").isBlank()) broken.add("a script carries the nonce");
    }

    private static void linksSayWhereTheyGo(Parts all, List<String> broken) {
        for (var link : all.of("a")) {
            var words = link.text();
            if (!link.hasAttr("href")) broken.add("a link goes somewhere: " + link.outerHtml());
            if (words.isBlank() && !link.hasAttr("aria-label")) broken.add("a link has words: " + link.outerHtml());
            if (List.of("here", "click here", "more", "read more").contains(words.toLowerCase(Locale.ROOT))) broken.add("a link says where it goes: " + words);
        }
    }

    private static void helpStandsOnEveryPage(Parts all, List<String> broken) {
        if (all.of("a").isEmpty() || !all.of("a").getFirst().attr("href").equals("#main")) broken.add("the first link skips to the main part");
        if (all.of("main").stream().noneMatch(it -> it.id().equals("main"))) broken.add("there is a main part");
        if (all.of("header").isEmpty()) return; // plain
        if (all.having("id").noneMatch(it -> it.id().equals("help"))) broken.add("help stands on every page");
        if (all.of("a").stream().noneMatch(it -> it.attr("href").equals("/worry"))) broken.add("'I'm worried about someone' stands on every page");
    }

    private static void picturesHaveWords(Parts all, List<String> broken) {
        for (var picture : all.of("img")) if (!picture.hasAttr("alt")) broken.add("a picture has alt words, or empty ones: " + picture);
        for (var picture : all.of("svg"))
            if (!picture.hasAttr("aria-hidden") && !picture.hasAttr("role")) broken.add("a drawing is hidden from readers or has a role");
    }

    /** A paragraph without words is a gap that says nothing; what news may fill is let be. Lists without entries are left out by the style of lists. */
    private static void nothingIsEmpty(Parts main, List<String> broken) {
        for (var it : main.any(HAVE_WORDS))
            if (it.text().isBlank() && it.selectFirst(SEEN_OR_HEARD) == null && !within(it, FILLED_LATER)) broken.add("nothing stands empty: " + it.outerHtml());
    }

    /** A row of underscores is read out one by one. What people wrote themselves is as they wrote it. */
    private static void linesAreDrawn(Parts main, List<String> broken) {
        for (var it : main.all)
            if (it.ownText().contains("___") && !within(it, PEOPLE_WROTE)) broken.add("a line to write on is drawn and not typed: " + it.outerHtml());
    }

    /** The same sentence twice does not say which of two fields is meant, where they are called differently: two people of one name are not. */
    private static void whatToMendSaysOfWhat(Parts all, List<String> broken) {
        var called = new HashMap<String, List<String>>();
        for (var it : all.of("li")) {
            if (!within(it, PROBLEMS)) continue;
            var field = Parts.of(List.of(it)).of("a").stream().map(link -> link.attr("href").replaceFirst("^#", "")).findFirst().orElse("");
            called.computeIfAbsent(it.text(), sentence -> new ArrayList<>()).add(all.of("label").stream().filter(of -> of.attr("for").equals(field)).map(Element::text).findFirst().orElse(""));
        }
        called.forEach((sentence, labels) -> {
            if (labels.size() > 1 && (labels.contains("") || Set.copyOf(labels).size() > 1)) broken.add("what to mend says of which field: " + sentence);
        });
    }

    private static void tablesHaveHeads(Parts all, List<String> broken) {
        for (var table : all.of("table")) {
            var parts = Parts.of(List.of(table));
            if (parts.of("caption").isEmpty()) broken.add("a table has a caption");
            for (var head : parts.of("th")) if (!head.hasAttr("scope")) broken.add("a table head has a scope: " + head.text());
        }
    }

    private static boolean within(Element it, Evaluator what) {
        return it.closest(what) != null;
    }
}
