package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.LevelStep;
import alongside.projects.Part;

public record AnswerPage(Part part, LevelStep ask, Form form) implements Page {}
