package alongside.design;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads days, times and money the way people write them. */
final class Reading {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WELSH_MONTHS =
            List.of("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{L}+,?\\s+){0,2}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4}|\\d{2})");
    /** As we write it ourselves in either language, and as people do. */
    private static final Set<String> NOON = Set.of("midday", "noon", "canol dydd", "hanner dydd");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final Pattern POUNDS = Pattern.compile("£?\\s*(\\d{1,9})(?:\\.(\\d{1,2}))?");

    private Reading() {}

    static Optional<LocalDate> day(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(lower);
        if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
        var figures = FIGURES.matcher(lower);
        if (figures.matches()) return date(figures.group(3), figures.group(2), figures.group(1));
        var named = NAMED.matcher(lower);
        if (!named.matches()) return Optional.empty();
        var start = named.group(2).substring(0, 3);
        int month = Math.max(MONTHS.indexOf(start), WELSH_MONTHS.indexOf(start)) + 1;
        return month == 0 ? Optional.empty() : date(named.group(3), String.valueOf(month), named.group(1));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (NOON.contains(lower)) return Optional.of(LocalTime.NOON);
        var match = TIME.matcher(lower);
        if (!match.matches()) return Optional.empty();
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        var half = match.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) return Optional.empty();
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    static OptionalLong pence(String text) {
        var match = POUNDS.matcher(text.replace(",", "").strip());
        if (!match.matches()) return OptionalLong.empty();
        var pounds = new BigDecimal(match.group(1) + "." + (match.group(2) == null ? "0" : match.group(2)));
        return OptionalLong.of(pounds.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }
}
