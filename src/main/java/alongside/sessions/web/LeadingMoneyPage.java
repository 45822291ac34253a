package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.LeadingMoney;
import alongside.sessions.Session;
import org.jspecify.annotations.Nullable;

/** @param money null while nobody has planned any */
public record LeadingMoneyPage(Session session, @Nullable LeadingMoney money, boolean mayKeep, Form form) implements Page {}
