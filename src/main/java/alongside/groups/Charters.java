package alongside.groups;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to charters. Whoever arranges a group writes its draft down; only a decision of the group adopts it. */
@Service
@Transactional
public class Charters {

    private static final List<String> STARTERS_OPEN = List.of("listen", "plain", "breaks", "another-way", "challenge", "ourselves", "everybody-heard", "stays-here", "cameras", "decide", "stand-in");
    /** Offered and left out until a group takes them in: nobody gets a list of who was heard unasked, and nobody votes for another. */
    private static final List<String> STARTERS_LEFT_OUT = List.of("everybody-heard", "stand-in");
    private static final List<String> STARTERS_FIXED = List.of("safe", "law", "no-consequences");

    private final CharterStore store;
    private final Store groups;
    private final Facts facts;
    private final Words words;
    private final InstantSource clock;

    Charters(CharterStore store, Store groups, Facts facts, Words words, InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    /** Clauses that groups often begin with, to keep, change or drop. */
    public List<Clause> starters(Locale locale) {
        return Stream.concat(STARTERS_OPEN.stream(), STARTERS_FIXED.stream())
                .map(it -> new Clause("", words.say(locale, "groups.starter." + it), STARTERS_FIXED.contains(it) ? Clause.Kind.FIXED : Clause.Kind.OPEN, it, STARTERS_LEFT_OUT.contains(it)))
                .toList();
    }

    /** The charter this group works by now. */
    @Transactional(readOnly = true)
    public Optional<Charter> current(String group) {
        return store.adopted(group).stream().findFirst();
    }

    /** What is being written, if anything is. */
    @Transactional(readOnly = true)
    public Optional<Charter> draft(String group) {
        return store.draft(group);
    }

    /** Every version the group adopted, newest first. */
    @Transactional(readOnly = true)
    public List<Charter> adopted(String group) {
        return store.adopted(group);
    }

    @Transactional(readOnly = true)
    public Optional<Charter> find(String charter) {
        return store.find(charter);
    }

    /** The draft of this group; begun from what it works by now, or from these starters, when there is none. */
    public Optional<Charter> write(Me me, String group, List<Clause> starters) {
        if (!groups.arranges(group, me.person())) return Optional.empty();
        var there = store.draft(group);
        if (there.isPresent()) return there;
        var from = current(group).map(Charter::standing).orElse(starters);
        var clauses = from.stream().map(it -> new Clause(Ids.fresh(), it.words(), it.kind(), it.starter(), it.dropped())).toList();
        var draft = new Charter(Ids.fresh(), group, 0, Dates.dayOf(clock.instant()), null, "", clauses);
        store.begin(draft);
        facts.happened("groups.charter-begun", group, draft.id(), me);
        return Optional.of(draft);
    }

    /** Adds a clause of the group's own to the draft. @return false when this person may not, or there is no draft */
    public boolean add(Me me, String group, String words, Clause.Kind kind) {
        var draft = writable(me, group);
        draft.ifPresent(it -> store.add(it.id(), new Clause(Ids.fresh(), words, kind, "", false)));
        return draft.isPresent();
    }

    /** Changes a clause of the draft, drops it, or takes it back in. */
    public boolean change(Me me, String group, Clause clause) {
        return writable(me, group).filter(it -> store.change(it.id(), clause)).isPresent();
    }

    /** Reached through {@link Groups#adopt}, so that nothing but a decision is a way to it. */
    void adopt(Me by, String charter, String decision) {
        var draft = store.find(charter).orElseThrow(() -> new IllegalArgumentException("No such charter"));
        if (store.adopt(draft, decision, Dates.dayOf(clock.instant()))) facts.happened("groups.charter-adopted", draft.group(), charter, by, decision);
    }

    private Optional<Charter> writable(Me me, String group) {
        return groups.arranges(group, me.person()) ? store.draft(group) : Optional.empty();
    }
}
