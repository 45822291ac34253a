package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** Somebody has a letter on paper, with a code on it. */
public record LetterCodePage(Form form) implements Page {}
