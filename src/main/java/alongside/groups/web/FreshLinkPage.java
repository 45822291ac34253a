package alongside.groups.web;

import alongside.design.Page;

/** @param link the whole address, to read out or hand over */
public record FreshLinkPage(String person, String name, String link) implements Page {}
