package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapQuestion;
import alongside.maps.MapStatement;
import alongside.maps.Sheets;
import alongside.people.Person;
import java.util.List;

public record EnteringPage(MapQuestion question, List<MapStatement> statements, List<Person> people, List<Sheets.Line> entered, Form form) implements Page {}
