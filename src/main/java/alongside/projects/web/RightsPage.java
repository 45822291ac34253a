package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.DecisionRight;
import alongside.projects.Part;
import alongside.projects.Place;
import java.util.List;

public record RightsPage(Place place, List<Part> parts, List<DecisionRight> rights, Form form) implements Page {}
