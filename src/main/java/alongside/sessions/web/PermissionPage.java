package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Permission;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

/** One question. @param answer what the reader said before, or null */
public record PermissionPage(Session session, Purpose purpose, @Nullable Permission answer) implements Page {}
