package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Session;

/** A sheet of paper with the five questions. */
public record PermissionPaperPage(Session session) implements Page {}
