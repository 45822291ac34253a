package alongside.followthrough.web;

import alongside.design.Part;
import java.util.List;

/** @param chosen what people chose last */
public record ToNarrowingPart(String project, List<String> chosen) implements Part {}
