package alongside.sessions;

import alongside.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the place is like, in each letter of invitation: who has it on paper has no page to look at. */
@Component("sessionsVenueWords")
@Order(1)
class VenueWords implements InvitationWords {

    private final VenueStore store;
    private final Words words;

    VenueWords(VenueStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String text(Session session, String person, Locale locale) {
        return store.of(session.id()).entrySet().stream().map(it -> words.say(locale, "sessions.venue." + it.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                + ": " + it.getValue()).collect(Collectors.joining("\n\n"));
    }
}
