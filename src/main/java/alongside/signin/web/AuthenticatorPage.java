package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.signin.rules.Base32;

/** Setting an authenticator up. */
public record AuthenticatorPage(Form form, String secret, boolean employed) implements Page {

    public String inGroups() {
        return Base32.inGroups(secret);
    }
}
