package alongside.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.who.Me;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters leave through a real mail server; when it is down they wait, and none is lost or sent twice. */
@HouseHttpTest
class SenderTest {

    @Autowired Post post;
    @Autowired Sender sender;
    @Autowired Store store;
    @Autowired MailSettings settings;
    @Autowired Clocks clock;
    @Autowired TransactionTemplate together;
    @Autowired MockMvcTester mvc;
    @Autowired World world;
    GreenMail server;
    int port;
    long movedBefore;

    @BeforeEach
    void serve() throws Exception {
        movedBefore = clock.movedBy();
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        settings.use(new MailSettings.Server("127.0.0.1", port, MailSettings.Safety.NONE, "", "", "letters@example.org"));
        // Whatever other tests left in the outbox counts as sent, in whichever order they run: thousands, too many to send in earnest.
        together.executeWithoutResult(saving -> store.due(clock.instant(), Integer.MAX_VALUE).forEach(it -> store.settle(it.id(), Store.SENT, clock.instant())));
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.moveBy(movedBefore);
    }

    @Test
    void a_letter_leaves_once_however_many_senders_there_are() throws Exception {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        for (int i = 0; i < 10; i++) send(to, Letter.needed("post.trial", "", "/projects", "name", "Amina " + i));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) senders.submit(() -> sender.sendWhatIsDue());
        }
        sender.sendWhatIsDue();
        var got = to(to.email());
        assertThat(got).hasSize(10);
        var text = (String) part(got.getFirst(), "text/plain");
        assertThat(text).contains("Hello Amina").contains("/projects");
        assertThat((String) part(got.getFirst(), "text/html")).contains("<h1>").contains("lang=\"en-GB\"");
    }

    @Test
    void while_the_server_is_down_letters_wait_and_then_all_arrive() {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        for (int i = 0; i < 5; i++) send(to, Letter.needed("post.trial", "", null, "name", "Dev " + i));
        server.stop();
        assertThat(sender.sendWhatIsDue()).isZero();
        server.start();
        assertThat(sender.sendWhatIsDue()).as("it waits before it tries again").isZero();
        clock.moveBy(movedBefore + Duration.ofMinutes(2).toMillis());
        for (int i = 0; i < 3; i++) sender.sendWhatIsDue();
        assertThat(to(to.email())).hasSize(5);
    }

    @Test
    void a_letter_no_server_takes_is_shown_to_a_person_after_three_days() {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        var id = send(to, Letter.needed("post.trial", "", null, "name", "Siân"));
        server.stop();
        for (int i = 1; i <= 14; i++) {
            clock.moveBy(movedBefore + Duration.ofHours(9L * i).toMillis());
            sender.sendWhatIsDue();
        }
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(Store.STUCK);
        assertThat(store.byHand(clock.instant()).stream().map(Waiting::id)).contains(id);
    }

    @Test
    void monthly_news_comes_together_and_news_for_the_end_at_the_end() {
        var monthly = someone(Addressee.Rhythm.MONTHLY);
        var atTheEnd = someone(Addressee.Rhythm.AT_THE_END);
        var scope = Ids.fresh();
        for (var to : List.of(monthly, atTheEnd)) for (int i = 0; i < 3; i++) send(to, Letter.news("post.trial", scope, null, "name", "part " + i));
        sender.sendWhatIsDue();
        assertThat(to(monthly.email())).isEmpty();
        clock.moveBy(movedBefore + Duration.ofDays(33).toMillis());
        while (sender.sendWhatIsDue() > 0); // in a month, letters of other tests are due as well, more than leave in one round
        assertThat(to(monthly.email())).singleElement().satisfies(it -> {
            assertThat(it.getSubject()).contains("3 pieces of news");
            assertThat((String) part(it, "text/plain")).contains("part 0").contains("part 2");
        });
        assertThat(to(atTheEnd.email())).isEmpty();
        post.atTheEnd(scope);
        while (sender.sendWhatIsDue() > 0);
        assertThat(to(atTheEnd.email())).hasSize(1);
    }

    @Test
    void a_file_goes_with_the_letter() throws Exception {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        send(to, Letter.needed("post.trial", "", null, "name", "Dev").enclosing(new Enclosed("session.ics", "text/calendar; charset=UTF-8; method=PUBLISH", "SUMMARY:Siân’s tea\r\n")));
        sender.sendWhatIsDue();
        var got = to(to.email()).getFirst();
        assertThat(new String(((java.io.InputStream) part(got, "text/calendar")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("SUMMARY:Siân’s tea\r\n");
        assertThat((String) part(got, "text/plain")).contains("Dev");
    }

    @Test
    void a_line_break_in_a_name_begins_no_new_header() throws Exception {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        var id = Ids.fresh();
        var bad = new Written("X", to.email(), "", "", "Hello\r\nBcc: all@example.org\r\n\r\nInjected", "Text", "", "");
        new TrialAccess(sender).send(bad, id);
        var got = to(to.email());
        assertThat(got).hasSize(1);
        assertThat(got.getFirst().getHeader("Bcc")).isNull();
        assertThat(got.getFirst().getSubject()).isEqualTo("Hello Bcc: all@example.org Injected");
    }

    @Test
    void what_was_said_is_blanked_after_its_days() {
        var to = someone(Addressee.Rhythm.AT_ONCE);
        var id = send(to, Letter.needed("post.trial", "", null, "name", "Peter"));
        sender.sendWhatIsDue();
        clock.moveBy(movedBefore + Duration.ofDays(29).toMillis());
        sender.blankOldOnes();
        assertThat(store.find(id)).isPresent();
        clock.moveBy(movedBefore + Duration.ofDays(31).toMillis());
        sender.blankOldOnes();
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void a_letter_on_paper_is_listed_printed_and_ticked_once() {
        world.furnished();
        var to = new Addressee(Ids.fresh(), "Colin Price", "", "01632 960001", "1 Mill Lane\nHarrowdale", Addressee.Channel.POST, Addressee.Rhythm.AT_ONCE, Locale.UK);
        var id = send(to, Letter.needed("post.trial", world.id("project"), "/projects", "name", "Colin"));
        var coordinator = world.me("coordinator");
        assertThat(mvc.get().uri("/letters").requestAttr(Me.class.getName(), coordinator)).hasStatusOk().bodyText().contains("Colin Price");
        assertThat(mvc.get().uri("/letters/" + id).requestAttr(Me.class.getName(), coordinator)).hasStatusOk().bodyText().contains("Harrowdale");
        for (int i = 0; i < 2; i++) assertThat(mvc.post().uri("/letters/" + id + "/posted").with(csrf()).requestAttr(Me.class.getName(), coordinator)).hasStatus(303);
        assertThat(mvc.get().uri("/letters").requestAttr(Me.class.getName(), coordinator)).bodyText().doesNotContain("/letters/" + id);
    }

    @Test
    void the_mail_page_says_what_is_wrong_and_tries_a_letter() {
        world.furnished();
        var lead = world.me("organisation-lead");
        assertThat(mvc.post().uri("/post").with(csrf()).param("host", "a b").param("port", "x").param("from", "nobody").requestAttr(Me.class.getName(), lead))
                .hasStatus(422).bodyText().contains("for example smtp.example.org");
        assertThat(mvc.post().uri("/post/trial").with(csrf()).param("trial", "trial@example.org").requestAttr(Me.class.getName(), lead)).hasStatusOk().bodyText().contains("took the letter");
        assertThat(to("trial@example.org")).hasSize(1);
        server.stop();
        assertThat(mvc.post().uri("/post/trial").with(csrf()).param("trial", "trial@example.org").requestAttr(Me.class.getName(), lead)).hasStatusOk().bodyText().contains("did not take the letter");
    }

    private record TrialAccess(Sender sender) {
        void send(Written letter, String id) throws Exception {
            sender.mailer().send(letter, Locale.UK, id);
        }
    }

    private String send(Addressee to, Letter letter) {
        return together.execute(status -> post.send(to, letter));
    }

    private Addressee someone(Addressee.Rhythm rhythm) {
        var id = Ids.fresh();
        return new Addressee(id, "Somebody", id + "@example.org", "", "", Addressee.Channel.EMAIL, rhythm, Locale.UK);
    }

    private List<MimeMessage> to(String email) {
        return Arrays.stream(server.getReceivedMessages()).filter(it -> {
            try {
                return it.getRecipients(Message.RecipientType.TO)[0].toString().equalsIgnoreCase(email);
            } catch (Exception fault) {
                throw new AssertionError(fault);
            }
        }).toList();
    }

    private static Object part(jakarta.mail.Part message, String type) throws Exception {
        if (message.isMimeType(type)) return message.getContent();
        if (message.getContent() instanceof jakarta.mail.Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found != null) return found;
            }
        }
        return null;
    }
}
