package alongside.tale;

import alongside.office.ConsoleCode;
import alongside.office.StartCode;
import alongside.people.People;
import alongside.signin.SignIns;
import alongside.store.Clocks;
import alongside.words.Dates;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** What the tale needs of the running app besides its pages: the day, the letters, and the operator's console. */
final class House implements AutoCloseable {

    private final ApplicationContext app;
    private final Browsers browsers;
    private final Someone.Way way;
    private final String base;
    private final PostOffice post = new PostOffice();
    private final Map<String, Someone> people = new HashMap<>();
    private final Map<String, String> remembered = new HashMap<>();

    House(ApplicationContext app, Browsers browsers, Someone.Way way, int port) {
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
        return people.computeIfAbsent(name, it -> browsers.open(it, way, base));
    }

    /** The operator hands over a link that was printed on the console. */
    Someone comesInByLink(String name) {
        var person = app.getBean(People.class).called(name).orElseThrow();
        var who = somebody(name);
        who.opensTheLinkInTheirLetter("/in/" + app.getBean(SignIns.class).link(null, person.id(), false)).presses("Yes, that is me");
        return who;
    }

    String consoleCode() {
        return ConsoleCode.of(app.getBean(StartCode.class));
    }

    PostOffice post() {
        return post;
    }

    void remember(String name, String what) {
        remembered.put(name, what);
    }

    @Override
    public void close() {
        people.values().forEach(Someone::close);
        post.close();
    }
}
