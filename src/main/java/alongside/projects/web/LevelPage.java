package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Level;
import alongside.projects.Part;
import org.jspecify.annotations.Nullable;

/** @param suggested the honest level that the answers suggest; null until they are given */
public record LevelPage(Part part, Form form, @Nullable Level suggested) implements Page {}
