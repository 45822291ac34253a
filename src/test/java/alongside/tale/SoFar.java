package alongside.tale;

import com.icegreen.greenmail.util.GreenMail;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What the second half of the tale needs to know of the first.
 *
 * @param project its title, as its link says it
 * @param session the title of the session that was held and has ended
 * @param part the title of the part they decide about together
 * @param said what was said in the session under a name, by first name; in it are Marjorie, Dev and Colin
 * @param today the day of the house's clock
 * @param mail the mail server that letters go to
 * @param opens another browser, for somebody of this name who has not come in
 */
record SoFar(String project, String session, String part, Map<String, String> said, LocalDate today, GreenMail mail, Function<String, Someone> opens) {

    /** A day as people type it. */
    String day(int fromToday) {
        return today.plusDays(fromToday).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }
}
