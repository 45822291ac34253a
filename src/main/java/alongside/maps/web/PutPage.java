package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapQuestion;
import alongside.maps.MapStatement;
import alongside.sessions.Session;
import java.util.List;

public record PutPage(MapQuestion question, MapStatement statement, List<Session> sessions, Form form) implements Page {}
