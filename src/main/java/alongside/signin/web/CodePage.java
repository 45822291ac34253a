package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** "Look in your e-mail": open the link there, or type its code here. @param asked whether this browser has asked */
public record CodePage(Form form, boolean asked) implements Page {}
