package alongside.maps.web;

import alongside.design.Part;
import alongside.maps.ToTend;
import java.util.List;

public record ToTendPart(List<ToTend.Waits> waits) implements Part {}
