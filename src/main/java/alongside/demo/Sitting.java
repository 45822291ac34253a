package alongside.demo;

import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.LEWIS;

import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Invitation.Reply;
import alongside.sessions.Invitations;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happens in each of the four sessions alike: plan, invite, open, capture, end. */
@Component
class Sitting {

    private final Sessions sessions;
    private final Invitations invitations;
    private final Saying saying;
    private final EnteredFor enteredFor;
    private final Agendas agendas;

    Sitting(Sessions sessions, Invitations invitations, Saying saying, EnteredFor enteredFor, Agendas agendas) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.saying = saying;
        this.enteredFor = enteredFor;
        this.agendas = agendas;
    }

    /** @return the id of the session, which is also remembered under this name */
    String plan(Stage stage, String name, String title, String purpose, String hoped, LocalDate day, LocalTime starts, LocalTime ends, int readingMinutes) {
        var id = sessions.plan(stage.me(HATTIE), stage.place(HATTIE), new NewSession(title, purpose, day, starts, ends,
                "Mill Street Hub, step-free, and online", "The link is sent the day before", readingMinutes, stage.id(IMOGEN), stage.id(LEWIS)).hoping(hoped));
        stage.remember(name, id);
        return id;
    }

    /** Writes the agenda of a session, item by item. */
    void agenda(Stage stage, String name, AgendaItem... items) {
        for (var item : items) if (agendas.add(stage.me(HATTIE), stage.thing(name), item).isEmpty()) throw new IllegalStateException(name);
    }

    /** Invites the panel; everybody says yes, Colin by phone. */
    void inviteAndHear(Stage stage, String name) {
        invitations.invite(stage.me(HATTIE), stage.thing(name));
        for (var who : Cast.PANEL) {
            if (who == COLIN) invitations.replyFor(stage.me(HATTIE), stage.thing(name), stage.id(COLIN), Reply.YES, How.PHONE);
            else invitations.reply(stage.me(who), stage.thing(name), Reply.YES);
        }
    }

    void open(Stage stage, String name, List<Cast> present) {
        sessions.open(stage.me(IMOGEN), stage.thing(name));
        for (var who : present) sessions.countIn(stage.me(LEWIS), stage.thing(name), stage.id(who), true);
    }

    void capture(Stage stage, String name, List<Said> said) {
        said.forEach(it -> say(stage, stage.thing(name), it));
    }

    void say(Stage stage, @org.jspecify.annotations.Nullable String session, Said said) {
        boolean byHand = said.table().isEmpty() && said.how().isEmpty();
        var who = said.who();
        var words = byHand
                ? NewContribution.own(session, said.kind(), said.words(), said.visibility())
                : NewContribution.captured(session, said.kind(), said.words(), said.visibility(), who == null ? null : stage.id(who), said.table(), said.how());
        if (!said.onBehalfOf().isEmpty()) words = words.onBehalfOf(said.onBehalfOf(), "He told me");
        var writer = byHand && who != null ? who : session == null ? HATTIE : LEWIS;
        var id = saying.say(stage.me(writer), stage.place(writer), words);
        stage.remember(said.name(), id);
        if (who == COLIN && !byHand) enteredFor.record(stage.me(writer), stage.id(COLIN), said.how().equals("By phone") ? How.PHONE : How.PAPER, "/contributions/" + id, true);
    }

    void end(Stage stage, String name, LocalDate followUp) {
        sessions.end(stage.me(IMOGEN), stage.thing(name), followUp);
    }
}
