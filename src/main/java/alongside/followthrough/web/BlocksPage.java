package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Block;
import alongside.followthrough.Reflection;
import alongside.projects.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** @param more what could be picked; none for whoever does not take part @param rows the rows of the project by their ids; @param mayRemove the ids of those that the reader may take off */
public record BlocksPage(Project project, List<Block> blocks, List<Block.Starter> more, Map<String, Reflection> rows, Set<String> mayRemove, boolean mayName, boolean mayLink, Form form) implements Page {}
