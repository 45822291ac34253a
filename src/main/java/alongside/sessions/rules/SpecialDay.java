package alongside.sessions.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A day or a stretch of days on which many cannot come: a festival, or school holidays. Dated data, one a line
 * ({@code from, to, what}), kept in {@code days.csv}.
 */
public record SpecialDay(LocalDate from, LocalDate to, String what) {

    /** @throws IllegalArgumentException for a line that is none */
    public static List<SpecialDay> read(List<String> lines) {
        return lines.stream().map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith("#")).map(SpecialDay::line).toList();
    }

    private static SpecialDay line(String line) {
        var cells = line.split("\\s*,\\s*");
        if (cells.length != 3) throw new IllegalArgumentException("Not a day: " + line);
        var day = new SpecialDay(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[2]);
        if (day.to.isBefore(day.from)) throw new IllegalArgumentException("Ends before it begins: " + line);
        return day;
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether that day is later than all of them, so that nobody can say what is on then. */
    public static boolean beyond(LocalDate day, List<SpecialDay> days) {
        return days.stream().allMatch(it -> it.to.isBefore(day));
    }

    /** What is on that day, by name. */
    public static Set<String> on(LocalDate day, List<SpecialDay> days) {
        var on = new TreeSet<String>();
        for (var it : days) if (it.on(day)) on.add(it.what());
        return on;
    }
}
