package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Permission;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One question. @param at the page of the session as the reader sees it; @param answer what the reader said before, or null; @param until the last day on which somebody from outside can change it here, or null */
public record PermissionPage(Session session, String at, Purpose purpose, @Nullable Permission answer, @Nullable LocalDate until) implements Page {}
