package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.BringingIn;
import alongside.voices.BringingIn.Columns;
import alongside.voices.BringingIn.Looked;

/** @param columns what each column is said to be; @param looked what was found with that */
public record ColumnsPage(Project project, BringingIn bringing, Columns columns, Looked looked, Form form) implements Page {}
