package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Latest;

public record MyVoicesPart(Latest mine) implements Part {}
