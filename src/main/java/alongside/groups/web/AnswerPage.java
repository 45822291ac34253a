package alongside.groups.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.groups.Group;
import alongside.groups.Invitation;

public record AnswerPage(Group group, String name, Invitation invitation, Form form) implements Page {}
