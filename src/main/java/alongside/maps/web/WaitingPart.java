package alongside.maps.web;

import alongside.design.Part;
import alongside.maps.Maps;
import java.util.List;

public record WaitingPart(List<Maps.Waiting> waiting) implements Part {}
