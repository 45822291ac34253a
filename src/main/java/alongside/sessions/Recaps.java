package alongside.sessions;

import alongside.sessions.rules.After;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what a recap says besides what was said: for anybody in the project, once the session is over. */
@Service("sessionsRecaps")
@Transactional(readOnly = true)
public class Recaps {

    private final Sessions sessions;
    private final RecapStore store;
    private final RecapForms forms;

    Recaps(Sessions sessions, RecapStore store, RecapForms forms) {
        this.sessions = sessions;
        this.store = store;
        this.forms = forms;
    }

    public Optional<Recap> of(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(seat -> {
            var kept = store.of(session);
            return new Recap(kept.steps().containsKey(Step.RECAP), kept.steps().get(Step.FINISHED), kept.promised(), kept.later(), kept.purposes(),
                    forms.shown(kept.forms()), forms.mine(me),
                    kept.after().stream().filter(it -> it.kind() != After.FOLLOW_UP).toList());
        });
    }
}
