package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.PartSeen;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** @param reader who reads it; @param names of those who took a step, by id */
public record PartPage(PartSeen seen, String reader, Map<String, String> names, List<Content> panels) implements Page {}
