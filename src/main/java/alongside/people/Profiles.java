package alongside.people;

import alongside.design.ReadingSettings;
import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a person's own page: for themself, and for whoever arranges something they share. */
@Service
@Transactional
public class Profiles {

    /** @param contact how to reach them, opened */
    public record Profile(Person person, Contact contact) {}

    private final Store store;
    private final Standing standing;
    private final Needs needs;
    private final Post post;
    private final Facts facts;

    Profiles(Store store, Standing standing, Needs needs, Post post, Facts facts) {
        this.store = store;
        this.standing = standing;
        this.needs = needs;
        this.post = post;
        this.facts = facts;
    }

    /** Opens how to reach them, and logs it when it is somebody else who looks. */
    public Optional<Profile> open(Me me, String person) {
        if (!mayOpen(me, person)) return Optional.empty();
        var found = store.find(person);
        found.ifPresent(it -> needs.log(me, person, PrivateReading.Field.CONTACT));
        return found.map(it -> new Profile(it, store.contact(person)));
    }

    @Transactional(readOnly = true)
    public boolean mayOpen(Me me, String person) {
        return May.arrangeFor(me, person, standing);
    }

    /** @return false when this e-mail address is another person's; nothing is saved then */
    public boolean change(Me me, String person, Details details) {
        if (!May.arrangeFor(me, person, standing)) throw new IllegalArgumentException("Only they, and those who arrange for them, change a person's details");
        var before = store.find(person).orElseThrow();
        var email = details.contact().email();
        if (!email.isEmpty() && store.byEmail(email).filter(it -> !it.id().equals(person)).isPresent()) return false;
        tellTheOldAddress(before, email);
        store.change(person, details, reading(before, details).code());
        facts.happened("people.details-changed", "", person, me);
        return true;
    }

    /** A changed address opens the way in: the old one is told, so that nobody loses theirs unseen. */
    private void tellTheOldAddress(Person before, String email) {
        var old = store.contact(before.id()).email();
        if (old.isEmpty() || old.equalsIgnoreCase(email)) return;
        post.send(Addressees.of(before, store.contact(before.id())), Letter.needed("people.letter.address-changed", "", null, "name", before.name()));
    }

    private static ReadingSettings reading(Person before, Details details) {
        var was = ReadingSettings.from(before.reading());
        return new ReadingSettings(was.size(), was.spacing(), was.letters(), was.colours(), was.pictures(),
                details.welsh() ? ReadingSettings.Language.CY : ReadingSettings.Language.EN, details.easyRead());
    }
}
