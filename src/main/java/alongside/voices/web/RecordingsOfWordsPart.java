package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Recording;
import java.util.List;

public record RecordingsOfWordsPart(String contribution, List<Recording> came, boolean mayAdd, boolean mayRemove, String warning) implements Part {}
