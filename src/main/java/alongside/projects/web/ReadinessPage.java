package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.Place;
import alongside.projects.ReadinessCheck;
import java.util.List;

/** @param checks newest first; empty when nothing is answered yet */
public record ReadinessPage(Place place, List<ReadinessCheck> checks) implements Page {}
