package alongside.groups.web;

import alongside.groups.Invitation;

/** Somebody who was asked and has not answered yet. */
public record Asked(String name, Invitation invitation) {}
