package alongside.evidence.web;

import alongside.design.Part;
import alongside.evidence.Found;
import java.util.List;

/** @param inside whether the reader is in the project; others see no counts and no links */
public record HonestyPart(String project, List<Found> parts, boolean inside) implements Part {}
