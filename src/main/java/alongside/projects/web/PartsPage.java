package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import java.util.List;

public record PartsPage(Place place, List<PartHistory> parts) implements Page {}
