package alongside.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Three easy words by which a voter finds their own ballot again: 2,048 words, so more than eight thousand million phrases. */
final class Phrases {

    private static final int WORDS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> EASY = read();
    private static final Set<String> KNOWN = Set.copyOf(EASY);

    private Phrases() {}

    static String fresh() {
        var words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) words.append(i == 0 ? "" : " ").append(EASY.get(RANDOM.nextInt(EASY.size())));
        return words.toString();
    }

    /** What somebody typed, in any case and with anything between the words; empty when it is no phrase of ours. */
    static Optional<String> typed(String text) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter(it -> !it.isEmpty()).toList();
        return words.size() == WORDS && KNOWN.containsAll(words) ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    static List<String> words() {
        return EASY;
    }

    private static List<String> read() {
        try (var file = Phrases.class.getResourceAsStream("easy-words.csv")) {
            if (file == null) throw new IOException("The easy words are missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(it -> !it.isBlank()).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
