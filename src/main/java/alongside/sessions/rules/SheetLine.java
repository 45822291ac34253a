package alongside.sessions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a sheet on which a room's answers are written down, in as few keys as there are answers: {@code yynyy},
 * or one letter for all. {@code y} yes, {@code n} no, {@code ?} not sure, {@code -} not answered; Welsh {@code i} is yes too.
 */
public final class SheetLine {

    /** One answer; SKIP where none was given. */
    public enum Mark { YES, NO, NOT_SURE, SKIP }

    private SheetLine() {}

    /** @param questions how many answers a line has @return empty when it cannot be read; all skipped when nothing was typed */
    public static Optional<List<Mark>> read(String typed, int questions) {
        var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s,;/]", "");
        if (letters.isEmpty()) letters = "-";
        if (letters.length() == 1) letters = letters.repeat(questions);
        if (letters.length() != questions) return Optional.empty();
        var marks = new ArrayList<Mark>();
        for (char letter : letters.toCharArray()) {
            switch (letter) {
                case 'y', 'i' -> marks.add(Mark.YES);
                case 'n' -> marks.add(Mark.NO);
                case '?' -> marks.add(Mark.NOT_SURE);
                case '-', '.' -> marks.add(Mark.SKIP);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(List.copyOf(marks));
    }
}
