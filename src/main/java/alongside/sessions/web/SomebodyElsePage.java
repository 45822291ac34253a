package alongside.sessions.web;

import alongside.design.Page;

/** The link of a letter, opened where somebody else has come in. @param me who has; @param name whom the letter is for */
public record SomebodyElsePage(String me, String name) implements Page {}
