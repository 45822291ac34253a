package alongside.people.web;

import alongside.design.Part;

/** The ways to what one can say about oneself. */
public record MyDetailsPart(String person) implements Part {}
