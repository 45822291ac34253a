package alongside.sessions.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * On which days something comes again. Days and nothing else: its hour stays as it is on the clock, so which moment that
 * is comes from each day's own clock change.
 *
 * @param every each week or month, each second, each third…
 * @param times how often more, after the first
 */
public record Again(By by, int every, int times) {

    public static final int MOST_EVERY = 12;
    /** Half a year of weeks: further ahead nobody knows who comes. */
    public static final int MOST_TIMES = 26;

    private static final int DAYS_OF_WEEK = 7;
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,2})");

    public enum By {
        /** On the same day of the week, counted in weeks. */
        WEEKS,
        /** On, say, the second Tuesday of a month. */
        NTH,
        /** On the last Tuesday of a month. */
        LAST,
        /** On the same date; in a month that is too short, on its last day. */
        DATE
    }

    /** The ways in which a day can be said to come again. A fifth Tuesday is not in every month: it is called the last. */
    public static Set<By> ways(LocalDate first) {
        var ways = EnumSet.of(By.WEEKS, By.DATE);
        if (nth(first) <= 4) ways.add(By.NTH);
        if (first.getDayOfMonth() > first.lengthOfMonth() - DAYS_OF_WEEK) ways.add(By.LAST);
        return ways;
    }

    /** 2 for the second Tuesday of its month. */
    public static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
    }

    /** The days after the first one, soonest first. */
    public List<LocalDate> after(LocalDate first) {
        return IntStream.rangeClosed(1, times).mapToObj(i -> day(first, i * every)).toList();
    }

    private LocalDate day(LocalDate first, int steps) {
        if (by == By.WEEKS) return first.plusWeeks(steps);
        var month = YearMonth.from(first).plusMonths(steps);
        DayOfWeek weekday = first.getDayOfWeek();
        return switch (by) {
            case NTH -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth(first), weekday));
            case LAST -> month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
            default -> month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
        };
    }

    /** "Session 3" comes again as "Session 4"; a title without a number stays as it is. */
    public static String title(String first, int later) {
        var numbered = NUMBERED.matcher(first);
        return numbered.matches() ? numbered.group(1) + (Integer.parseInt(numbered.group(2)) + later) : first;
    }
}
