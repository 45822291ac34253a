package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.PlanChange;

public record PlanCorrectionPage(PlanChange change, Form form) implements Page {}
