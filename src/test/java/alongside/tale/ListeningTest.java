package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SignIns;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.annotation.DirtiesContext;

/** What an open page listens to, over real HTTP: who may, and that it ends with the house. It lives in the house of the browser's tests. */
@BrowserTest
@Order(Integer.MAX_VALUE) // it stops what the house has open: the next test would begin another one
class ListeningTest {

    @Autowired World world;
    @Autowired Sessions sessions;
    @Autowired Saying saying;
    @Autowired SignIns signIns;
    /** Closes what listens when the house is closed. */
    @Autowired SmartLifecycle hubCloses;
    @LocalServerPort int port;

    @Test
    @DirtiesContext
    void only_those_with_a_place_may_listen_and_the_house_closes_what_is_open() throws Exception {
        world.furnished();
        var session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Together", "Read two letters",
                LocalDate.of(2030, 5, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 0, null, null));
        sessions.open(world.me("coordinator"), session);
        try (var client = HttpClient.newHttpClient()) {
            for (var topic : new String[] {"said:" + session, "said:" + world.id("session"), "answers:" + world.id("decision")}) {
                assertThat(listen(client, topic, cookieOf("outsider")).statusCode()).as(topic).isEqualTo(404);
            }
            assertThat(listen(client, "said:" + world.id("session"), cookieOf("member")).statusCode()).as("a session that is not open").isEqualTo(404);
            assertThat(listen(client, "said:" + session, "x=y").statusCode()).as("signed out").isNotEqualTo(200);

            var open = listen(client, "said:" + session, cookieOf("member"));
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.headers().firstValue("Content-Type")).get().asString().startsWith("text/event-stream");
            var lines = new BufferedReader(new InputStreamReader(open.body()));
            assertThat(lines.readLine()).startsWith("retry:");
            saying.say(world.me("co-lead"), world.place("co-lead"), NewContribution.own(session, Kind.IDEA, "Date in words.", Visibility.NAMED));
            assertThat(lines.lines().filter(it -> it.startsWith("event: news")).findFirst()).contains("event: news");
            // It would wait half a minute for each open answer, if they were not closed first.
            hubCloses.stop();
            assertThat(untilTheEnd(lines)).isTrue();
        }
    }

    private static boolean untilTheEnd(BufferedReader lines) {
        try {
            while (lines.readLine() != null) Thread.onSpinWait();
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private HttpResponse<InputStream> listen(HttpClient client, String topic, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/" + topic)).header("Cookie", cookie);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private String cookieOf(String role) {
        return "alongside=" + signIns.begin(world.me(role).person(), "test", false, "").secret();
    }
}
