package alongside.shots;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes pictures of a running app: from the first page it follows links, one page of each kind, and pictures each at the
 * width of a small phone and of a desktop, light and dark.
 */
public final class Shots {

    private static final int MOST_PAGES = 60;
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private Shots() {}

    /** @param args the address of the app, the folder for the pictures, and optionally a link to come in with */
    public static void main(String[] args) {
        var address = args[0].replaceAll("/$", "");
        var folder = Path.of(args[1]);
        try (var playwright = Playwright.create()) {
            var chromium = System.getenv().getOrDefault("ALONGSIDE_CHROMIUM", "/usr/bin/chromium");
            var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)));
            var signedIn = browser.newContext();
            var page = signedIn.newPage();
            if (args.length > 2) comeIn(page, args[2]);
            var pages = kindsOfPages(page, address);
            var state = signedIn.storageState();
            for (var width : WIDTHS)
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    var context = browser.newContext(new Browser.NewContextOptions()
                            .setStorageState(state).setViewportSize(width, 900).setColorScheme(colours));
                    var camera = context.newPage();
                    pages.forEach((kind, path) -> {
                        camera.navigate(address + path);
                        camera.waitForLoadState(LoadState.NETWORKIDLE);
                        var name = "%s-%d-%s.png".formatted(kind, width, colours.name().toLowerCase(java.util.Locale.ROOT));
                        camera.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name)));
                    });
                    context.close();
                }
            System.out.println(pages.size() + " pages, " + pages.size() * WIDTHS.size() * 2 + " pictures in " + folder);
        }
    }

    private static void comeIn(Page page, String link) {
        page.navigate(link);
        page.locator("main form button").first().click();
        page.waitForLoadState();
    }

    /** One address for each kind of page: `/projects/{id}/voices` once, however many projects there are. */
    private static Map<String, String> kindsOfPages(Page page, String address) {
        var found = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/", "/gallery", "/sign-in"));
        while (!waiting.isEmpty() && found.size() < MOST_PAGES) {
            var path = waiting.removeFirst();
            if (!seen.add(kind(path))) continue;
            var answer = page.navigate(address + path);
            if (answer == null || answer.status() >= 400 || !page.url().startsWith(address)) {
                if (answer != null && answer.status() >= 400) System.out.println(answer.status() + " " + path);
                continue;
            }
            found.put(kind(path), path);
            for (var href : links(page)) if (href.startsWith(address + "/")) waiting.add(href.substring(address.length()));
        }
        return found;
    }

    private static List<String> links(Page page) {
        var links = new ArrayList<String>();
        if (page.evaluate("() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href.split('#')[0].split('?')[0])") instanceof List<?> all)
            all.forEach(it -> links.add((String) it));
        return links;
    }

    /** Ids are 26 letters and figures: they become `id`. */
    private static String kind(String path) {
        var plain = path.replaceAll("/[0-9a-z]{26}(?=/|$)", "/id").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "first" : plain;
    }
}
