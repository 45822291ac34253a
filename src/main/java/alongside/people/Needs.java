package alongside.people;

import alongside.design.Print;
import alongside.facts.Facts;
import alongside.post.Addressee;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what people need to take part. Read only by whom the person chose, and every reading is logged. */
@Service
@Transactional
public class Needs {

    private final NeedStore store;
    private final Standing standing;
    private final Supports supports;
    private final Facts facts;
    private final InstantSource clock;

    Needs(NeedStore store, Standing standing, Supports supports, Facts facts, InstantSource clock) {
        this.store = store;
        this.standing = standing;
        this.supports = supports;
        this.facts = facts;
        this.clock = clock;
    }

    /** One's own. */
    @Transactional(readOnly = true)
    public Optional<AccessNeeds> mine(Me me) {
        return store.find(me.person());
    }

    /** The forms in which one wants what one reads, read out of one's own words. */
    @Transactional(readOnly = true)
    public Set<Wanted> myForms(Me me) {
        return mine(me).map(it -> form(it)).orElse(Set.of());
    }

    private static Set<Wanted> form(AccessNeeds needs) {
        return NeedWords.in(Map.of(NeedKind.INFORMATION_FORMAT, needs.words().getOrDefault(NeedKind.INFORMATION_FORMAT, "")));
    }

    /** Whether this person may read them: not whether there are any. */
    @Transactional(readOnly = true)
    public boolean mayRead(Me me, String person) {
        if (May.isThem(me, person)) return true;
        var chosen = store.find(person).map(AccessNeeds::seenBy).orElse(Set.of(SeenBy.ACCESS_HOST));
        var ties = standing.between(me, person);
        return chosen.contains(SeenBy.ACCESS_HOST) && ties.contains(Tie.ACCESS_HOST)
                || chosen.contains(SeenBy.ARRANGERS) && ties.contains(Tie.ARRANGES)
                || chosen.contains(SeenBy.SUPPORTERS) && supports.between(me.person(), person).isPresent();
    }

    /** Somebody else's, if they chose to show them to this person; logged for the owner to see. */
    public Optional<AccessNeeds> read(Me me, String person) {
        if (!mayRead(me, person)) return Optional.empty();
        var found = store.find(person);
        if (found.isPresent()) log(me, person, PrivateReading.Field.NEEDS);
        return found;
    }

    /**
     * Keeps what a person needs. They write it themself, or whoever arranges for them writes down what they say.
     *
     * @param review when to ask again; a day later than a year from now becomes a year from now
     */
    public boolean say(Me me, String person, Map<NeedKind, String> words, Set<SeenBy> seenBy, LocalDate review) {
        if (!May.arrangeFor(me, person, standing)) return false;
        var today = Dates.dayOf(clock.instant());
        var latest = today.plusYears(1);
        store.put(new AccessNeeds(person, words, seenBy, review.isAfter(latest) ? latest : review, today));
        facts.happened("people.needs-said", "", person, me);
        return true;
    }

    /** What those who plan for these people are told of their needs: two figures, and nobody's name. */
    @Transactional(readOnly = true)
    public Unnamed unnamed(Collection<String> people) {
        var shown = store.shown(people);
        var breaks = shown.stream().map(it -> BreakNeed.in(it.words().getOrDefault(NeedKind.EVENT, ""))).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min();
        return new Unnamed(breaks, (int) shown.stream().filter(it -> it.words().containsKey(NeedKind.COMMUNICATION_PROFESSIONAL)).count());
    }

    /** @param breakAfter the minutes after which the first of them needs a break; @param interpreted how many need somebody to interpret */
    public record Unnamed(OptionalInt breakAfter, int interpreted) {

        /** The same, with what others say in their own words, of whom nothing is kept here. */
        public Unnamed with(Collection<String> words) {
            var theirs = words.stream().map(BreakNeed::in).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt);
            return new Unnamed(IntStream.concat(breakAfter.stream(), theirs).min(), interpreted + (int) words.stream().filter(it -> NeedWords.in(it).stream().anyMatch(Wanted::interprets)).count());
        }
    }

    /** How many of these people need what, of those who let somebody that plans for them know it. Nobody's name. */
    @Transactional(readOnly = true)
    public Map<Wanted, Integer> rollUp(Collection<String> people) {
        var counts = new EnumMap<Wanted, Integer>(Wanted.class);
        store.shown(people).forEach(it -> NeedWords.in(it.words()).forEach(what -> counts.merge(what, 1, Integer::sum)));
        return counts;
    }

    /** Who of these people needs what, for their access host and nobody else; each reading is logged for the person to see. */
    public Map<Wanted, List<String>> whose(Me me, Collection<String> people) {
        var whose = new EnumMap<Wanted, List<String>>(Wanted.class);
        for (var it : store.shown(people)) {
            var wanted = NeedWords.in(it.words());
            boolean host = it.seenBy().contains(SeenBy.ACCESS_HOST) && standing.between(me, it.person()).contains(Tie.ACCESS_HOST);
            if (wanted.isEmpty() || !host) continue;
            log(me, it.person(), PrivateReading.Field.NEEDS);
            wanted.forEach(what -> whose.computeIfAbsent(what, any -> new ArrayList<>()).add(it.person()));
        }
        return whose;
    }

    /**
     * Those of these people who said that information should come in a form in which no letter of ours comes to them:
     * audio, Braille or sign; easy read or large print where their own reading settings do not ask for it.
     */
    @Transactional(readOnly = true)
    public Set<String> notByLetter(Collection<Addressee> people) {
        var by = people.stream().collect(Collectors.toMap(Addressee::person, it -> it, (one, other) -> one));
        return store.shown(by.keySet()).stream().filter(it -> {
            var to = Objects.requireNonNull(by.get(it.person()));
            var form = form(it);
            return form.contains(Wanted.AUDIO) || form.contains(Wanted.BRAILLE) || form.contains(Wanted.BSL)
                    || form.contains(Wanted.EASY_READ) && to.locale().getVariant().isEmpty()
                    || form.contains(Wanted.LARGE_PRINT) && to.print() == Print.CLEAR && to.channel() != Addressee.Channel.EMAIL;
        }).map(AccessNeeds::person).collect(Collectors.toSet());
    }

    /** Who looked at one's private fields, newest first. */
    @Transactional(readOnly = true)
    public List<PrivateReading> readings(Me me, String person) {
        return May.arrangeFor(me, person, standing) ? store.readings(person) : List.of();
    }

    void log(Me me, String person, PrivateReading.Field field) {
        if (!May.isThem(me, person)) store.log(person, new PrivateReading(me.person(), field, Dates.dayOf(clock.instant())));
    }
}
