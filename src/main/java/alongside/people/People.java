package alongside.people;

import alongside.facts.Facts;
import alongside.post.Addressee;
import alongside.store.Ids;
import alongside.who.Me;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the people: who they are and how to reach them. */
@Service
@Transactional
public class People {

    private final Store store;
    private final Facts facts;

    People(Store store, Facts facts) {
        this.store = store;
        this.facts = facts;
    }

    /** @return the id; someone who is known by this e-mail already keeps the id they have */
    public String welcome(@Nullable Me by, NewPerson person) {
        var known = person.email().isBlank() ? Optional.<Person>empty() : store.byEmail(person.email());
        if (known.isPresent()) return known.get().id();
        var id = Ids.fresh();
        store.add(id, person);
        facts.happened("people.welcomed", "", id, by);
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(String id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Map<String, Person> find(Collection<String> ids) {
        // A page where nobody else stands asks for nobody.
        return ids.isEmpty() ? Collections.emptyMap() : store.find(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return store.byEmail(email);
    }

    /** By e-mail, or by name when only one person has it. */
    @Transactional(readOnly = true)
    public Optional<Person> called(String nameOrEmail) {
        var byEmail = store.byEmail(nameOrEmail);
        if (byEmail.isPresent()) return byEmail;
        var named = store.named(nameOrEmail);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Contact contact(String id) {
        return store.contact(id);
    }

    /** Whom to write to, in their own words and by the way that reaches them. */
    @Transactional(readOnly = true)
    public Addressee addressee(String id) {
        var person = store.find(id).orElseThrow(() -> new IllegalArgumentException("No such person"));
        return Addressees.of(person, store.contact(id));
    }

    @Transactional(readOnly = true)
    public Set<Duty> duties(String person) {
        return store.duties(person);
    }

    @Transactional(readOnly = true)
    public List<Person> with(Duty duty) {
        return store.with(duty);
    }

    public void give(@Nullable Me by, String person, Duty duty) {
        store.give(person, duty);
        facts.happened("people.duty-given", "", person, by, duty.name());
    }

    public void take(Me by, String person, Duty duty) {
        store.take(person, duty);
        facts.happened("people.duty-ended", "", person, by, duty.name());
    }

    @Transactional(readOnly = true)
    public boolean anybodyYet() {
        return store.anybody();
    }
}
