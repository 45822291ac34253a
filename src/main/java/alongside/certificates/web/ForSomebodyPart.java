package alongside.certificates.web;

import alongside.design.Part;

/** @param project the one that certificates are about */
public record ForSomebodyPart(String project) implements Part {}
