package alongside.tale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * Something on a page that somebody has found, and can point at, come to by keyboard and look at. It is this very one: when
 * its part of the page is swapped, it is gone.
 */
final class Control {

    /** @param x and y in CSS pixels, from the left and upper edge of what is in view */
    record Place(double x, double y) {}

    /** Where a finger comes down on it: in view, in use, and nothing lies on it. Otherwise words that say what is not so. */
    private static final String PLACE = """
            function() {
              if (!this.isConnected) return { not: 'it is gone' };
              if (this.disabled) return { not: 'it cannot be used now' };
              const seen = () => [...this.getClientRects()].find(it => it.width > 0 && it.height > 0);
              if (!seen()) return { not: 'it cannot be seen' };
              const inView = it => it.top >= 0 && it.left >= 0 && it.bottom <= innerHeight && it.right <= innerWidth;
              if (!inView(seen())) this.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
              const { left, top, width, height } = seen();
              const x = left + width / 2, y = top + height / 2, touched = document.elementFromPoint(x, y);
              if ([this, ...(this.labels ?? [])].some(it => it.contains(touched))) return { x, y };
              return { not: 'this lies on it: ' + (touched?.outerHTML.slice(0, 200) ?? 'the edge of what is in view') };
            }""";

    private final CDPSession browser;
    private final JsonObject told;
    private String handle = "";

    /** @param told what the browser tells of it */
    Control(CDPSession browser, JsonObject told) {
        this.browser = browser;
        this.told = told;
    }

    /** The browser's own word for it, as long as this page is open. */
    String handle() {
        if (handle.isEmpty()) {
            var which = new JsonObject();
            which.add("backendNodeId", told.get("backendDOMNodeId"));
            handle = browser.send("DOM.resolveNode", which).getAsJsonObject("object").get("objectId").getAsString();
        }
        return handle;
    }

    /** Brings it into view, and finds out where to point at. */
    Place place() {
        var found = ask(PLACE).getAsJsonObject();
        if (found.has("not")) throw new AssertionError("Nobody can point at " + this + ": " + found.get("not").getAsString());
        return new Place(found.get("x").getAsDouble(), found.get("y").getAsDouble());
    }

    boolean isChecked() {
        return ask("function() { return this.checked }").getAsBoolean();
    }

    boolean isRadio() {
        return ask("function() { return this.type === 'radio' }").getAsBoolean();
    }

    /** @return whether, where scripts run, pressing it may put in a new part of this page, and not another page alone */
    boolean turnsAPart() {
        return ask("function() { return this.closest('[data-hx-post]') !== null }").getAsBoolean();
    }

    void focus() {
        ask("function() { this.focus() }");
    }

    /** @param function JavaScript, whose `this` it is */
    JsonElement ask(String function) {
        var question = new JsonObject();
        question.addProperty("objectId", handle());
        question.addProperty("functionDeclaration", function);
        question.addProperty("returnByValue", true);
        var answer = browser.send("Runtime.callFunctionOn", question);
        if (answer.has("exceptionDetails")) throw new AssertionError("The page cannot say of " + this + ": " + answer.get("exceptionDetails"));
        return answer.getAsJsonObject("result").get("value");
    }

    String role() {
        return told("role");
    }

    String name() {
        return told("name");
    }

    private String told(String what) {
        return told.has(what) ? told.getAsJsonObject(what).get("value").getAsString() : "";
    }

    @Override
    public String toString() {
        return role() + " '" + name() + "'";
    }
}
