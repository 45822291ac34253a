package alongside.payments.web;

import alongside.design.Part;

/** The way to a project's payments. */
public record WayToPaymentsPart(String project) implements Part {}
