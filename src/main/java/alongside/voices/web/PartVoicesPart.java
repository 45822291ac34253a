package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Latest;

/** @param list where all of it stands */
public record PartVoicesPart(Latest said, String list) implements Part {}
