package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.WhyLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param begin where a new sheet begins, or null */
public record WhysPart(List<WhyLine> sheets, @Nullable String begin) implements Part {}
