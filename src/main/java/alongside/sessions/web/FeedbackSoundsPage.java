package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.FeedbackSounds;
import alongside.sessions.Session;
import java.util.List;

/** What was said aloud of a session, to hear and to write down. */
public record FeedbackSoundsPage(Session session, List<FeedbackSounds.Sound> sounds, Form form) implements Page {}
