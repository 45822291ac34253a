package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Awaiting;
import java.util.List;

/** @param named whether each says which project it is */
public record AwaitingPart(List<Awaiting.Waits> waits, boolean named) implements Part {}
