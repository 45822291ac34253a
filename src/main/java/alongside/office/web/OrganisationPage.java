package alongside.office.web;

import alongside.design.Form;
import alongside.design.Page;

/** What the organisation tells everybody about itself, for those who lead it. */
public record OrganisationPage(Form form) implements Page {}
