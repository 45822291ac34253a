package alongside.maps.web;

import alongside.design.Part;
import alongside.maps.MapQuestion;
import java.util.List;

/** @param mayOpen the project in which this person may open a question, or blank */
public record MapsPart(List<MapQuestion> questions, String mayOpen) implements Part {}
