package alongside.voices.web;

import alongside.design.Page;

/** Behind an address that nothing stands behind any more, or never did: which of the two is not said. */
public record WordsGonePage() implements Page {}
