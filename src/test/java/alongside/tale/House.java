package alongside.tale;

import alongside.office.ConsoleCode;
import alongside.office.StartCode;
import alongside.store.Clocks;
import alongside.words.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What the tale needs of the running app besides its pages: the day, the letters, and the operator's console. */
final class House implements AutoCloseable {

    private final ApplicationContext app;
    private final Browsers browsers;
    private final Way way;
    private final String base;
    private final PostOffice post = new PostOffice();
    private final Map<String, Someone> people = new HashMap<>();

    House(ApplicationContext app, Browsers browsers, Way way, int port) {
        this.app = app;
        this.browsers = browsers;
        this.way = way;
        this.base = "http://localhost:" + port;
    }

    void at(String localDateTime) {
        app.getBean(Clocks.class).standAt(LocalDateTime.parse(localDateTime).atZone(Dates.HERE).toInstant());
    }

    /** A person at their own browser; the same one each time. */
    Someone somebody(String name) {
        return people.computeIfAbsent(name, it -> browsers.open(it, way, base).opensOnlyWhatIsWritten(post::wrote));
    }

    /** Whoever has a browser; the postal member never does. */
    Set<String> atBrowsers() {
        return people.keySet();
    }

    /** The day of the house's clock. */
    LocalDate today() {
        return Dates.dayOf(app.getBean(Clocks.class).instant());
    }

    /** A day as people type it. */
    String day(int fromToday) {
        return today().plusDays(fromToday).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** Prints a letter of today to somebody without e-mail, and posts it. @return what stands on the paper */
    String posts(Someone by, String to, String about) {
        var letter = to + ": " + about;
        by.follows("Letters").sees(letter).follows(letter).sees(about);
        var paper = by.visibleText();
        by.presses("I posted it").sees("Ticked as posted").doesNotSee(letter);
        return paper;
    }

    String consoleCode() {
        return ConsoleCode.of(app.getBean(StartCode.class));
    }

    PostOffice post() {
        return post;
    }

    @Override
    public void close() {
        people.values().forEach(Someone::close);
        post.close();
    }
}
