package alongside.projects.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Place;
import alongside.projects.Role;
import alongside.projects.rules.CoLeads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param missing which co-lead is missing; null when nobody is */
public record RolesPage(Place place, List<Doing> doing, List<Choice> people, CoLeads.@Nullable Missing missing, Form form) implements Page {

    /** One person doing one thing here. */
    public record Doing(String person, String name, String organisation, Role role) {}
}
