package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Hiding;
import org.jspecify.annotations.Nullable;

/** @param hiding that it is hidden, or null; @param mayAnswer whether the reader answers the appeal */
public record HidingPage(Contribution said, @Nullable Hiding hiding, boolean mayAnswer, Form form) implements Page {}
