package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Card;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

/** One card for somebody from outside. @param door the secret in the address of their own page; @param said what they answered, or null */
public record GuestCardPage(Session session, String door, Card card, Card.@Nullable Answer said, boolean mayAnswer, Form form) implements Page {}
