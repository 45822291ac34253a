package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** The second step. @param employed whether it is asked because the person is staff */
public record SecondPage(Form form, boolean employed) implements Page {}
