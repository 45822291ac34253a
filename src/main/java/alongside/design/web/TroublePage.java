package alongside.design.web;

import alongside.design.Page;

/** @param words which of the texts `design.trouble.…` to say */
public record TroublePage(int status, String words) implements Page {}
