package alongside.tale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The system's own Chromium. Each thread starts one, which ends with the run, for a start costs a second of a processor:
 * everybody has a profile of their own in it, so that nobody finds what somebody else left.
 */
final class Browsers implements AutoCloseable {

    /**
     * A page lives for seconds here: what axe brings is compiled anew on each, better than it is ever worth, and read a second
     * time where it tries out what the browser can; and what a page leaves is given back bit by bit, only to be asked for again
     * by the next. It finds the same.
     */
    private static final String FOR_SHORT_LIVES = "--js-flags=--max-optimized-bytecode-size=0 --single-threaded --no-enable-lazy-source-positions --no-memory-reducer";
    /**
     * A new page needs no new frame of its own in the browser, which is much of what a page costs here. The others are what
     * Playwright leaves out by itself, where nobody says what to leave out.
     */
    private static final String NO_FRAME_OF_ITS_OWN = "--disable-features=RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,OptimizationHints,NetworkTimeServiceQuerying";

    /** Only the thread that made it may speak to it. */
    private static final ThreadLocal<Browser> CHROMIUM = ThreadLocal.withInitial(Browsers::started);

    private final List<BrowserContext> profiles = new ArrayList<>();

    private static Browser started() {
        return Playwright.create().chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(installed())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", FOR_SHORT_LIVES, NO_FRAME_OF_ITS_OWN)));
    }

    private static Path installed() {
        return Stream.of(System.getenv().getOrDefault("ALONGSIDE_CHROMIUM", ""), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: bin/test installs it"));
    }

    Someone open(String name, Way way, String base) {
        if (!CHROMIUM.get().isConnected()) CHROMIUM.remove(); // it broke down: whoever comes next has a new one
        var profile = CHROMIUM.get().newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(way.scripts)
                .setViewportSize(way.wide, 900));
        profiles.add(profile);
        return new Someone(name, way, profile, base);
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }
}
