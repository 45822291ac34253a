package alongside.groups.web;

import alongside.design.Part;

public record FreshLinkPart(String person, String name) implements Part {}
