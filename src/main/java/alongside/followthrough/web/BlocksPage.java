package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Block;
import alongside.followthrough.Reflection;
import alongside.projects.Project;
import java.util.List;
import java.util.Map;

/** @param more what could be picked; none for whoever does not take part @param rows the rows of the project by their ids */
public record BlocksPage(Project project, List<Block> blocks, List<Block.Starter> more, Map<String, Reflection> rows, boolean mayName, boolean mayLink, Form form) implements Page {}
