package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.TOMOS;

import alongside.certificates.Asked;
import alongside.certificates.Certificates;
import alongside.certificates.Skill;
import alongside.live.Hands;
import alongside.live.QuickVotes;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands on no agenda: hands that say how the room feels, and the certificates that Tomos and Adaeze ask for. */
@Component
class Besides {

    private final QuickVotes votes;
    private final Certificates certificates;

    Besides(QuickVotes votes, Certificates certificates) {
        this.votes = votes;
        this.certificates = certificates;
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
        certificates.ask(stage.me(who), stage.place(who), asked).orElseThrow();
    }
}
