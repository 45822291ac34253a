package alongside.certificates.web;

import alongside.design.Part;

public record MyCertificatesPart() implements Part {}
