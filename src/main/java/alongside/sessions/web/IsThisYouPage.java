package alongside.sessions.web;

import alongside.design.Page;

/** What the link in a letter opens first. @param name whom the letter is for */
public record IsThisYouPage(String door, String name) implements Page {}
