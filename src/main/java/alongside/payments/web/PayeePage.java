package alongside.payments.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param whose whose details these are; blank when one's own @param action where they are saved */
public record PayeePage(String whose, String action, Form form) implements Page {}
