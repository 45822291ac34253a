package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Promise;
import java.util.List;
import java.util.Map;

/** @param names of those who promised, by their ids */
public record PromisedInRecapPart(List<Promise> promises, Map<String, String> names) implements Part {}
