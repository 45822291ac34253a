package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** The way in. @param tooMany whether too many tries came from this place */
public record SignInPage(Form form, boolean tooMany) implements Page {

    @Override
    public int status() {
        return tooMany ? 429 : Page.super.status();
    }
}
