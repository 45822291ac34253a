package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.signin.SecondSteps;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A person at a browser of their own. They know only what is on the page before them: they follow links, fill in
 * fields by their labels and press buttons by their words. They type no address: they begin at the front page or with
 * the link in a letter.
 */
final class Someone implements AutoCloseable {

    /** What a page says to its console when it has swapped a part of itself. */
    private static final String SWAPPED = "a part was swapped";
    private static final Pattern SECRET = Pattern.compile("(?:[A-Z2-7]{4} ?){8}");
    private final String name;
    private final Way way;
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Ears ears;
    private final Hands hands;
    private final Eyes eyes;
    private int pages;
    private int parts;
    private Runnable unseen = () -> {};
    private String authenticator = "";
    private Predicate<String> written = path -> true;

    Someone(String name, Way way, BrowserContext context, String base) {
        this.name = name;
        this.way = way;
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        this.ears = new Ears(page);
        this.hands = new Hands(name, way.points, page);
        this.eyes = new Eyes(name, way, page);
        page.setDefaultTimeout(15_000);
        page.onFrameNavigated(frame -> pages++);
        if (way.scripts) page.addInitScript("document.addEventListener('htmx:afterSettle', () => console.debug('%s'))".formatted(SWAPPED));
        page.onConsoleMessage(it -> { if (it.text().equals(SWAPPED)) parts++; });
    }

    /** From now on they may open a link only if somebody has written it to them: an address that is typed fails. */
    Someone opensOnlyWhatIsWritten(Predicate<String> written) {
        this.written = written;
        return this;
    }

    // --- arriving

    Someone beginsAtTheFrontPage() {
        page.navigate(base + "/");
        return looksRight("opens the front page");
    }

    /** @param path what the letter's link leads to */
    Someone opensTheLinkInTheirLetter(String path) {
        if (!written.test(path)) throw new AssertionError(name + " types an address that nobody wrote to them: " + path);
        page.navigate(path.startsWith("http") ? path : base + path);
        return looksRight("opens the link in a letter");
    }

    // --- the second step

    /** Sets up an authenticator on the page that asks for one; its secret is theirs from then on. */
    Someone setsUpAnAuthenticator() {
        var secret = SECRET.matcher(sees("Set up an authenticator").visibleText());
        if (!secret.find()) throw new AssertionError("No secret on the page:\n" + visibleText());
        authenticator = secret.group().replace(" ", "");
        return writes("Code from your authenticator app", SecondSteps.codeAt(authenticator, Instant.now())).presses("Finish");
    }

    /** Days later the house asks once more, before others' private things. */
    Someone givesTheSecondStepAgain() {
        return sees("One more step").writes("Code from your authenticator app", SecondSteps.codeAt(authenticator, Instant.now())).presses("Go on");
    }

    // --- doing

    Someone follows(String link) {
        use(find("link", link), "follows '" + link + "'");
        return this;
    }

    Someone presses(String button) {
        use(find("button", button), "presses '" + button + "'");
        return this;
    }

    /** The same, where what comes of it is looked at by the test itself. */
    Someone touches(String button) {
        hands.press(find("button", button));
        return this;
    }

    /** Opens what lies folded up under these words. */
    Someone unfolds(String words) {
        hands.press(find("DisclosureTriangle", words));
        return this;
    }

    /** Is at the button with a finger on it. What is given back presses, so often, and waits for nothing: others press at the same moment. */
    IntConsumer isAbout(String button) {
        var control = find("button", button);
        var where = control.place();
        if (!way.points) hands.tabTo(control);
        return times -> {
            var came = whatComesOf(control);
            unseen = () -> comesTo("presses '" + button + "' with the others", came);
            for (int i = 0; i < times; i++) {
                if (way.points) page.mouse().click(where.x(), where.y());
                else page.keyboard().press("Enter");
            }
        };
    }

    /** Their line is slow: for so many milliseconds nothing seems to happen, whatever they press. */
    Someone waitsForEachAnswer(int millis) {
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", JsonParser.parseString("{\"offline\": false, \"latency\": %d, \"downloadThroughput\": -1, \"uploadThroughput\": -1}".formatted(millis)).getAsJsonObject());
        return this;
    }

    /** Looks at what came of the press. */
    Someone looksUp() {
        unseen.run();
        return this;
    }

    Someone writes(String label, String text) {
        hands.write(labelled(label), text);
        return this;
    }

    /** Chooses a radio or ticks a box by its label; one that is chosen already stays so. */
    Someone chooses(String label) {
        var choice = labelled(label);
        hands.choose(choice);
        assertThat(choice.isChecked()).as(name + " chose '" + label + "'").isTrue();
        return this;
    }

    /** Chooses within one question, where the same answer stands under several. */
    Someone chooses(String question, String label) {
        hands.choose(first(ears.fields(question(question), label), "'" + label + "' of '" + question + "'"));
        return this;
    }

    /** Picks from a list. */
    Someone picks(String label, String option) {
        hands.pick(labelled(label), option);
        return this;
    }

    /** Ticks every box of a question. */
    Someone ticksAll(String question) {
        var boxes = ears.boxes(question(question));
        assertThat(boxes).as("boxes of '" + question + "' on " + page.url()).isNotEmpty();
        boxes.forEach(hands::choose);
        return this;
    }

    /** @return the content of the file that the link hands over */
    String getsTheFile(String link) {
        var control = find("link", link);
        var file = page.waitForDownload(() -> hands.press(control));
        try {
            return java.nio.file.Files.readString(file.path());
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    // --- seeing

    boolean findsTheLink(String name) {
        return ears.tellOf("link", name);
    }

    Someone sees(String... texts) {
        var seen = visibleText();
        for (var text : texts) {
            // A part of the page may still be on its way when scripts swap it.
            for (int i = 0; i < 40 && !seen.contains(text); i++) {
                page.waitForTimeout(50);
                seen = visibleText();
            }
            assertThat(seen).as(name + " sees on " + page.url()).contains(text);
        }
        return this;
    }

    Someone doesNotSee(String... texts) {
        assertThat(visibleText()).as(name + " sees on " + page.url()).doesNotContain(texts);
        return this;
    }

    String visibleText() {
        return eyes.seen("document.body.innerText").replace('\u00a0', ' ').replaceAll("[ \\t]+", " ");
    }

    String reads(String cssSelector) {
        return eyes.of(cssSelector, "innerText");
    }

    /** @return what stands in a field, written by whomever */
    String written(String cssSelector) {
        return eyes.of(cssSelector, "value");
    }

    /** Waits for what others do, which comes by itself and not at once. */
    Someone awaits(String cssSelector, String text) {
        eyes.await(cssSelector, text);
        return this;
    }

    /** All of the page, with what nobody sees. */
    String source() {
        return eyes.seen(Eyes.WHOLE_PAGE);
    }

    String address() {
        return page.url();
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    // --- how

    private Control find(String role, String name) {
        return first(ears.ofRole(role, name), role + " '" + name + "'");
    }

    private Control labelled(String label) {
        return first(ears.fields(label), "field '" + label + "'");
    }

    private Control question(String name) {
        return find("group", name);
    }

    private Control first(List<Control> found, String what) {
        if (found.isEmpty()) throw new AssertionError(name + " finds no " + what + " on " + page.url() + ":\n" + visibleText());
        return found.getFirst();
    }

    private void use(Control control, String step) {
        var came = whatComesOf(control);
        hands.press(control);
        comesTo(step, came);
    }

    /** @return whether it has come since: another page, or a new part of this one if pressing this may bring one; a choice made before brings parts, too */
    private BooleanSupplier whatComesOf(Control control) {
        int pagesBefore = pages;
        int partsBefore = parts;
        boolean part = way.scripts && control.turnsAPart();
        return () -> pages != pagesBefore || part && parts != partsBefore;
    }

    /** What leads nowhere is {@linkplain #touches touched}. */
    private void comesTo(String step, BooleanSupplier came) {
        try {
            page.waitForCondition(came);
        } catch (TimeoutError nothing) {
            throw new AssertionError(name + " " + step + ", and nothing comes of it on " + page.url() + ":\n" + visibleText(), nothing);
        }
        page.waitForLoadState();
        looksRight(step);
    }

    private Someone looksRight(String step) {
        eyes.look(step);
        return this;
    }
}
