package alongside.voices;

import alongside.words.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * How those who said something were answered. Who said what is not here.
 *
 * @param said how many things were said
 * @param told of how many their author was told what became of it
 * @param inTime told within ten working days
 * @param of those told, or whose time is over
 */
public record Answered(int said, int told, int inTime, int of) {

    /** How soon people hear what became of their words: story and charter say ten working days. */
    public static final int WITHIN_WORKING_DAYS = 10;

    static Answered by(List<Told> days, LocalDate today) {
        int said = 0;
        int told = 0;
        int inTime = 0;
        int over = 0;
        for (var it : days) {
            said += it.many();
            var last = WorkingDays.after(it.said(), WITHIN_WORKING_DAYS);
            if (it.told() != null) {
                told += it.many();
                if (!it.told().isAfter(last)) inTime += it.many();
            } else if (last.isBefore(today)) over += it.many();
        }
        return new Answered(said, told, inTime, told + over);
    }
}
