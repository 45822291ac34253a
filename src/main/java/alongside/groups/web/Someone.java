package alongside.groups.web;

import alongside.groups.Membership;

/** A member as the group's page shows them: by the name they chose. */
public record Someone(String name, Membership place, boolean arranges) {}
