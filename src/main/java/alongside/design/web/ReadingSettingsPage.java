package alongside.design.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param back where the person came from, or blank */
public record ReadingSettingsPage(Form form, String back) implements Page {}
