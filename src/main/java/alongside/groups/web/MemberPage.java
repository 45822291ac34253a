package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Group;
import alongside.groups.Membership;

public record MemberPage(Group group, String name, Membership place, Form form) implements Page {}
