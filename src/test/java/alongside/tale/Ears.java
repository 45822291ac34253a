package alongside.tale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page offers, by the role and the name that the browser itself tells whoever listens to it with a screen reader.
 * Playwright has a finder that works both out by a script of its own. That script, a third of a million letters, comes into
 * each page anew as soon as it is asked for anything, and was half of what a page cost.
 */
final class Ears {

    /** What somebody can fill in, tick or choose, in the browser's words. */
    private static final Set<String> FIELD = Set.of("textbox", "searchbox", "spinbutton", "combobox", "listbox", "checkbox", "radio");

    private final CDPSession browser;

    Ears(Page page) {
        browser = page.context().newCDPSession(page);
    }

    /** @return links, buttons or whatever role it is, of this name; where none has it, all whose name it is a part of */
    List<Control> ofRole(String role, String name) {
        return named(page(), role, Set.of(role), name);
    }

    /** @return whether something of this role has just this name */
    boolean tellOf(String role, String name) {
        return !told(page(), role, name).isEmpty();
    }

    /** @return fields with this label; where none has it, all whose label it is a part of */
    List<Control> fields(String label) {
        return named(page(), null, FIELD, label);
    }

    /** @return those of a question that have this label and no longer one: many answers begin with yes */
    List<Control> fields(Control question, String label) {
        return named(question.handle(), null, FIELD, label).stream().filter(it -> heard(it.name()).equals(heard(label))).toList();
    }

    /** @return all boxes of a question */
    List<Control> boxes(Control question) {
        return told(question.handle(), "checkbox", null);
    }

    private List<Control> named(String within, @Nullable String role, Set<String> roles, String name) {
        var exact = told(within, role, name).stream().filter(it -> roles.contains(it.role())).toList();
        if (!exact.isEmpty()) return exact;
        var alike = told(within, role, null).stream().filter(it -> roles.contains(it.role()) && heard(it.name()).contains(heard(name))).toList();
        var same = alike.stream().filter(it -> heard(it.name()).equals(heard(name))).toList();
        return same.isEmpty() ? alike : same;
    }

    /** In the order of the page. What nobody is told of is left out: it is hidden, or lies in a closed part. */
    private List<Control> told(String within, @Nullable String role, @Nullable String name) {
        var question = new JsonObject();
        question.addProperty("objectId", within);
        if (role != null) question.addProperty("role", role);
        if (name != null) question.addProperty("accessibleName", name);
        return browser.send("Accessibility.queryAXTree", question).getAsJsonArray("nodes").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(it -> !it.get("ignored").getAsBoolean())
                .map(it -> new Control(browser, it)).toList();
    }

    /** The browser tells spaces that hold words together, and nobody hears them; nor how a letter is written. */
    private static String heard(String name) {
        return name.replaceAll("[\\s\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private String page() {
        var question = new JsonObject();
        question.addProperty("expression", "document");
        return browser.send("Runtime.evaluate", question).getAsJsonObject("result").get("objectId").getAsString();
    }
}
