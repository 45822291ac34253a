package alongside.followthrough.web;

import alongside.design.Part;

/** @param make where a row is made of it */
public record ToRowPart(String make) implements Part {}
