package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.SessionMoney;
import org.jspecify.annotations.Nullable;

/** @param money null while nobody has planned any */
public record LeadingMoneyPage(Session session, @Nullable SessionMoney money, boolean mayKeep, Form form) implements Page {}
