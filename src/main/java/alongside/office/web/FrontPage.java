package alongside.office.web;

import alongside.design.Page;

/** The first page for somebody who has not come in: what this is, and the way in. */
public record FrontPage() implements Page {}
