package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapStatement;
import alongside.maps.Seen;
import java.util.List;

public record AddStatementPage(Seen seen, List<MapStatement> mine, Form form) implements Page {}
