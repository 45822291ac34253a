package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.Live;
import alongside.live.OpenEvening;
import alongside.registration.Guests;
import alongside.registration.Registered;
import alongside.registration.Registrations;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser: the page of a guest of a session keeps up by itself, and takes nothing from under their finger. */
@BrowserTest
class GuestsPageKeepsUpTest {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Guests guests;
    @Autowired OpenEvening evenings;
    @Autowired Registrations registrations;
    @Autowired Live live;
    @LocalServerPort int port;

    private Me runs;
    private String evening = "";
    private String door = "";

    @BeforeEach
    void an_open_evening() {
        var planned = evenings.planned("Rosa Lind");
        runs = planned.runs();
        evening = planned.session();
        door = planned.doors().getFirst();
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The first letter", ""));
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The second letter", ""));
        sessions.open(runs, evening);
    }

    @Test
    void what_is_on_changes_where_it_stands_and_what_they_write_stays() {
        try (var browsers = new Browsers(); var rosa = browsers.open("Rosa", Way.ON_A_SMALL_PHONE, at(""))) {
            var page = rosa.page();
            page.navigate(at("/place/" + door + "/room"));
            rosa.presses("I am here").sees("This page keeps up by itself.");
            rosa.writes("Your words", "Half a sent");
            live.goOn(runs, evening);
            live.goOn(runs, evening);
            rosa.awaits("#now", "The second letter");
            assertThat(rosa.written("textarea[name=words]")).isEqualTo("Half a sent");
            sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
            rosa.awaits("body", "The session has ended, or you are not counted in any more.");
            assertThat(rosa.written("textarea[name=words]")).isEqualTo("Half a sent");
        }
    }

    @Test
    void a_door_that_is_closed_while_they_listen_is_told_nothing_more() throws Exception {
        endsTheLine(() -> registrations.giveBack(door));
    }

    @Test
    void nor_is_whoever_is_counted_out_again() throws Exception {
        endsTheLine(() -> guests.countIn(runs, evening, rosa(), List.of()));
    }

    private void endsTheLine(Runnable what) throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            assertThat(listen(client).statusCode()).as("whoever has not come in hears nothing").isEqualTo(404);
            guests.countIn(runs, evening, rosa(), rosa());
            var heard = listen(client);
            assertThat(heard.statusCode()).isEqualTo(200);
            try (var lines = new BufferedReader(new InputStreamReader(heard.body()))) {
                while (!lines.readLine().startsWith("event: here")) { }
                guests.countIn(runs, evening, rosa(), rosa());
                live.goOn(runs, evening);
                while (!lines.readLine().startsWith("event: news")) { }
                what.run();
                live.goOn(runs, evening);
                assertThat(lines.lines().noneMatch(it -> it.startsWith("event: news"))).as("the line ends, and tells nothing before").isTrue();
            }
            assertThat(listen(client).statusCode()).isEqualTo(404);
        } finally {
            client.shutdownNow(); // closing waits for lines that stay open
        }
    }

    private List<String> rosa() {
        return guests.of(runs, evening).orElseThrow().all().stream().map(Registered::id).toList();
    }

    private HttpResponse<InputStream> listen(HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(at("/live/at/" + door))).build(), BodyHandlers.ofInputStream());
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
