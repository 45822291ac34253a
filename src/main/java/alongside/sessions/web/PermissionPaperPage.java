package alongside.sessions.web;

import alongside.design.Printed;
import alongside.sessions.Session;

/** A sheet of paper with the five questions. */
public record PermissionPaperPage(Session session) implements Printed {}
