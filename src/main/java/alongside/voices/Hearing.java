package alongside.voices;

import alongside.hub.Hub;
import alongside.hub.MayListen;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open pages of a session hear that something was said there. */
@Component("voicesHearing")
class Hearing implements MayListen {

    private static final String TOPIC = "said:";

    private final Hub hub;
    private final Sessions sessions;

    Hearing(Hub hub, Sessions sessions) {
        this.hub = hub;
        this.sessions = sessions;
    }

    @Override
    public boolean knows(String topic) {
        return topic.startsWith(TOPIC);
    }

    @Override
    public boolean may(Me me, String topic) {
        return sessions.seenBy(me, topic.substring(TOPIC.length())).filter(it -> it.stage() == Session.Stage.OPEN).isPresent();
    }

    /** Unnamed words make no news of their own: the moment could tell who spoke. They come with the next that do. */
    @EventListener
    void said(ContributionCaptured said) {
        if (said.visibility() != Visibility.UNNAMED) news(said.session());
    }

    /** Words that left the record leave open pages too, at once. */
    @EventListener
    void gone(ContributionGone gone) {
        news(gone.session());
    }

    /** Words that are hidden leave them as well. */
    @EventListener
    void held(ContributionHeld held) {
        news(held.session());
    }

    private void news(@Nullable String session) {
        if (session != null) hub.news(TOPIC + session);
    }
}
