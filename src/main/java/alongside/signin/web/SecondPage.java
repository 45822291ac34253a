package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/**
 * The second step.
 *
 * @param employed whether it is asked because the person is staff
 * @param code whether they have an authenticator
 * @param passkey whether they have a passkey
 */
public record SecondPage(Form form, boolean employed, boolean code, boolean passkey) implements Page {}
