package alongside.office.web;

import alongside.design.Form;
import alongside.design.Page;

/** Somebody lost the phone that held their second step. */
public record LostPhonePage(Form form) implements Page {}
