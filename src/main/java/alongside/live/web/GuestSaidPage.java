package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.voices.Contribution;

/** What somebody wrote down for a guest: did we get it right? @param door the secret in the address of their own page */
public record GuestSaidPage(Session session, String door, Contribution said, Form form) implements Page {}
