package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapQuestion;
import alongside.maps.Tending;
import java.util.List;

public record TendingPage(MapQuestion question, List<Tending.Tended> statements, int people, Form form) implements Page {}
