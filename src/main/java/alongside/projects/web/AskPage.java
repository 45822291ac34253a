package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Part;

public record AskPage(Part part, Form form) implements Page {}
