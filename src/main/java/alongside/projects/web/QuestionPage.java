package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.projects.rules.Readiness.Question;

public record QuestionPage(Project project, Question question, Form form) implements Page {}
