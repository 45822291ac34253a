package alongside.registration.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.registration.Guests.Seen;

/** Who comes from the public, for those who run the session. */
public record GuestsPage(Seen seen, Form form) implements Page {}
