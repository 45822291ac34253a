package alongside.people;

import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to worries about somebody's safety. Anybody raises one; safeguarding contacts alone read them, and
 * every opening is logged. That there is a worry is told by letter, what it says is not.
 */
@Service
@Transactional
public class Worries {

    /** Somebody who floods the page from outside fills the list, not the contacts' letter boxes. */
    private static final int MOST_LETTERS_AN_HOUR = 20;

    private final WorryStore store;
    private final People people;
    private final Post post;
    private final Facts facts;
    private final InstantSource clock;

    Worries(WorryStore store, People people, Post post, Facts facts, InstantSource clock) {
        this.store = store;
        this.people = people;
        this.post = post;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param me null when they have not come in; @param reach how to reach them about it, or blank */
    public String raise(@Nullable Me me, String words, String reach) {
        return raise(me, words, reach, "");
    }

    /**
     * Also for taking something out of the record at once.
     *
     * @param about the id of the contribution that the words come from, or blank
     */
    public String raise(@Nullable Me me, String words, String reach, String about) {
        return raise(me, words, reach, about, Set.of());
    }

    /** @param notFor who does not read it though they are a contact: whoever runs what it is about */
    public String raise(@Nullable Me me, String words, String reach, String about, Set<String> notFor) {
        var id = Ids.fresh();
        store.add(id, clock.instant(), about, notFor, new WorryStore.Written(words, me == null ? "" : me.person(), reach));
        // Who raised it is sealed with it: the list of happenings does not say.
        facts.happened("people.worry-raised", "", id, null);
        if (me == null && store.since(clock.instant().minus(Duration.ofHours(1))) > MOST_LETTERS_AN_HOUR) return id;
        for (var contact : contactsBut(notFor)) {
            post.send(people.addressee(contact.id()), Letter.needed("people.letter.worry", "", "/worries", "name", contact.firstName()));
        }
        return id;
    }

    /** Whether somebody here would read a written worry. */
    @Transactional(readOnly = true)
    public boolean somebodyReads() {
        return !people.with(Duty.SAFEGUARDING_CONTACT).isEmpty();
    }

    /** Whom a worry reaches that these are not to read. */
    @Transactional(readOnly = true)
    public List<Person> contactsBut(Set<String> notFor) {
        return contacts().stream().filter(it -> !notFor.contains(it.id())).toList();
    }

    /** Who leads the organisation names who reads what people write. */
    @Transactional(readOnly = true)
    public boolean mayName(Me me) {
        return people.duties(me.person()).contains(Duty.ORGANISATION_LEAD);
    }

    /** Whom people's worries reach. */
    @Transactional(readOnly = true)
    public List<Person> contacts() {
        return people.with(Duty.SAFEGUARDING_CONTACT);
    }

    /** Names one more; they are told by letter what it means. Somebody who is one already stays so, and hears nothing new. */
    public boolean name(Me me, NewPerson contact) {
        if (!mayName(me)) return false;
        var person = people.welcome(me, contact);
        if (people.duties(person).contains(Duty.SAFEGUARDING_CONTACT)) return true;
        people.give(me, person, Duty.SAFEGUARDING_CONTACT);
        var to = people.addressee(person);
        post.send(to, Letter.needed("people.letter.contact", "", "/worries", "name", to.name(), "by", me.name()));
        return true;
    }

    /** What a contact could read they can no longer read from now on. The last one stays: somebody must read. */
    public Ended unname(Me me, String contact) {
        if (!mayName(me) || !people.duties(contact).contains(Duty.SAFEGUARDING_CONTACT)) return Ended.NOT_FOUND;
        if (contacts().size() == 1) return Ended.LAST;
        people.take(me, contact, Duty.SAFEGUARDING_CONTACT);
        return Ended.ENDED;
    }

    public enum Ended { ENDED, LAST, NOT_FOUND }

    /** Newest first; empty for everybody but safeguarding contacts. */
    @Transactional(readOnly = true)
    public Optional<List<WorryLine>> list(Me me) {
        return reads(me) ? Optional.of(store.list(me.person())) : Optional.empty();
    }

    /** Opens one, and logs that it was opened. */
    public Optional<Worry> open(Me me, String worry) {
        if (!reads(me) || !store.isFor(worry, me.person())) return Optional.empty();
        store.log(worry, me.person(), clock.instant());
        return store.find(worry);
    }

    /** What was done about it, in the contact's words. @return false for whoever may not, and for a worry that is closed */
    public boolean step(Me me, String worry, Worry.Kind kind, String note) {
        if (!reads(me) || !store.isFor(worry, me.person())) return false;
        var found = store.find(worry);
        if (found.isEmpty() || found.get().closed()) return false;
        store.step(worry, new Worry.Step(clock.instant(), kind, me.person(), note));
        facts.happened("people.worry-" + kind.name().toLowerCase(java.util.Locale.ROOT), "", worry, me);
        return true;
    }

    @Transactional(readOnly = true)
    public boolean reads(Me me) {
        return people.duties(me.person()).contains(Duty.SAFEGUARDING_CONTACT);
    }
}
