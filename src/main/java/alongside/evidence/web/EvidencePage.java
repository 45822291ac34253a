package alongside.evidence.web;

import alongside.design.Page;
import alongside.evidence.Found;
import alongside.projects.Project;
import java.util.List;
import java.util.Map;

/** @param names of those who confirmed or disputed; @param maySay whether the reader can */
public record EvidencePage(Project project, List<Found> parts, Map<String, String> names, boolean maySay) implements Page {}
