package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Group;

public record NewMemberPage(Group group, Form form) implements Page {}
