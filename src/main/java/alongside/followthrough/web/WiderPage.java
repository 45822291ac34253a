package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Reflection;
import alongside.maps.MapQuestion;
import java.util.List;

public record WiderPage(Reflection row, List<MapQuestion> questions, Form form) implements Page {}
