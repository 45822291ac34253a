package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/**
 * Adding a passkey.
 *
 * @param full whether the person has as many as we keep
 * @param first whether they have no second step yet
 */
public record PasskeyPage(Form form, boolean full, boolean first) implements Page {}
