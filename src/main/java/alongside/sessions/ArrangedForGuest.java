package alongside.sessions;

/** How something stands that is arranged for somebody from outside the project: whoever knows how to reach them tells them. @param guest what names them in the session's room */
public record ArrangedForGuest(Session session, String guest, Arrangement arrangement) {}
