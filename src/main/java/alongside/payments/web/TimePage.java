package alongside.payments.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

public record TimePage(Project project, List<Choice> people, Form form) implements Page {}
