package alongside.sessions;

import alongside.words.Words;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be read, in each letter of invitation: who has it on paper has no page to look at. */
@Component("sessionsToReadWords")
@Order(2)
class ToReadWords implements InvitationWords {

    private final ToReadStore store;
    private final Words words;

    ToReadWords(ToReadStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String text(Session session, String person, Locale locale) {
        return store.of(session.id()).map(it -> words.say(locale, "sessions.to-read") + ":\n\n" + it.inLetter()).orElse("");
    }
}
