package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Wider;
import alongside.maps.MapQuestion;
import java.util.List;

public record WiderPage(Wider.Matter about, List<MapQuestion> questions, Form form) implements Page {}
