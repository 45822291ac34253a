package alongside.certificates.web;

import alongside.certificates.Certificate;
import alongside.design.Form;
import alongside.design.Page;
import org.jspecify.annotations.Nullable;

/** @param found the certificate that has the code; null before it was typed */
public record CheckPage(Form form, @Nullable Certificate found) implements Page {}
