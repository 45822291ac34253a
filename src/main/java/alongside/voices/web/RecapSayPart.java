package alongside.voices.web;

import alongside.design.Part;
import java.time.LocalDate;

/** @param until the last day on which it counts the same @param over whether that has passed */
public record RecapSayPart(String href, LocalDate until, boolean over) implements Part {}
