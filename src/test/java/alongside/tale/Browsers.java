package alongside.tale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The system's own Chromium. */
final class Browsers implements AutoCloseable {

    /** A page lives for seconds here: what axe brings is compiled anew on each, better than it is ever worth. It finds the same. */
    private static final String NO_SECOND_COMPILER = "--js-flags=--max-optimized-bytecode-size=0";

    private final Playwright playwright = Playwright.create();
    private final Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(installed())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", NO_SECOND_COMPILER)));

    private static Path installed() {
        return Stream.of(System.getenv().getOrDefault("ALONGSIDE_CHROMIUM", ""), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: bin/test installs it"));
    }

    Someone open(String name, Someone.Way way, String base) {
        var context = chromium.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(way.scripts)
                .setViewportSize(way.wide, 900));
        return new Someone(name, way, context, base);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
