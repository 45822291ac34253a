package alongside.registration.web;

import alongside.design.Page;

/** An address behind which nobody is, or no longer. */
public record GonePage() implements Page {}
