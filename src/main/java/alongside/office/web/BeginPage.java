package alongside.office.web;

import alongside.design.Form;
import alongside.design.Page;

/**
 * The first run.
 *
 * @param opened whether this browser has shown the console's code
 * @param demonstration whether the demonstration can be looked at first
 */
public record BeginPage(Form form, boolean opened, boolean demonstration) implements Page {}
