package alongside.voices;

import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.voices.Contribution.Becoming;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what became of what was said, and to telling its author; nobody else learns who that is. */
@Service("voicesWhatBecame")
@Transactional
public class WhatBecame {

    private final Store store;
    private final Reading reading;
    private final Telling telling;
    private final Facts facts;

    WhatBecame(Store store, Reading reading, Telling telling, Facts facts) {
        this.store = store;
        this.reading = reading;
        this.telling = telling;
        this.facts = facts;
    }

    /** Sorts what was said. Becoming a row is told by the room that made the row; the rest is told by letter from here. */
    public boolean becomes(Me me, String id, Becoming becoming) {
        return reading.row(me, id).filter(row -> reading.maySort(me, row))
                .filter(row -> row.becoming() != becoming)
                .map(row -> {
                    store.becomes(id, becoming);
                    facts.happened("voices.became", row.project(), id, me, becoming.name());
                    if (becoming != Becoming.ROW && becoming != Becoming.UNSORTED)
                        telling.tell(List.of(id), Letter.news("voices.letter.became", row.project(), "/contributions/" + id,
                                "became", becoming.name().toLowerCase(Locale.ROOT)));
                    return true;
                }).orElse(false);
    }

    /**
     * Writes to the authors of these contributions; nobody else learns who they are. Their words stand in the letter's
     * place {words}; a value that is a day is said in the reader's words. Letters about unnamed words leave within a day.
     *
     * @return how many of the contributions have an author who is told
     */
    public int tellAuthors(Collection<String> contributions, Letter letter) {
        return telling.tell(contributions, letter);
    }

    /** Writes to the authors of these contributions; it is not counted as telling them what became of their words. */
    void writeToAuthors(Collection<String> contributions, Letter letter) {
        telling.write(contributions, letter);
    }

    /** Lets out the letters to unnamed authors whose hour has come. @return how many */
    public int letOut() {
        return telling.letOut();
    }

    /** How the authors of the project's contributions were answered, as it stands on that day. */
    @Transactional(readOnly = true)
    public Answered answered(Place place, LocalDate today) {
        return Answered.by(store.told(place.project().id()), today);
    }

    /** How many of a session's contributions nobody has sorted yet. */
    @Transactional(readOnly = true)
    public int unsorted(String session) {
        return store.unsorted(session);
    }
}
