package alongside.design.web;

import alongside.design.Page;

/** A page of plain text: whose fonts, pictures and programs these are. */
public record CreditsPage() implements Page {}
