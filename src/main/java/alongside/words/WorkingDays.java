package alongside.words;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Days that count in "within 10 working days": Monday to Friday, without the bank holidays of England. */
public final class WorkingDays {

    /** Those of each year that was asked for. Working them out takes a moment, and looking for a day among them must take none. */
    private static final Map<Integer, Set<LocalDate>> BANK_HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** How many working days lie after `from`, up to and with `to`: the next working day is 1; 0 when `to` is not later. */
    public static int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (is(day)) count++;
        return count;
    }

    /** The day by which something due within so many working days has happened. */
    public static LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int count = 0; count < workingDays; ) if (is(day = day.plusDays(1))) count++;
        return day;
    }

    public static boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isBankHoliday(day);
    }

    public static boolean isBankHoliday(LocalDate day) {
        return BANK_HOLIDAYS.computeIfAbsent(day.getYear(), WorkingDays::ofEngland).contains(day);
    }

    private static Set<LocalDate> ofEngland(int year) {
        return HolidayManager.getInstance(ManagerParameters.create("gb")).getHolidays(Year.of(year), "eng").stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }
}
