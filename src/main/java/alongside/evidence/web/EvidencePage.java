package alongside.evidence.web;

import alongside.design.Page;
import alongside.evidence.Found;
import alongside.evidence.Led;
import alongside.projects.Project;
import java.util.List;
import java.util.Map;

/** @param led who led the sessions; @param names of those who confirmed or disputed; @param maySay whether the reader can; @param seesMoney whether the page of payments is open to the reader */
public record EvidencePage(Project project, List<Found> parts, List<Led> led, Map<String, String> names, boolean maySay, boolean seesMoney) implements Page {}
