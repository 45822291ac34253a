package alongside.sessions;

import alongside.Fixture;
import alongside.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A session that is planned, and one that has ended. */
@Component
class SessionsFixture implements Fixture {

    private final Sessions sessions;
    private final Agendas agendas;
    private final AccessPlan access;
    private final Proposals proposals;
    private final RecapForms forms;
    private final QuestionLists questions;
    private final FeedbackSounds sounds;
    private final ToReadFiles files;
    private final InvitationStore invitations;
    private final DoorStore doors;

    SessionsFixture(Sessions sessions, Agendas agendas, AccessPlan access, Proposals proposals, Around around) {
        forms = around.forms;
        questions = around.questions;
        sounds = around.sounds;
        files = around.files;
        invitations = around.invitations;
        doors = around.doors;
        this.sessions = sessions;
        this.agendas = agendas;
        this.access = access;
        this.proposals = proposals;
    }

    @Component
    record Around(RecapForms forms, QuestionLists questions, FeedbackSounds sounds, ToReadFiles files, InvitationStore invitations, DoorStore doors) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void furnish(World world) {
        var me = world.me("coordinator");
        var place = world.place("coordinator");
        var session = sessions.plan(me, place, plan("Session 2"));
        world.put("session", session);
        world.put("agenda-item", agendas.add(me, session, AgendaItem.of(AgendaItem.Kind.BREAK, 15, "", "")).orElseThrow());
        world.put("arrangement", access.arrange(world.me("access-host"), session, world.me("member").person(), "A hearing loop", null).orElseThrow());
        proposals.propose(world.me("member"), session, "The phone line");
        world.put("proposal", proposals.of(me, session).getFirst().id());
        questions.write(me, session, List.of("What do letters do to you?"));
        world.put("question-list", questions.of(me, session).getFirst().id());
        var another = sessions.plan(me, place, plan("Session 3"));
        world.put("another-session", another);
        invitations.invite(another, world.me("visitor").person());
        world.put("coming-door", doors.path(another, world.me("visitor").person()).substring("/coming/".length()));
        var ended = sessions.plan(me, place, plan("Session 1"));
        var there = List.of("member", "co-lead", "coordinator", "facilitator", "note-taker");
        for (var it : there) sessions.countIn(me, ended, world.me(it).person(), true);
        sessions.end(me, ended, LocalDate.of(2030, 4, 21));
        world.put("ended-session", ended);
        try {
            var said = new NewFeedback(Map.of("", OwnView.ASKED), true, "");
            for (var it : there) sounds.give(world.me(it), ended, said, FeedbackSoundTest.wav("Mill Street " + it, 6));
            var sound = sounds.of(me, ended).getFirst().id();
            sounds.write(me, ended, sound, "It was long");
            world.put("feedback-sound", sound);
            files.bring(me, session, ToReadFile.Form.USUAL, "%PDF-1.7 two letters".getBytes(StandardCharsets.ISO_8859_1));
            forms.bring(me, ended, RecapForm.Kind.SOUND, "RIFF....WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static NewSession plan(String title) {
        return new NewSession(title, "Read two letters", LocalDate.of(2030, 4, 14), LocalTime.of(10, 30), LocalTime.of(13, 0),
                "Mill Street Hub", "", 30, null, null);
    }
}
