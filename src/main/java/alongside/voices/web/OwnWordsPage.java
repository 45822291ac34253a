package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Outside;

/** @param door the secret in the address */
public record OwnWordsPage(Outside.Own own, String door, Form form) implements Page {}
