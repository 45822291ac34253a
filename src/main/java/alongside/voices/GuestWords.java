package alongside.voices;

import alongside.voices.Contribution.Came;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for a guest of a session to what they said there, themselves or through whoever wrote it down. They take
 * it back and say whether it is right as everybody does. Whoever lets them in knows that they are there.
 */
@Service("voicesGuestWords")
@Transactional
public class GuestWords {

    private final Store store;
    private final TakingOut takingOut;
    private final SenseChecks checks;

    GuestWords(Store store, TakingOut takingOut, SenseChecks checks) {
        this.store = store;
        this.takingOut = takingOut;
        this.checks = checks;
    }

    /** Latest day first. */
    @Transactional(readOnly = true)
    public List<Contribution> mine(String guest, String session) {
        return store.by(guest, session).stream().map(row -> row.shown(row.saidAs(), true, Came.BY_ITSELF)).toList();
    }

    /** @param typed whether they had typed it themselves */
    public record Gone(Visibility visibility, boolean typed) {}

    /** Their words leave every page at once, and are kept nowhere. */
    public Optional<Gone> takeBack(String guest, String session, String id) {
        return row(guest, session, id).filter(takingOut::takeBack).map(row -> new Gone(row.visibility(), row.writtenBy() == null));
    }

    /** Did we get it right? */
    public boolean senseCheck(String guest, String session, String id, SenseCheck answer, String changedWords) {
        return row(guest, session, id).filter(row -> checks.check(row, answer, changedWords)).isPresent();
    }

    private Optional<Row> row(String guest, String session, String id) {
        return store.by(guest, session).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
