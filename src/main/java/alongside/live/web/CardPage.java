package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Card;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

/** One card for one person. @param said what they answered, or null */
public record CardPage(Session session, Card card, Card.@Nullable Answer said, boolean mayAnswer, Form form) implements Page {}
