package alongside.words;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days that count in "within 10 working days": Monday to Friday, without the bank holidays of England. */
public final class WorkingDays {

    /** Reading the list of holidays takes a moment, so it is read when first asked for. */
    private static final class England {
        static final HolidayManager HOLIDAYS = HolidayManager.getInstance(ManagerParameters.create("gb"));
    }

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
        return England.HOLIDAYS.isHoliday(day, "eng");
    }
}
