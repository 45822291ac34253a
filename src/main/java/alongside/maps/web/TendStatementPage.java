package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapQuestion;
import alongside.maps.Tending;

public record TendStatementPage(MapQuestion question, Tending.Tended tended, Form form) implements Page {}
