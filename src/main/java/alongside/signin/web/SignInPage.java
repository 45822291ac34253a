package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** The way in. @param tooMany whether too many tries came from this place; @param kept whether what somebody typed waits for them behind it */
public record SignInPage(Form form, boolean tooMany, boolean kept) implements Page {

    @Override
    public int status() {
        return tooMany ? 429 : Page.super.status();
    }
}
