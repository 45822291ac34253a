package alongside.post.web;

import alongside.design.Page;
import alongside.post.Waiting;

/** @param paper as it is printed */
public record LetterPage(Waiting letter, Paper paper) implements Page {}
