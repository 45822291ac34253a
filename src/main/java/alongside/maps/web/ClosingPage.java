package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.MapQuestion;

/** @param people how many answered so far; @param waiting how many statements nobody has looked at */
public record ClosingPage(MapQuestion question, int people, int waiting) implements Page {}
