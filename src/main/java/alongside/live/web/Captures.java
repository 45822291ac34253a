package alongside.live.web;

import alongside.live.HeardBoard;
import alongside.live.Spoken;
import alongside.live.Writing;
import alongside.live.rules.Heard;
import alongside.sessions.Seat;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Saying;
import alongside.voices.Slips;
import alongside.voices.Voices;
import alongside.who.Me;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Words written down with one field and one press, and undone with one. Which were the last is known for ten minutes
 * and in memory alone: a row that says who wrote down unnamed words, and when, could tell who spoke.
 */
@Component("liveCaptures")
class Captures {

    private record Writer(String person, String session) {}

    /** @param waits whether it waits until all are ready, and nobody has read it; @param heard whether whoever said it was marked as heard with it */
    private record Last(String id, boolean waits, Said by, boolean heard) {}

    private final Voices voices;
    private final Words words;
    private final Slips slips;
    private final Writing writing;
    private final Cache<Writer, Last> last;

    Captures(Voices voices, Words words, Slips slips, Writing writing, InstantSource clock) {
        this.voices = voices;
        this.words = words;
        this.slips = slips;
        this.writing = writing;
        Ticker ticker = () -> Duration.ofMillis(clock.millis()).toNanos();
        this.last = Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(10)).ticker(ticker).build();
    }

    /** How words come to stand there, and whoever said them to be heard. */
    @Component("liveCapturing")
    record Words(Spoken spoken, Saying saying, HeardBoard heard) {}

    /**
     * Who said it and how.
     *
     * @param person the id of who said it, also of a guest; blank keeps it without a name
     * @param who who may know it, as whoever said it was asked
     */
    record Said(String person, Visibility who, Heard.Way way, String table) {}

    /** Whoever is named was heard. It is said, or kept until all are ready while everybody writes first. @return the id of the words; blank while they wait */
    String keep(Me me, Seat seat, Contribution.Kind kind, String words, Said by) {
        var session = seat.session().id();
        var how = by.way() == Heard.Way.SPEECH ? "" : by.way().name().toLowerCase(Locale.ROOT);
        var said = this.words.spoken.of(session, kind, words, by.who(), by.person().isEmpty() ? null : by.person(), by.table(), how);
        var now = writing.write(me, session, said).map(id -> new Last(id, true, by, heard(seat, by))).orElseGet(() -> new Last(this.words.saying.say(me, seat.place(), said), false, by, heard(seat, by)));
        last.put(new Writer(me.person(), session), now);
        if (heard(seat, by)) this.words.heard.captured(me, session, by.person(), by.way());
        return now.waits ? "" : now.id;
    }

    /** At a small table a mark beside words that came at the same moment would tell those who run the session whose unnamed words they are. */
    private static boolean heard(Seat seat, Said by) {
        return !by.person().isEmpty() && (seat.runs() || by.who() != Visibility.UNNAMED);
    }

    /** The words that can still be undone; blank when there are none. */
    String last(Me me, String session) {
        var it = last.getIfPresent(new Writer(me.person(), session));
        if (it == null) return "";
        return it.waits ? writing.now(me, session).own().stream().filter(own -> own.id().equals(it.id)).map(Writing.Own::words).findFirst().orElse("")
                : voices.seenBy(me, it.id).map(Contribution::words).orElse("");
    }

    boolean undo(Me me, String session) {
        var it = last.asMap().remove(new Writer(me.person(), session));
        if (it == null) return false;
        boolean undone = it.waits ? writing.takeBack(me, session, it.id) : slips.undo(me, it.id);
        if (undone && it.heard) words.heard.notCaptured(me, session, it.by.person(), it.by.way());
        return undone;
    }
}
