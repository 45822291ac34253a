package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param name whose details; @param self whether they are one's own; @param action where the form goes */
public record DetailsPage(String person, String name, boolean self, String action, Form form) implements Page {}
