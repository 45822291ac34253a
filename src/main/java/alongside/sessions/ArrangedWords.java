package alongside.sessions;

import alongside.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How that stands which is arranged for somebody, in a letter that is about more than that. */
@Component("sessionsArrangedWords")
public class ArrangedWords {

    private final Words words;

    ArrangedWords(Words words) {
        this.words = words;
    }

    /** @return a paragraph for each, with what parts it from the one before; blank when there is nothing */
    public String in(List<Arrangement> arranged, Locale locale) {
        return arranged.stream().map(it -> "\n\n" + words.say(locale, "sessions.letter.reminder.arranged", "what", it.what(), "status", it.status().name(), "instead", it.instead(),
                        "any", it.instead().isBlank() ? "no" : "yes")).collect(Collectors.joining());
    }
}
