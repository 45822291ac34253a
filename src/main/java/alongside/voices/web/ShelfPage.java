package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Finding;
import java.util.List;

/** @param topics those it can belong to; empty for whoever may put nothing there */
public record ShelfPage(Project project, List<Finding> findings, boolean mayPut, List<Choice> topics, Form form) implements Page {}
