package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Clause;
import alongside.groups.Group;

public record ClausePage(Group group, Clause clause, Form form) implements Page {}
