package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.TOMOS;

import alongside.certificates.Asked;
import alongside.certificates.Certificates;
import alongside.certificates.Skill;
import alongside.live.Hands;
import alongside.live.QuickVotes;
import alongside.sessions.Capture;
import alongside.sessions.Capturing;
import alongside.sessions.Independence;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands on no agenda: how what is said is kept, hands that say how the room feels, and the certificates that Tomos and Adaeze ask for. */
@Component
class Besides {

    private final QuickVotes votes;
    private final Certificates certificates;
    private final Capturing capturing;

    Besides(QuickVotes votes, Certificates certificates, Capturing capturing) {
        this.capturing = capturing;
        this.votes = votes;
        this.certificates = certificates;
    }

    /** Imogen comes from Speak Up Harrowdale, which does this together with the council. Lewis has looked at what people join by. */
    void whoFacilitates(Stage stage, String session) {
        if (!capturing.facilitatorIs(stage.me(HATTIE), stage.thing(session), Independence.PARTNER)) throw new IllegalStateException(session);
        if (!capturing.recordersOff(stage.me(LEWIS), stage.thing(session), true)) throw new IllegalStateException(session);
    }

    void howItIsKept(Stage stage) {
        if (!capturing.say(stage.me(HATTIE), stage.thing("S1"), new Capture(Set.of(Capture.Way.NOTES, Capture.Way.PHOTOS), "Hattie writes it down on paper"))) throw new IllegalStateException("It is settled beforehand");
    }

    void hands(Stage stage) {
        var counted = votes.count(stage.me(IMOGEN), stage.thing("S3"), new Hands("Have we seen enough of letter B?", 9, 0, 2));
        if (!counted) throw new IllegalStateException("Hands are counted while the session is on");
    }

    void certificates(Stage stage) {
        ask(stage, TOMOS, new Asked("Tomos Ellery", List.of(Skill.SPEAKING, Skill.CHECKING), "I spot jargon.", true));
        ask(stage, ADAEZE, new Asked("Adaeze Nwoko", List.of(Skill.PREPARING, Skill.CHECKING), "", true));
    }

    private void ask(Stage stage, Cast who, Asked asked) {
        if (certificates.ask(stage.me(who), stage.place(who), asked).isEmpty()) throw new IllegalStateException("No certificate for " + who);
    }
}
