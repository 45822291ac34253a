package alongside.tale;

import alongside.TestHouse;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The second half of the tale, from a session that was held: once by pointing, once with the keyboard and no scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "alongside.serving=true")
@ContextConfiguration(initializers = TestHouse.class)
@Import(HeldSession.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Tag("browser")
class AfterTheSessionTest {

    @Autowired HeldSession held;
    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Someone.Way.class)
    void a_session_is_followed_through(Someone.Way way) {
        held.play();
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try (var browsers = new Browsers()) {
            Function<String, Someone> opens = name -> browsers.open(name, way, "http://localhost:" + port);
            var people = new HashMap<String, Someone>();
            for (var name : HeldSession.AT_BROWSERS) {
                var someone = opens.apply(name).opensTheLinkInTheirLetter(held.linkFor(name)).presses("Yes, that is me");
                held.codeOf(name).ifPresent(code -> someone.writes("Code from your authenticator app", code).presses("Go on"));
                people.put(name, someone.sees("Hello, "));
            }
            new AfterTheSession(people, new SoFar(HeldSession.PROJECT, HeldSession.SESSION, HeldSession.PART, HeldSession.SAID, LocalDate.now(Dates.HERE), mail, opens)).play();
        } finally {
            mail.stop();
        }
    }
}
