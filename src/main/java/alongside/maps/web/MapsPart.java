package alongside.maps.web;

import alongside.design.Part;
import alongside.maps.MapQuestion;
import java.util.List;
import java.util.Map;

/**
 * @param waiting by question, how many statements wait for this person to read them
 * @param mayOpen the project in which this person may open a question, or blank
 */
public record MapsPart(List<MapQuestion> questions, Map<String, Integer> waiting, String mayOpen) implements Part {}
