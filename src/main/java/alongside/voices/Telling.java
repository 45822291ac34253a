package alongside.voices;

import alongside.people.People;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.vault.Vault;
import alongside.words.Dates;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The letter job: the only place where the seal of an unnamed author is opened. Letters to named authors go at once,
 * one a person. Letters to unnamed authors wait, sealed, for an hour drawn by lot within a day, so that the outbox does
 * not tell whose words were dealt with just now.
 */
@Component("voicesTelling")
class Telling {

    private static final SecureRandom LOT = new SecureRandom();
    private static final long HOUR = 3_600_000;

    private final TellingStore store;
    private final Seal seal;
    private final Vault vault;
    private final Sending sending;
    private final InstantSource clock;

    Telling(TellingStore store, Seal seal, Vault vault, Sending sending, InstantSource clock) {
        this.store = store;
        this.seal = seal;
        this.vault = vault;
        this.sending = sending;
        this.clock = clock;
    }

    @Component("voicesSending")
    record Sending(Post post, People people, JsonMapper json) {}

    /** Writes to the authors what became of their words. @return how many of the contributions have an author to tell */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(Collection<String> contributions, Letter letter) {
        var told = write(contributions, letter);
        store.told(told, Dates.dayOf(clock.instant()));
        return told.size();
    }

    /** Writes to the authors. @return the contributions that have an author */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> write(Collection<String> contributions, Letter letter) {
        var said = store.said(contributions);
        var byAuthor = new LinkedHashMap<String, List<String>>();
        for (var it : said) {
            if (it.author() != null) byAuthor.computeIfAbsent(it.author(), who -> new ArrayList<>()).add(it.words());
            else if (it.sealedAuthor() != null) waits(it.contribution(), letter);
        }
        byAuthor.forEach((author, words) -> send(author, letter, words));
        return said.stream().filter(it -> it.author() != null || it.sealedAuthor() != null).map(TellingStore.Said::contribution).toList();
    }

    private void waits(String contribution, Letter letter) {
        long due = clock.instant().toEpochMilli() + HOUR + (long) (LOT.nextDouble() * 23 * HOUR);
        store.wait(contribution, id -> vault.seal(sending.json.writeValueAsString(plain(letter)), place(id)), due);
    }

    /** Lets out the letters whose hour has come. @return how many */
    @Transactional
    public int letOut() {
        var due = store.due(clock.instant().toEpochMilli());
        for (var waiting : due) {
            store.letOut(waiting.id());
            store.said(List.of(waiting.contribution())).stream().filter(it -> it.sealedAuthor() != null).forEach(it -> {
                var letter = sending.json.readValue(vault.open(waiting.sealed(), place(waiting.id())), Letter.class);
                send(seal.open(it.contribution(), it.sealedAuthor()), letter, List.of(it.words()));
            });
        }
        return due.size();
    }

    private void send(String author, Letter letter, List<String> words) {
        var to = sending.people.addressee(author);
        var values = new ArrayList<Object>();
        for (var value : plain(letter).values()) values.add(inTheirWords(value, to));
        values.add("words");
        values.add(String.join("”, “", words));
        sending.post.send(to, new Letter(letter.kind(), letter.scope(), letter.needed(), values, letter.path()));
    }

    /** Only texts and numbers can wait: days are written as ISO text and said in the reader's words when they leave. */
    private static Letter plain(Letter letter) {
        var values = letter.values().stream().map(it -> it instanceof Number ? it : (Object) it.toString()).toList();
        return new Letter(letter.kind(), letter.scope(), letter.needed(), values, letter.path());
    }

    private static Object inTheirWords(Object value, Addressee to) {
        return value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d") ? Dates.day(LocalDate.parse(text), to.locale()) : value;
    }

    private static String place(String waiting) {
        return "contribution_letter.sealed:" + waiting;
    }
}
