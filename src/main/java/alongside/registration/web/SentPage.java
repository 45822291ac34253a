package alongside.registration.web;

import alongside.design.Page;
import alongside.registration.Registrations.Front;

/** The same for everybody who sent the form: who stands there already is not said. */
public record SentPage(Front front) implements Page {}
