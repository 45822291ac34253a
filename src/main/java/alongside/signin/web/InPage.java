package alongside.signin.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param name whose link it is; blank when it no longer opens anything */
public record InPage(String secret, String name, Form form) implements Page {}
